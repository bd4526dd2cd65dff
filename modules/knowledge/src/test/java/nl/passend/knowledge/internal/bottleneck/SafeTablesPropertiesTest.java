// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.knowledge.BottleneckRegister.Count;
import nl.passend.knowledge.BottleneckRegister.Facet;

/**
 * Somebody asks everything there is to ask, adds and subtracts, and knows the rule by which rows are kept back. No number under the
 * threshold comes out. Groups are bits of a long, apart from the code under test.
 */
class SafeTablesPropertiesTest {
    private record Answer(long group, int number) {}

    private record Case(List<Map<Facet, String>> records, int threshold, long seed) {
        List<Count> counts() {
            return new SafeTables(threshold, new Random(seed)).of(records);
        }

        long all() {
            return records.size() == Long.SIZE ? -1 : (1L << records.size()) - 1;
        }

        long group(Facet facet, String value) {
            long group = 0;
            for (int i = 0; i < records.size(); i++) {
                group |= records.get(i).get(facet).equals(value) ? 1L << i : 0;
            }
            return group;
        }

        Set<String> values(Facet facet) {
            var values = new HashSet<String>();
            records.forEach(each -> values.add(each.get(facet)));
            return values;
        }
    }

    @Property(tries = 300)
    void no_sum_or_difference_of_answers_is_a_number_under_the_threshold(@ForAll("cases") Case told) {
        List<Answer> answers = answers(told);
        Set<Long> small = smallGroups(told);

        for (int a = 0; a < answers.size(); a++) {
            assertThat(answers.get(a).number()).isGreaterThanOrEqualTo(told.threshold());
            for (int b = 0; b < answers.size(); b++) {
                for (int c = 0; c < answers.size(); c++) {
                    for (int signs = 0; signs < 4; signs++) {
                        assertThat(small)
                                .as("answers %d, %d, %d", a, b, c)
                                .doesNotContain(combined(answers, a, b, c, (signs & 1) * 2 - 1, (signs & 2) - 1));
                    }
                }
            }
        }
    }

    @Property(tries = 300)
    void nothing_that_follows_from_all_answers_together_is_small(@ForAll("cases") Case told) {
        var span = new Span(told.records().size());
        for (Answer answer : answers(told)) {
            span = span.with(members(answer.group()));
        }

        for (long small : smallGroups(told)) {
            assertThat(span.tells(members(small))).isFalse();
        }
    }

    @Property(tries = 1000)
    void the_rest_of_a_table_is_nothing_or_large_and_hides_a_large_row_too(@ForAll("cases") Case told) {
        var counts = told.counts();
        for (Facet facet : Facet.values()) {
            var shown = counts.stream().filter(count -> count.facet() == facet).toList();
            if (shown.isEmpty()) {
                continue;
            }
            int rest = told.records().size()
                    - shown.stream().mapToInt(Count::total).sum();
            var keptBack = new HashSet<>(told.values(facet));
            shown.forEach(count -> keptBack.remove(count.value()));

            assertThat(rest == 0 || rest >= told.threshold()).isTrue();
            assertThat(keptBack.isEmpty()
                            || keptBack.size() > 1
                                    && keptBack.stream()
                                            .anyMatch(value ->
                                                    Long.bitCount(told.group(facet, value)) >= told.threshold()))
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void what_is_shown_is_true(@ForAll("cases") Case told) {
        assertThat(told.counts()).allSatisfy(count -> assertThat(count.total())
                .isEqualTo(Long.bitCount(told.group(count.facet(), count.value()))));
    }

    /** The number that comes out, as a group when it is one; 0 otherwise. */
    private static long combined(List<Answer> answers, int a, int b, int c, int signB, int signC) {
        long group = 0;
        for (int bit = 0; bit < Long.SIZE; bit++) {
            int sum = bit(answers.get(a), bit) + signB * bit(answers.get(b), bit) + signC * bit(answers.get(c), bit);
            if (sum != 0 && sum != 1) {
                return 0;
            }
            group |= (long) sum << bit;
        }
        return group;
    }

    private static int bit(Answer answer, int bit) {
        return (int) (answer.group() >>> bit & 1);
    }

    private static List<Answer> answers(Case told) {
        var answers = new ArrayList<Answer>();
        answers.add(new Answer(0, told.threshold()));
        answers.add(new Answer(told.all(), told.records().size()));
        told.counts()
                .forEach(count -> answers.add(new Answer(told.group(count.facet(), count.value()), count.total())));
        return answers;
    }

    private static Set<Long> smallGroups(Case told) {
        var conditions = new ArrayList<Long>();
        for (Facet facet : Facet.values()) {
            for (String value : told.values(facet)) {
                conditions.add(told.group(facet, value));
                conditions.add(told.all() & ~told.group(facet, value));
            }
        }
        var small = new HashSet<Long>();
        for (long one : conditions) {
            for (long other : conditions) {
                int size = Long.bitCount(one & other);
                if (size > 0 && size < told.threshold()) {
                    small.add(one & other);
                }
            }
        }
        return small;
    }

    private static Set<Integer> members(long group) {
        var members = new HashSet<Integer>();
        for (int bit = 0; bit < Long.SIZE; bit++) {
            if ((group >>> bit & 1) == 1) {
                members.add(bit);
            }
        }
        return members;
    }

    /** Few values and many alike, so that one group often stands within another. */
    @Provide
    Arbitrary<Case> cases() {
        var each = Combinators.combine(
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(6, Arbitraries.of("a", "b")),
                                net.jqwik.api.Tuple.of(1, Arbitraries.of("c", "d", "e"))),
                        Arbitraries.of("", "x", "y", "z"),
                        Arbitraries.of("l", "m"),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(9, Arbitraries.just("case")),
                                net.jqwik.api.Tuple.of(2, Arbitraries.of("region", "national-law"))),
                        Arbitraries.integers().between(0, 5))
                .as((cause, boundary, law, level, persona) -> {
                    var values = new HashMap<Facet, String>();
                    values.put(Facet.CAUSE, cause);
                    values.put(Facet.BOUNDARY, cause.equals("a") ? boundary : "");
                    values.put(Facet.LAW, boundary.equals("x") ? "l" : law);
                    values.put(Facet.LEVEL, level);
                    values.put(Facet.PERSONA, persona < 3 ? cause : "p" + persona);
                    return (Map<Facet, String>) values;
                });
        return Combinators.combine(
                        each.list().ofMinSize(15).ofMaxSize(62),
                        Arbitraries.integers().between(3, 6),
                        Arbitraries.longs())
                .as(Case::new);
    }
}
