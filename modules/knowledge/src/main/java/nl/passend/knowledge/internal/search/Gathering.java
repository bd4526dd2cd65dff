// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterScorable;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * The best documents and how many there are of each choice, in one go: what is counted has to be met anyway, so looking for the best
 * apart from that costs twice. What leads to help comes before what is told about it, unless that says it so much better.
 */
final class Gathering extends SimpleCollector {
    /** Tuned on the everyday questions: as much as two telling words at most, */
    private static final float LEADS_TO_HELP = 8f;
    /** and never by more than this part of what it says itself: a help that shares but a small word with the question is not the answer. */
    private static final float OF_ITS_OWN = 0.7f;

    private final ChoiceCounter counter;
    private final TopScoreDocCollector best;
    private LeafCollector bestHere;
    private Raised raised;

    private Gathering(Choices choices, int most) {
        counter = new ChoiceCounter(choices);
        best = new TopScoreDocCollectorManager(most, Integer.MAX_VALUE).newCollector();
    }

    /** @param query with the filter of who may read, and without what was chosen */
    static Gathering of(IndexSearcher searcher, Query query, Choices choices, int most) throws IOException {
        var only = new Gathering(choices, most);
        return searcher.search(query, new CollectorManager<Gathering, Gathering>() {
            @Override
            public Gathering newCollector() {
                return only;
            }

            /** Lucene wants one collector for every thread that searches; one thread searches here. */
            @Override
            public Gathering reduce(Collection<Gathering> collectors) throws IOException {
                only.counter.gather();
                return only;
            }
        });
    }

    private static final class Raised extends FilterScorable {
        private float by;

        Raised(Scorable scorer) {
            super(scorer);
        }

        @Override
        public float score() throws IOException {
            float own = super.score();
            return own + Math.min(by, OF_ITS_OWN * own);
        }
    }

    ChoiceCounter counted() {
        return counter;
    }

    ScoreDoc[] best() {
        return best.topDocs().scoreDocs;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        counter.doSetNextReader(leaf);
        bestHere = best.getLeafCollector(leaf);
    }

    @Override
    public void setScorer(Scorable scorer) throws IOException {
        raised = new Raised(scorer);
        bestHere.setScorer(raised);
    }

    @Override
    public void collect(int document) throws IOException {
        if (counter.fits(document)) {
            raised.by = counter.leads() ? LEADS_TO_HELP : 0;
            bestHere.collect(document);
        }
    }
}
