// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Work that can be given to a colleague, and to whom it was given.
 *
 * @param item what is to be done
 * @param colleagues to whom it can be given: who may enter this file
 * @param history the latest first
 * @param version for If-Match
 */
public record HandOutView(WorkItem item, List<Colleague> colleagues, List<Given> history, long version) {
    /** @param person id of the person, as in the directory */
    public record Colleague(UUID person, String givenName, boolean you) {}

    /**
     * @param by given name
     * @param to given name
     * @param ended the day on which it was taken back or given on
     * @param mayTakeBack whether the one who reads gave it, and it still stands
     */
    public record Given(
            UUID id,
            Optional<String> by,
            Optional<String> to,
            LocalDate on,
            Optional<String> why,
            Optional<LocalDate> ended,
            boolean mayTakeBack) {}
}
