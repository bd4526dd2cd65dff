// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A table with case files of another system, and how far it is.
 *
 * @param source the system, as people call it
 * @param state {@code mapping}, {@code checking}, {@code checked}, {@code applying} or {@code applied}
 * @param encoding as the file was read
 * @param lines below the header
 * @param counts of the lines and files in each state of the report; empty until it was looked at
 * @param work what goes on now, or how the last of it ended; absent before the first
 * @param keptUntil last day on which it is kept
 * @param complete whether everything that the table says is here still, so that it can be looked at or taken over
 * @param version for If-Match
 */
public record ImportView(
        UUID id,
        UUID teamId,
        String source,
        String state,
        String encoding,
        List<Column> columns,
        int lines,
        List<Count> counts,
        Optional<Work> work,
        Instant uploadedAt,
        LocalDate keptUntil,
        boolean complete,
        long version) {
    /**
     * @param number from 1
     * @param name as the header of the table has it
     * @param field code of what it holds; absent: it is not taken over
     */
    public record Column(int number, String name, Optional<String> field) {}

    /** @param state of lines: see {@link ImportLineView} */
    public record Count(String state, long lines, long files) {}

    /**
     * @param state WAITING, RUNNING, DONE, FAILED or CANCELLED
     * @param done files, of {@code total}
     * @param message when it failed: what to do
     */
    public record Work(String state, long done, long total, String message) {
        public boolean isBusy() {
            return state.equals("WAITING") || state.equals("RUNNING");
        }
    }

    public boolean isBusy() {
        return work.filter(Work::isBusy).isPresent();
    }

    /** Files that have lines in this state. */
    public long files(String lineState) {
        return counts.stream()
                .filter(count -> count.state().equals(lineState))
                .mapToLong(Count::files)
                .sum();
    }

    public long lines(String lineState) {
        return counts.stream()
                .filter(count -> count.state().equals(lineState))
                .mapToLong(Count::lines)
                .sum();
    }
}
