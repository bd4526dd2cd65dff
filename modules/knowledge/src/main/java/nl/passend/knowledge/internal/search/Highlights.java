// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.passend.knowledge.SearchAnswer.Fragment;
import org.apache.lucene.search.IndexSearcher;
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
    List<List<Fragment>> titles(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        return fragments(
                IndexFields.TITLE,
                new Pieces(searcher, dutch, Integer.MAX_VALUE, WholeBreakIterator::new),
                query,
                documents);
    }

    /** The sentences that say most about the question; the first ones when none does. */
    List<List<Fragment>> excerpts(IndexSearcher searcher, Query query, int[] documents) throws IOException {
        return fragments(
                IndexFields.TEXT,
                new Pieces(searcher, dutch, MOST_SENTENCES, () -> BreakIterator.getSentenceInstance(DUTCH)),
                query,
                documents);
    }

    private static List<List<Fragment>> fragments(String field, Pieces pieces, Query query, int[] documents)
            throws IOException {
        var found = new ArrayList<List<Fragment>>();
        for (Object one : pieces.of(field, query, documents)) {
            found.add(one instanceof Marked marked ? marked.fragments() : List.of());
        }
        return found;
    }

    private record Marked(List<Fragment> fragments) {}

    /** Lucene's highlighter, which can give whatever a formatter makes of the passages. */
    private static final class Pieces extends UnifiedHighlighter {
        private final int most;

        Pieces(IndexSearcher searcher, DutchWords dutch, int most, java.util.function.Supplier<BreakIterator> breaks) {
            super(UnifiedHighlighter.builder(searcher, dutch.indexing())
                    .withFieldMatcher(field -> true)
                    .withHighlightPhrasesStrictly(false)
                    .withHandleMultiTermQuery(false)
                    .withBreakIterator(breaks)
                    .withFormatter(new AsFragments()));
            this.most = most;
        }

        Object[] of(String field, Query query, int[] documents) throws IOException {
            return highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {Math.min(most, 10)})
                    .get(field);
        }
    }

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
