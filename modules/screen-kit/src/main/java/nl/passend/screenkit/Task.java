// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something that someone will do.
 *
 * @param about which family or what it belongs to, and who does it
 * @param marks what one must see at once, such as for whom one stands in
 * @param more what else one can do with it
 */
public record Task(
        String title,
        String href,
        Optional<String> about,
        Optional<LocalDate> due,
        boolean done,
        List<String> marks,
        List<Link> more) {
    public Task {
        marks = List.copyOf(marks);
        more = List.copyOf(more);
    }

    public Task(String title, String href, Optional<String> about, Optional<LocalDate> due, boolean done) {
        this(title, href, about, due, done, List.of(), List.of());
    }

    boolean isOverdue(LocalDate today) {
        return !done && due.filter(day -> day.isBefore(today)).isPresent();
    }
}
