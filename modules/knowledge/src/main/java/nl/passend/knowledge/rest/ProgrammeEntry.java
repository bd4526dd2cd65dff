// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.Owned;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.internal.programmes.Keepers;

/**
 * A programme as it can be read today.
 *
 * @param number of its version
 * @param ended whether it is over
 * @param endsOn the day on which it is; known before what became of it has been read
 * @param owned whether somebody keeps this page up to date
 * @param owner name, for who has an account of work
 */
public record ProgrammeEntry(
        String slug,
        Integer number,
        Boolean ended,
        Optional<LocalDate> endsOn,
        Owned.State owned,
        Optional<String> owner,
        Optional<LocalDate> checkedOn,
        Programme content) {
    static ProgrammeEntry of(Edition<Programme> edition, Keepers.Now now) {
        Owned owned = now.ofProgramme(edition);
        return new ProgrammeEntry(
                edition.item().slug(),
                edition.number(),
                now.isOver(edition),
                now.end(edition),
                owned.state(),
                owned.name(),
                edition.checkedOn(),
                edition.content());
    }
}
