// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.passend.knowledge.BottleneckRegister.Batch;
import nl.passend.knowledge.BottleneckRegister.Facet;

/**
 * The numbers of one way of ordering, for the screen: sums of rows that may be told, and of nothing else.
 *
 * @param rows the largest first
 * @param keptBack how many of the total stand in no row
 */
public record CountTable(Facet facet, List<Row> rows, int total, int keptBack) {
    /** @param value a code or slug; empty for those that have none */
    public record Row(String value, int total) {}

    static List<CountTable> of(List<Batch> batches, Optional<String> municipality) {
        var chosen = batches.stream()
                .filter(batch -> municipality.isEmpty() || municipality.get().equals(batch.municipality()))
                .toList();
        var tables = new ArrayList<CountTable>();
        for (Facet facet : Facet.values()) {
            Map<String, Integer> sums = new TreeMap<>();
            chosen.stream()
                    .flatMap(batch -> batch.counts().stream())
                    .filter(count -> count.facet() == facet)
                    .forEach(count -> sums.merge(count.value(), count.total(), Integer::sum));
            int total = chosen.stream().mapToInt(Batch::total).sum();
            int shown = sums.values().stream().mapToInt(Integer::intValue).sum();
            if (total > 0) {
                tables.add(new CountTable(facet, rows(sums), total, total - shown));
            }
        }
        return tables;
    }

    private static List<Row> rows(Map<String, Integer> sums) {
        return sums.entrySet().stream()
                .map(sum -> new Row(sum.getKey(), sum.getValue()))
                .sorted(Comparator.comparingInt(Row::total).reversed().thenComparing(Row::value))
                .toList();
    }
}
