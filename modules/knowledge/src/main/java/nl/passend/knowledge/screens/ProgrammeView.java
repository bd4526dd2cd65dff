// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Owned;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.internal.programmes.Keepers;

/**
 * A programme with what it left behind.
 *
 * @param end the day on which it ends or ended
 * @param lines by slug of the item
 * @param regions names of municipalities; empty: the whole country
 */
public record ProgrammeView(
        Edition<Programme> edition,
        boolean ended,
        Optional<LocalDate> end,
        Owned owned,
        List<Line> lines,
        List<String> regions) {
    /** Something that came out of it, and whether somebody keeps it. */
    public record Line(Edition<KnowledgeItem> edition, Owned owned) {
        public KnowledgeItem item() {
            return edition.content();
        }
    }

    static ProgrammeView of(
            Edition<Programme> edition, List<Edition<KnowledgeItem>> items, Keepers.Now now, List<String> regions) {
        return new ProgrammeView(
                edition,
                now.isOver(edition),
                now.end(edition),
                now.ofProgramme(edition),
                items.stream().map(item -> new Line(item, now.of(item))).toList(),
                regions);
    }

    /** That it ended is known; what became of it still waits for its reader. */
    public boolean awaitsReading() {
        return ended && programme().outcome().isEmpty();
    }

    public Programme programme() {
        return edition.content();
    }

    public String slug() {
        return edition.item().slug();
    }

    /** Those of which there is something. */
    public List<ItemKind> kinds() {
        return Arrays.stream(ItemKind.values())
                .filter(kind -> !of(kind).isEmpty())
                .toList();
    }

    public List<Line> of(ItemKind kind) {
        return lines.stream().filter(line -> line.item().kind() == kind).toList();
    }

    public long orphans() {
        return lines.stream().filter(line -> line.owned().isOrphaned()).count();
    }
}
