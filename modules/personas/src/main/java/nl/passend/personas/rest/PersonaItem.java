// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.personas.Persona;

/**
 * A persona that counts today: a group, not a person.
 *
 * @param municipality slug; absent: for everybody
 * @param number of its version
 * @param checkedOn the day on which it was last held against its sources
 */
public record PersonaItem(
        String slug,
        Optional<String> municipality,
        Integer number,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> checkedOn,
        Persona content) {
    static PersonaItem of(Edition<Persona> edition) {
        return new PersonaItem(
                edition.item().slug(),
                edition.item().municipality(),
                edition.number(),
                edition.validFrom(),
                edition.validUntil(),
                edition.checkedOn(),
                edition.content());
    }

    /** By what a page of the list goes on. */
    String key() {
        return slug + municipality.map(where -> "@" + where).orElse("");
    }
}
