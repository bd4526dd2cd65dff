// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Kinship;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.kernel.vault.Keyring;

/** How two members are related: the first is this of the second. What was over stays on record, with its last day. */
@Entity
@DiscriminatorValue("RELATION")
class Relation extends FilePart {
    private static final String SINCE = "since";
    private static final String UNTIL = "until";

    protected Relation() {}

    Relation(UUID id, UUID file, Told told, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        tellAnew(told, keys);
    }

    /**
     * @param one of {@code other} the {@code kinship}
     * @param until last day; empty while it lasts
     */
    record Told(UUID one, UUID other, Kinship kinship, Optional<LocalDate> since, Optional<LocalDate> until) {
        /** Said from the parent's side, so that one thing is not stored in two ways. */
        Told straight() {
            return kinship == Kinship.CHILD ? new Told(other, one, Kinship.PARENT, since, until) : this;
        }

        Set<UUID> both() {
            return Set.of(one, other);
        }

        /** Whether it says of the same two the same, this way or the other. */
        boolean saysAs(Told earlier) {
            return kinship == earlier.kinship
                    && both().equals(earlier.both())
                    && (kinship.isMutual() || one.equals(earlier.one));
        }
    }

    final void tellAnew(Told told, Keyring keys) {
        concerns(Optional.of(told.one()));
        code(Optional.of(told.kinship().code()));
        tell(Content.empty().with(SINCE, told.since()).with(UNTIL, told.until()), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.NETWORK;
    }

    /** Not as other parts: each of the two knows it of themselves, and does not have to be opened by the other. */
    @Override
    public boolean isSeenBy(HouseholdView view) {
        return provenance().scope() == Scope.TEAM ? view.side().isTeam() : view.seesRelation(one(), other());
    }

    UUID one() {
        return member().orElseThrow();
    }

    UUID other() {
        return provenance().subjects().stream()
                .filter(subject -> !subject.equals(one()))
                .findFirst()
                .orElseThrow();
    }

    Told told(Keyring keys) {
        Content content = content(keys);
        return new Told(
                one(),
                other(),
                code().flatMap(Kinship::of).orElseThrow(),
                content.text(SINCE).map(LocalDate::parse),
                content.text(UNTIL).map(LocalDate::parse));
    }
}
