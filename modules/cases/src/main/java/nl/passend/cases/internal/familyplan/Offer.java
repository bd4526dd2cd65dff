// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/**
 * That one parent may make a plan first, and what they said to it: in a row about that one parent, since what a mother says of her own
 * strength is not for the father who lives elsewhere.
 */
@Entity
@DiscriminatorValue("GROUP_OFFER")
class Offer extends FilePart {
    private static final String OFFERED_BY = "offeredBy";
    private static final String OFFERED_ON = "offeredOn";
    private static final String WORDS = "words";
    private static final String ON = "on";

    protected Offer() {}

    /** @param keeper person of the worker who asks again, when that was agreed */
    Offer(UUID id, UUID file, UUID parent, UUID keeper, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        concerns(Optional.of(parent));
        ownedBy(Optional.of(keeper));
        tell(Content.empty(), keys);
    }

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    UUID to() {
        return member().orElseThrow();
    }

    void offered(UUID worker, LocalDate day, Keyring keys) {
        tell(content(keys).with(OFFERED_BY, Optional.of(worker)).with(OFFERED_ON, Optional.of(day)), keys);
    }

    /** @param again when to ask once more; only for "later" */
    void answered(OwnPlanChoice choice, Optional<String> words, Optional<LocalDate> again, LocalDate on, Keyring keys) {
        tell(content(keys).with(WORDS, words).with(ON, Optional.of(on)), keys);
        code(Optional.of(choice.code()));
        due(again.filter(day -> choice == OwnPlanChoice.LATER));
    }

    Optional<UUID> offeredBy(Keyring keys) {
        return content(keys).text(OFFERED_BY).map(UUID::fromString);
    }

    Optional<LocalDate> offeredOn(Keyring keys) {
        return content(keys).text(OFFERED_ON).map(LocalDate::parse);
    }

    Optional<String> words(Keyring keys) {
        return content(keys).text(WORDS);
    }

    Optional<LocalDate> answeredOn(Keyring keys) {
        return content(keys).text(ON).map(LocalDate::parse);
    }
}
