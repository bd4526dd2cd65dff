// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Set;

/**
 * Something that can be found. Never about a client.
 *
 * @param id unique within its source
 * @param title as people read it
 * @param text what it says, plain; shown in pieces, so no mark-up
 * @param words what people call it that it does not say itself; found, never shown
 * @param page where it stands, a path of this installation
 * @param regions slugs of the municipalities it is for; empty for the whole country
 * @param laws codes of the laws it is about
 */
public record Findable(
        String id,
        SearchKind kind,
        String title,
        String text,
        List<String> words,
        String page,
        Set<String> regions,
        Set<String> laws,
        Readers readers) {
    public Findable {
        if (id.isBlank() || title.isBlank() || !page.startsWith("/")) {
            throw new IllegalArgumentException("Cannot be found without id, title and page: " + id);
        }
        words = List.copyOf(words);
        regions = Set.copyOf(regions);
        laws = Set.copyOf(laws);
    }
}
