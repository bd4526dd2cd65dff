// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.passend.knowledge.BottleneckRegister.Count;
import nl.passend.knowledge.BottleneckRegister.Facet;

/**
 * Which counts of a batch may be told. A table has a row for each value of one facet. Rows under the threshold are kept back, and one
 * other row with them, drawn by lot: the rest of the total then tells no single row, and who knows this rule still cannot say whether
 * a row that is kept back was small. A table that together with those before it would give away a small group is kept back whole.
 */
final class SafeTables {
    private final int threshold;
    private final RandomGenerator lot;

    SafeTables(int threshold, RandomGenerator lot) {
        this.threshold = threshold;
        this.lot = lot;
    }

    /** @param records one map each, with a value for every facet; at least as many as the threshold */
    List<Count> of(List<Map<Facet, String>> records) {
        List<Set<Integer>> small = smallGroups(records);
        Span told = new Span(records.size()).with(all(records));
        var counts = new ArrayList<Count>();
        for (Facet facet : Facet.values()) {
            Map<String, Set<Integer>> shown = shown(groups(records, facet));
            Span more = told;
            for (Set<Integer> group : shown.values()) {
                more = more.with(group);
            }
            if (small.stream().noneMatch(more::tells)) {
                told = more;
                shown.forEach((value, group) -> counts.add(new Count(facet, value, group.size())));
            }
        }
        return counts;
    }

    private Map<String, Set<Integer>> shown(Map<String, Set<Integer>> groups) {
        var large = new TreeMap<String, Set<Integer>>();
        groups.forEach((value, group) -> {
            if (group.size() >= threshold) {
                large.put(value, group);
            }
        });
        if (large.size() < groups.size() && !large.isEmpty()) {
            var values = new ArrayList<>(large.keySet());
            large.remove(values.get(lot.nextInt(values.size())));
        }
        return large;
    }

    /** What one could ask for with one or two conditions, also "not", and get a number under the threshold. */
    private List<Set<Integer>> smallGroups(List<Map<Facet, String>> records) {
        var conditions = new ArrayList<Set<Integer>>();
        for (Facet facet : Facet.values()) {
            for (Set<Integer> group : groups(records, facet).values()) {
                conditions.add(group);
                conditions.add(without(all(records), group));
            }
        }
        var small = new LinkedHashSet<Set<Integer>>();
        for (int one = 0; one < conditions.size(); one++) {
            for (int other = one; other < conditions.size(); other++) {
                var both = new HashSet<>(conditions.get(one));
                both.retainAll(conditions.get(other));
                if (!both.isEmpty() && both.size() < threshold) {
                    small.add(both);
                }
            }
        }
        return List.copyOf(small);
    }

    private static Map<String, Set<Integer>> groups(List<Map<Facet, String>> records, Facet facet) {
        var groups = new TreeMap<String, Set<Integer>>();
        for (int i = 0; i < records.size(); i++) {
            groups.computeIfAbsent(records.get(i).get(facet), value -> new TreeSet<>())
                    .add(i);
        }
        return groups;
    }

    private static Set<Integer> all(Collection<?> records) {
        return IntStream.range(0, records.size()).boxed().collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Integer> without(Set<Integer> all, Set<Integer> some) {
        var rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    /** The order in which counts are read: by facet, the largest first. */
    static Comparator<Count> order() {
        return Comparator.comparing(Count::facet)
                .thenComparing(Comparator.comparingInt(Count::total).reversed())
                .thenComparing(Count::value);
    }
}
