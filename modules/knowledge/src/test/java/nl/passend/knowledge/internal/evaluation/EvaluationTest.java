// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import static nl.passend.knowledge.internal.evaluation.SomeRules.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Verdict;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void an_unknown_fact_settles_nothing() {
        assertThat(with(Facts.none()).of(is(SUNNY, true))).isEqualTo(Outcome.UNKNOWN);
        assertThat(with(Facts.none()).of(not(is(SUNNY, true)))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void one_failing_part_settles_all_of_them_whatever_is_unknown() {
        var facts = known(SUNNY, no());

        assertThat(with(facts).of(all(is(WINDY, true), is(SUNNY, true)))).isEqualTo(Outcome.FAILS);
        assertThat(with(facts).of(any(is(WINDY, true), is(SUNNY, false)))).isEqualTo(Outcome.HOLDS);
    }

    @Test
    void nothing_asked_holds_and_no_choice_fails() {
        assertThat(with(Facts.none()).of(all())).isEqualTo(Outcome.HOLDS);
        assertThat(with(Facts.none()).of(any())).isEqualTo(Outcome.FAILS);
    }

    @Test
    void bounds_belong_to_the_range() {
        assertThat(with(known(AGE, number(18))).of(atLeast(AGE, 18))).isEqualTo(Outcome.HOLDS);
        assertThat(with(known(AGE, number(17))).of(atLeast(AGE, 18))).isEqualTo(Outcome.FAILS);
        assertThat(with(known(AGE, number(18))).of(atMost(AGE, 18))).isEqualTo(Outcome.HOLDS);
        assertThat(with(known(AGE, number(19))).of(atMost(AGE, 18))).isEqualTo(Outcome.FAILS);
    }

    @Test
    void days_are_counted_from_today_with_both_ends() {
        var sixWeeks = new Condition.WithinDays(LETTER.name(), -42, 0);

        assertThat(with(known(LETTER, new FactValue.Day(TODAY.minusDays(42)))).of(sixWeeks))
                .isEqualTo(Outcome.HOLDS);
        assertThat(with(known(LETTER, new FactValue.Day(TODAY.minusDays(43)))).of(sixWeeks))
                .isEqualTo(Outcome.FAILS);
        assertThat(with(known(LETTER, new FactValue.Day(TODAY.plusDays(1)))).of(sixWeeks))
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void several_codes_are_compared_whole_or_by_what_is_among_them() {
        var both = known(TOYS, new FactValue.Codes(Set.of("ball", "kite")));

        assertThat(with(both).of(includes(TOYS, "kite"))).isEqualTo(Outcome.HOLDS);
        assertThat(with(known(TOYS, new FactValue.Codes(Set.of()))).of(includes(TOYS, "kite")))
                .isEqualTo(Outcome.FAILS);
    }

    @Test
    void a_value_of_another_kind_settles_nothing() {
        assertThat(with(known(AGE, code("old"))).of(atLeast(AGE, 18))).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void a_requirement_names_only_the_facts_that_can_still_turn_it() {
        var judged = with(known(SUNNY, no()))
                .of(rule("outside", any(all(is(SUNNY, true), atLeast(AGE, 4)), is(WINDY, true)), is(SUNNY, false)));

        assertThat(judged.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(judged.requirements().get(0).open()).containsExactly(WINDY.name());
        assertThat(judged.requirements().get(1).open()).isEmpty();
    }

    @Test
    void several_rules_are_several_ways_in() {
        var rules = List.of(rule("one", is(SUNNY, true)), rule("two", is(WINDY, true)));

        assertThat(with(Facts.none()).verdict(rules)).isEqualTo(Verdict.PERHAPS);
        assertThat(with(known(SUNNY, no())).verdict(rules)).isEqualTo(Verdict.PERHAPS);
        assertThat(with(known(WINDY, yes())).verdict(rules)).isEqualTo(Verdict.YES);
        assertThat(with(known(SUNNY, no()).with(WINDY.name(), no())).verdict(rules))
                .isEqualTo(Verdict.NO);
    }
}
