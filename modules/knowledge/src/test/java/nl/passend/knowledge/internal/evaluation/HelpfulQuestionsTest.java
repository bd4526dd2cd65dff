// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.evaluation;

import static nl.passend.knowledge.internal.evaluation.SomeRules.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.passend.knowledge.internal.evaluation.HelpfulQuestions.Helpful;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Rule;
import org.junit.jupiter.api.Test;

class HelpfulQuestionsTest {
    private static final List<Fact> ALL = List.of(SUNNY, WINDY, PLACE, AGE, LETTER, TOYS);

    @Test
    void the_question_that_settles_most_routes_comes_first() {
        var found = ask(
                Facts.none(),
                rule("kite", is(WINDY, true)),
                rule("swim", is(SUNNY, true), atLeast(AGE, 4)),
                rule("sail", is(WINDY, true)));

        assertThat(found).extracting(Helpful::fact).containsExactly(WINDY.name(), SUNNY.name(), AGE.name());
        assertThat(found.get(0).routes()).isEqualTo(2.0);
        assertThat(found.get(1).routes()).as("only no settles swimming").isEqualTo(0.5);
    }

    @Test
    void a_fact_that_is_known_is_not_asked_and_one_that_settles_nothing_neither() {
        var found = ask(known(WINDY, no()), rule("kite", is(WINDY, true)), rule("swim", is(SUNNY, true)));

        assertThat(found).extracting(Helpful::fact).containsExactly(SUNNY.name());
    }

    @Test
    void a_route_that_is_decided_makes_no_question_helpful() {
        var found = ask(known(SUNNY, no()), rule("swim", is(SUNNY, true), atLeast(AGE, 4)));

        assertThat(found).isEmpty();
    }

    @Test
    void when_no_answer_settles_a_route_alone_the_settled_requirements_count() {
        var found = ask(
                Facts.none(),
                rule("picnic", any(is(SUNNY, true), is(PLACE, "wood")), any(is(SUNNY, false), is(WINDY, false))));

        assertThat(found.get(0).fact()).isEqualTo(SUNNY.name());
        assertThat(found.get(0).routes()).isZero();
        assertThat(found.get(0).requirements()).isEqualTo(1.0);
    }

    @Test
    void numbers_and_days_are_tried_on_both_sides_of_every_bound() {
        var conditions = List.of(atLeast(AGE, 18), atMost(AGE, 17), atLeast(AGE, 67));

        assertThat(PossibleAnswers.to(AGE, conditions, TODAY)).containsExactly(number(17), number(18), number(67));
    }

    @Test
    void a_stretch_outside_the_type_is_no_answer() {
        assertThat(PossibleAnswers.to(AGE, List.of(atLeast(AGE, 0)), TODAY)).containsExactly(number(0));
    }

    @Test
    void several_choices_are_tried_in_every_combination_that_rules_mention() {
        assertThat(PossibleAnswers.to(TOYS, List.of(includes(TOYS, "ball"), includes(TOYS, "kite")), TODAY))
                .hasSize(4);
    }

    private static List<Helpful> ask(Facts facts, Rule... rules) {
        return new HelpfulQuestions(List.of(rules).stream().map(List::of).toList(), facts, TODAY).among(ALL);
    }
}
