// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.knowledge.SearchKind;
import nl.passend.knowledge.SearchQuestion;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The best hits and the counts beside them, in one pass. A document that fails in one choice only is counted for that choice, because a
 * count says what one would get by choosing it.
 */
final class HitCollector implements Collector {
    private final TopScoreDocCollector best;
    final ChoiceCounts kinds;
    final ChoiceCounts regions;
    final ChoiceCounts laws;
    private final List<ChoiceCounts> choices;
    private int total;

    /** Lucene wants one for every thread that searches; one thread searches here, so there is one. */
    static HitCollector searching(IndexSearcher searcher, Query query, SearchQuestion question, int most)
            throws IOException {
        var only = new HitCollector(question, most);
        return searcher.search(query, new CollectorManager<HitCollector, HitCollector>() {
            @Override
            public HitCollector newCollector() {
                return only;
            }

            @Override
            public HitCollector reduce(Collection<HitCollector> collectors) {
                return only;
            }
        });
    }

    /** @param most hits that are kept */
    private HitCollector(SearchQuestion question, int most) {
        best = new TopScoreDocCollectorManager(most, Integer.MAX_VALUE).newCollector();
        kinds = new ChoiceCounts(IndexFields.KIND, codes(question.kinds()));
        regions = new ChoiceCounts(IndexFields.REGION, question.regions());
        laws = new ChoiceCounts(IndexFields.LAW, question.laws());
        choices = List.of(kinds, regions, laws);
    }

    private static Set<String> codes(Set<SearchKind> kinds) {
        return kinds.stream().map(SearchKind::code).collect(Collectors.toSet());
    }

    int total() {
        return total;
    }

    TopDocs best() {
        return best.topDocs();
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        for (ChoiceCounts choice : choices) {
            choice.begin(leaf.reader());
        }
        return new Counting(best.getLeafCollector(leaf));
    }

    private final class Counting implements LeafCollector {
        private final LeafCollector hits;

        Counting(LeafCollector hits) {
            this.hits = hits;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            hits.setScorer(scorer);
        }

        @Override
        public void collect(int document) throws IOException {
            ChoiceCounts failing = null;
            int failures = 0;
            for (ChoiceCounts choice : choices) {
                if (!choice.read(document)) {
                    failing = choice;
                    failures++;
                }
            }
            if (failures == 0) {
                total++;
                hits.collect(document);
                for (ChoiceCounts choice : choices) {
                    choice.count();
                }
            } else if (failures == 1) {
                failing.count();
            }
        }
    }
}
