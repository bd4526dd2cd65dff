// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.knowledge.SearchAnswer.Count;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/** Counts what there is of each value of one choice, and says which documents have a chosen one. */
final class ChoiceCounts {
    private final String field;
    private final Set<String> chosen;
    private final Map<String, Integer> counts = new HashMap<>();
    private SortedSetDocValues values;
    private int[] inLeaf = new int[0];
    private boolean[] wanted = new boolean[0];
    private int[] ofDocument = new int[4];
    private int found;

    /** @param chosen empty when everything will do */
    ChoiceCounts(String field, Set<String> chosen) {
        this.field = field;
        this.chosen = chosen;
    }

    void begin(LeafReader leaf) throws IOException {
        flush();
        values = leaf.getSortedSetDocValues(field);
        int size = values == null ? 0 : (int) values.getValueCount();
        inLeaf = new int[size];
        wanted = new boolean[size];
        for (int i = 0; i < size && !chosen.isEmpty(); i++) {
            wanted[i] = chosen.contains(values.lookupOrd(i).utf8ToString());
        }
    }

    /** Reads the values of a document. @return whether it is among what was chosen */
    boolean read(int document) throws IOException {
        found = 0;
        boolean fits = chosen.isEmpty();
        if (values != null && values.advanceExact(document)) {
            int count = values.docValueCount();
            if (count > ofDocument.length) {
                ofDocument = new int[count];
            }
            for (; found < count; found++) {
                ofDocument[found] = (int) values.nextOrd();
                fits |= wanted[ofDocument[found]];
            }
        }
        return fits;
    }

    /** Counts the document that was read last. */
    void count() {
        for (int i = 0; i < found; i++) {
            inLeaf[ofDocument[i]]++;
        }
    }

    private void flush() throws IOException {
        for (int i = 0; i < inLeaf.length; i++) {
            if (inLeaf[i] > 0) {
                counts.merge(values.lookupOrd(i).utf8ToString(), inLeaf[i], Integer::sum);
            }
        }
        Arrays.fill(inLeaf, 0);
    }

    /** Most first. */
    List<Count> result() throws IOException {
        flush();
        var all = new ArrayList<Count>();
        counts.forEach((value, hits) -> all.add(new Count(value, hits)));
        all.sort(Comparator.comparingInt(Count::hits).reversed().thenComparing(Count::value));
        return all;
    }
}
