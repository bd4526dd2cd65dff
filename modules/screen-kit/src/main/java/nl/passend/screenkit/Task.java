// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that someone will do.
 *
 * @param about which family or what it belongs to, and who does it
 */
public record Task(String title, String href, Optional<String> about, Optional<LocalDate> due, boolean done) {
    boolean isOverdue(LocalDate today) {
        return !done && due.filter(day -> day.isBefore(today)).isPresent();
    }
}
