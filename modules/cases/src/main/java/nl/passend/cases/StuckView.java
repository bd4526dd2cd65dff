// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Where somebody got stuck, and whether it may be passed on without their name.
 *
 * @param member who reads it first and says whether it may go
 * @param words as it goes, or went
 * @param cause code of one of the causes of bottlenecks
 * @param callOn the day on which somebody calls when nothing was said; absent once it was
 * @param said {@code passed-on} or {@code kept}; absent while it is asked
 * @param changed whether the words are those of who was asked
 * @param mine whether the one who reads is asked
 * @param mayAnswer whether the one who reads may say it, or put down their word
 */
public record StuckView(
        UUID id,
        UUID member,
        String words,
        String cause,
        String causeName,
        LocalDate askedOn,
        Optional<LocalDate> callOn,
        Optional<String> said,
        Optional<LocalDate> saidOn,
        boolean changed,
        boolean mine,
        boolean mayAnswer,
        long version) {
    public boolean isAsked() {
        return said.isEmpty();
    }
}
