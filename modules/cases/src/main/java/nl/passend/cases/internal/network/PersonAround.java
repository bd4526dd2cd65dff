// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.Kinship;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** Somebody who stands by members and is none of them: a grandmother, a neighbour, a friend from school. Subjects: whom they stand by. */
@Entity
@DiscriminatorValue("AROUND")
class PersonAround extends FilePart {
    private static final String NAME = "name";
    private static final String WHAT = "what";
    private static final String CIRCLE = "circle";
    private static final String KIN = "kin";
    private static final String CLOSENESS = "closeness";
    private static final String DIED = "died";
    private static final String HELPS = "helps";
    private static final String PHONE = "phone";
    private static final String LIVES = "lives";

    protected PersonAround() {}

    PersonAround(UUID id, UUID file, Told told, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        tellAnew(told, keys);
    }

    /** @param near members whom they stand by */
    record Told(
            String name,
            Optional<String> what,
            Circle circle,
            Set<UUID> near,
            Optional<Kin> kin,
            Optional<Closeness> closeness,
            boolean died,
            Optional<String> helps,
            Optional<String> phone,
            Optional<String> lives) {}

    /** They are {@code kinship} of {@code member}. */
    record Kin(UUID member, Kinship kinship) {
        private static final String MEMBER = "member";
        private static final String KINSHIP = "kinship";

        private JsonObject json() {
            return Json.createObjectBuilder()
                    .add(MEMBER, member.toString())
                    .add(KINSHIP, kinship.code())
                    .build();
        }

        private static Kin of(JsonObject stored) {
            return new Kin(
                    UUID.fromString(stored.getString(MEMBER)),
                    Kinship.of(stored.getString(KINSHIP)).orElseThrow());
        }
    }

    final void tellAnew(Told told, Keyring keys) {
        Content content = Content.empty()
                .with(NAME, Optional.of(told.name()))
                .with(WHAT, told.what())
                .with(CIRCLE, Optional.of(told.circle().code()))
                .with(CLOSENESS, told.closeness().map(Closeness::code))
                .with(DIED, Optional.of(true).filter(yes -> told.died()))
                .with(HELPS, told.helps())
                .with(PHONE, told.phone())
                .with(LIVES, told.lives());
        tell(told.kin().map(kin -> content.with(KIN, kin.json())).orElse(content), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.NETWORK;
    }

    Told told(Keyring keys) {
        Content content = content(keys);
        return new Told(
                content.text(NAME).orElseThrow(),
                content.text(WHAT),
                content.text(CIRCLE).flatMap(Circle::of).orElse(Circle.OTHER),
                provenance().subjects(),
                content.values().containsKey(KIN)
                        ? Optional.of(Kin.of(content.values().getJsonObject(KIN)))
                        : Optional.empty(),
                content.text(CLOSENESS).flatMap(Closeness::of),
                content.text(DIED).isPresent(),
                content.text(HELPS),
                content.text(PHONE),
                content.text(LIVES));
    }
}
