// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import static nl.passend.knowledge.SearchKind.HELP_NUMBER;
import static nl.passend.knowledge.SearchKind.LAW;
import static nl.passend.knowledge.SearchKind.OFFER;
import static nl.passend.knowledge.SearchKind.PLACE;
import static nl.passend.knowledge.SearchKind.QUESTION;
import static nl.passend.knowledge.SearchKind.ROUTE;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Set<String> LEAD_TO_HELP = Stream.of(HELP_NUMBER, PLACE, ROUTE, LAW, OFFER, QUESTION)
            .map(kind -> IndexFields.choice(IndexFields.KIND, kind.code()))
            .collect(Collectors.toUnmodifiableSet());

    private final Choices choices;
    private final int open;
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedSetDocValues values;
    private int[] counted = {};
    /** Of each value in this part of the index the bit of its choice, and whether it was chosen. */
    private int[] choiceOf = {};

    private boolean[] chosen = {};
    private boolean[] leading = {};
    private int[] ofDocument = new int[8];
    private boolean leads;
    private int total;

    ChoiceCounter(Choices choices) {
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
        leading = new boolean[size];
        for (int i = 0; i < size; i++) {
            var value = values.lookupOrd(i).utf8ToString();
            choiceOf[i] = choices.bitOf(value);
            chosen[i] = choices.has(value);
            leading[i] = LEAD_TO_HELP.contains(value);
        }
    }

    @Override
    public void collect(int document) throws IOException {
        fits(document);
    }

    /** Counts a document, and tells whether it fits everything that was chosen. */
    boolean fits(int document) throws IOException {
        leads = false;
        if (values == null || !values.advanceExact(document)) {
            return false;
        }
        int count = values.docValueCount();
        if (count > ofDocument.length) {
            ofDocument = new int[count];
        }
        int fits = open;
        for (int i = 0; i < count; i++) {
            int value = (int) values.nextOrd();
            ofDocument[i] = value;
            leads |= leading[value];
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
        return fails == 0;
    }

    /** Whether the document that was counted last leads to help. */
    boolean leads() {
        return leads;
    }

    private void countOnly(int choice, int count) {
        for (int i = 0; i < count; i++) {
            if (choiceOf[ofDocument[i]] == choice) {
                counted[ofDocument[i]]++;
            }
        }
    }

    /** Adds up; to be called once more when all was counted. */
    void gather() throws IOException {
        for (int i = 0; i < counted.length; i++) {
            if (counted[i] > 0) {
                counts.merge(values.lookupOrd(i).utf8ToString(), counted[i], Integer::sum);
            }
        }
        counted = new int[0];
    }
}
