// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * Something that was learned and is worth telling on: one record for all kinds, since all are written, linked and found alike.
 * What only one kind has, stands in a part of its own; an item has the part of its kind and no other.
 *
 * @param summary what it comes down to, in one or two sentences
 * @param text paragraphs, with an empty line between them; may be empty where a part says it all
 * @param regions slugs of the municipalities it is about; empty: the whole country
 * @param programme slug of the programme that it came out of
 */
public record KnowledgeItem(
        ItemKind kind,
        String title,
        String summary,
        String text,
        Optional<Lesson> lesson,
        Optional<Story> story,
        Optional<Approach> approach,
        Optional<Contact> contact,
        ItemLinks links,
        List<String> regions,
        Optional<String> programme,
        List<ItemSource> sources) {
    public KnowledgeItem {
        regions = List.copyOf(regions);
        sources = List.copyOf(sources);
    }

    /** What is left of an item whose teller took it back: that there was one, and nothing of what it said. */
    public KnowledgeItem withdrawn() {
        return new KnowledgeItem(
                kind,
                "Teruggenomen",
                "Wie dit vertelde, heeft het teruggenomen.",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ItemLinks.NONE,
                List.of(),
                Optional.empty(),
                List.of());
    }
}
