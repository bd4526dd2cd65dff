// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An effort with a beginning and an end, out of which knowledge came: a project, a trial, a subsidy. What it left stands with the
 * items, which name it; this is what must stay known about the effort itself, also when everybody who did it works elsewhere.
 *
 * @param goal what it was for, in a line
 * @param ranBy the organisations that did it
 * @param until the day on which it ended; empty: it goes on
 * @param keptAt where its papers are
 * @param outcome what became of it
 * @param regions slugs of the municipalities where it ran; empty: the whole country
 */
public record Programme(
        String name,
        String goal,
        String ranBy,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> keptAt,
        Optional<String> outcome,
        List<String> regions,
        List<ItemSource> sources) {
    public Programme {
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
    }

    public boolean endedOn(LocalDate day) {
        return until.filter(end -> !end.isAfter(day)).isPresent();
    }

    /** The same programme, over and done with. */
    public Programme ended(LocalDate on, String becameOfIt, Optional<String> papers) {
        return new Programme(
                name,
                goal,
                ranBy,
                from,
                Optional.of(on),
                papers.or(() -> keptAt),
                Optional.of(becameOfIt),
                regions,
                sources);
    }
}
