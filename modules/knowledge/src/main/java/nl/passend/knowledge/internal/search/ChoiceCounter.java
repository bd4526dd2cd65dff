// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.passend.knowledge.SearchAnswer.Count;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts what there is of each kind, region and law, without weighing anything. A document that fails in one choice only is counted
 * for that choice, because a count says what one would get by choosing it.
 */
final class ChoiceCounter extends SimpleCollector {
    private final Choices choices;
    private final int open;
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedSetDocValues values;
    private int[] counted = {};
    /** Of each value in this part of the index the bit of its choice, and whether it was chosen. */
    private int[] choiceOf = {};

    private boolean[] chosen = {};
    private int[] ofDocument = new int[8];
    private int total;

    private ChoiceCounter(Choices choices) {
        this.choices = choices;
        this.open = choices.open();
    }

    static ChoiceCounter counting(IndexSearcher searcher, Query query, Choices choices) throws IOException {
        var only = new ChoiceCounter(choices);
        return searcher.search(query, new CollectorManager<ChoiceCounter, ChoiceCounter>() {
            @Override
            public ChoiceCounter newCollector() {
                return only;
            }

            /** Lucene wants one collector for every thread that searches; one thread searches here. */
            @Override
            public ChoiceCounter reduce(Collection<ChoiceCounter> collectors) throws IOException {
                only.gather();
                return only;
            }
        });
    }

    /** Documents that fit everything that was chosen. */
    int total() {
        return total;
    }

    /** Most first. */
    List<Count> of(String choice) {
        var prefix = IndexFields.choice(choice, "");
        var all = new ArrayList<Count>();
        counts.forEach((value, hits) -> {
            if (value.startsWith(prefix)) {
                all.add(new Count(value.substring(prefix.length()), hits));
            }
        });
        all.sort(Comparator.comparingInt(Count::hits).reversed().thenComparing(Count::value));
        return all;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        gather();
        values = leaf.reader().getSortedSetDocValues(IndexFields.CHOICE);
        int size = values == null ? 0 : (int) values.getValueCount();
        counted = new int[size];
        choiceOf = new int[size];
        chosen = new boolean[size];
        for (int i = 0; i < size; i++) {
            var value = values.lookupOrd(i).utf8ToString();
            choiceOf[i] = choices.bitOf(value);
            chosen[i] = choices.has(value);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        if (values == null || !values.advanceExact(document)) {
            return;
        }
        int count = values.docValueCount();
        if (count > ofDocument.length) {
            ofDocument = new int[count];
        }
        int fits = open;
        for (int i = 0; i < count; i++) {
            int value = (int) values.nextOrd();
            ofDocument[i] = value;
            if (chosen[value]) {
                fits |= choiceOf[value];
            }
        }
        int fails = Choices.ALL & ~fits;
        if (fails == 0) {
            total++;
            for (int i = 0; i < count; i++) {
                counted[ofDocument[i]]++;
            }
        } else if (Integer.bitCount(fails) == 1) {
            countOnly(fails, count);
        }
    }

    private void countOnly(int choice, int count) {
        for (int i = 0; i < count; i++) {
            if (choiceOf[ofDocument[i]] == choice) {
                counted[ofDocument[i]]++;
            }
        }
    }

    private void gather() throws IOException {
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] > 0) {
                counts.merge(values.lookupOrd(i).utf8ToString(), counted[i], Integer::sum);
            }
        }
        counted = new int[0];
    }
}
