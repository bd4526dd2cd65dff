// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * Somebody from outside, a school for instance, and what they were given to read. The subjects are those who gave it, on whose word it
 * rests; the owner is the person who reads. Who gave it knows of it, and so does the team.
 */
@Entity
@DiscriminatorValue("OUTSIDE_READER")
class OutsideReader extends FilePart {
    private static final String NAME = "name";
    private static final String LABEL = "label";
    private static final String GRANT = "grant";
    private static final String THINGS = "things";

    protected OutsideReader() {}

    OutsideReader(
            UUID id,
            UUID file,
            UUID person,
            String name,
            String label,
            LocalDate until,
            Keyring keys,
            Provenance told) {
        super(id, file, told);
        ownedBy(Optional.of(person));
        due(Optional.of(until));
        tell(Content.empty().with(NAME, Optional.of(name)).with(LABEL, Optional.of(label)), keys);
    }

    /** Only to whom everything was opened does it show as well. */
    @Override
    public OpenPart part() {
        return OpenPart.EVERYTHING;
    }

    /** Each of those who gave it knows who reads. */
    @Override
    public boolean isTogether() {
        return true;
    }

    void entersBy(UUID grant, LocalDate until, Keyring keys) {
        due(Optional.of(until));
        tell(content(keys).with(GRANT, Optional.of(grant)), keys);
    }

    void reads(Collection<UUID> things, Keyring keys) {
        var ids = Json.createArrayBuilder();
        things.stream().map(UUID::toString).sorted().forEach(ids::add);
        tell(content(keys).with(THINGS, ids.build()), keys);
    }

    Known open(Keyring keys) {
        Content content = content(keys);
        return new Known(
                id(),
                UUID.fromString(content.text(GRANT).orElseThrow()),
                owner().orElseThrow(),
                content.text(NAME).orElse(""),
                content.text(LABEL).orElse(""),
                provenance().subjects(),
                ids(content.list(THINGS)),
                provenance().validFrom(),
                dueOn().orElseThrow(),
                closedOn().isPresent(),
                version());
    }

    private static Set<UUID> ids(JsonArray stored) {
        return stored.getValuesAs(JsonString.class).stream()
                .map(id -> UUID.fromString(id.getString()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
