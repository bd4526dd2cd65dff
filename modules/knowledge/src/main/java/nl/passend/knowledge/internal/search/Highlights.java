// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import nl.passend.knowledge.SearchAnswer.Fragment;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;

/** The words that were found, marked in title and text: as pieces of plain text and never as mark-up. */
final class Highlights {
    private static final Locale DUTCH = new Locale("nl");
    private static final int MOST_SENTENCES = 2;

    private final DutchWords dutch;

    Highlights(DutchWords dutch) {
        this.dutch = dutch;
    }

    /** @param query without the filter of who may read, whose marks are no words */
    Marking of(Query query) {
        return new Marking(query);
    }

    /** Marks the words of one question. */
    final class Marking {
        private final Query query;
        private final UnifiedHighlighter whole = highlighter(WholeBreakIterator::new);
        private final UnifiedHighlighter sentences = highlighter(() -> BreakIterator.getSentenceInstance(DUTCH));

        private Marking(Query query) {
            this.query = query;
        }

        List<Fragment> title(String text) throws IOException {
            return fragments(whole.highlightWithoutSearcher(IndexFields.TITLE, query, text, 1), text);
        }

        /** The sentences that say most about the question; the first ones when none does. */
        List<Fragment> excerpt(String text) throws IOException {
            return fragments(sentences.highlightWithoutSearcher(IndexFields.TEXT, query, text, MOST_SENTENCES), text);
        }

        private static List<Fragment> fragments(Object marked, String text) {
            if (marked instanceof Marked found) {
                return found.fragments();
            }
            return text.isEmpty() ? List.of() : List.of(new Fragment(text, false));
        }
    }

    private UnifiedHighlighter highlighter(Supplier<BreakIterator> breaks) {
        return UnifiedHighlighter.builderWithoutSearcher(dutch.indexing())
                .withFieldMatcher(field -> true)
                .withHighlightPhrasesStrictly(false)
                .withHandleMultiTermQuery(false)
                .withBreakIterator(breaks)
                .withFormatter(new AsFragments())
                .build();
    }

    private record Marked(List<Fragment> fragments) {}

    private static final class AsFragments extends PassageFormatter {
        @Override
        public Object format(Passage[] passages, String content) {
            var fragments = new ArrayList<Fragment>();
            int end = -1;
            for (Passage passage : passages) {
                if (end >= 0 && passage.getStartOffset() > end) {
                    fragments.add(new Fragment(" … ", false));
                }
                format(passage, content, fragments);
                end = passage.getEndOffset();
            }
            return new Marked(List.copyOf(fragments));
        }

        private static void format(Passage passage, String content, List<Fragment> fragments) {
            int at = passage.getStartOffset();
            for (int i = 0; i < passage.getNumMatches(); i++) {
                int begin = passage.getMatchStarts()[i];
                int end = Math.min(passage.getMatchEnds()[i], passage.getEndOffset());
                if (begin < at) {
                    continue;
                }
                if (begin > at) {
                    fragments.add(new Fragment(content.substring(at, begin), false));
                }
                fragments.add(new Fragment(content.substring(begin, end), true));
                at = end;
            }
            if (passage.getEndOffset() > at) {
                fragments.add(new Fragment(content.substring(at, passage.getEndOffset()), false));
            }
        }
    }
}
