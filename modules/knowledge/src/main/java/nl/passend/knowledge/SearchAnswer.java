// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.rest.Slice;

/**
 * What was found.
 *
 * @param hits the best first
 * @param total how many there are, on all pages
 * @param kinds how many of each kind there are with the other choices as they are, most first
 * @param suggestion what was typed in words that are known, when something in it is not
 */
public record SearchAnswer(
        Slice<Hit> hits,
        int total,
        List<Count> kinds,
        List<Count> regions,
        List<Count> laws,
        Optional<String> suggestion) {
    public SearchAnswer {
        kinds = List.copyOf(kinds);
        regions = List.copyOf(regions);
        laws = List.copyOf(laws);
    }

    /**
     * @param id unique among all documents: source, slash, id in the source
     * @param title with the words that were found marked
     * @param excerpt the piece of the text that says most about the question
     */
    public record Hit(
            String id,
            SearchKind kind,
            List<Fragment> title,
            List<Fragment> excerpt,
            String page,
            List<String> regions,
            List<String> laws) {
        public Hit {
            title = List.copyOf(title);
            excerpt = List.copyOf(excerpt);
            regions = List.copyOf(regions);
            laws = List.copyOf(laws);
        }
    }

    /**
     * A piece of text, plain; whoever shows it escapes it.
     *
     * @param found whether it is a word that was looked for
     */
    public record Fragment(String text, boolean found) {}

    /** @param value code of a kind, slug of a municipality, code of a law */
    public record Count(String value, int hits) {}
}
