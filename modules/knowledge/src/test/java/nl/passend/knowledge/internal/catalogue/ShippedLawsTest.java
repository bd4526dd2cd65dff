// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.RuleExample;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Outcome;
import nl.passend.pluginapi.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final LawBook LAWS = ShippedCatalogue.book(FACTS::find);

    static Stream<RuleExample> examples() {
        return LAWS.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_of_every_rule_is_judged_as_it_says(RuleExample example) {
        var facts = FACTS.read(FactsNotation.counted(example.facts(), TODAY), "/facts");
        var rule = LAWS.route(example.route()).orElseThrow().rules().stream()
                .filter(one -> one.id().equals(example.rule()))
                .toList();

        var verdict = new Evaluation(facts, TODAY).verdict(rule);

        assertThat(verdict).as(example.title()).isEqualTo(example.verdict());
    }

    @Test
    void every_rule_has_an_example_in_which_it_fails_and_one_in_which_it_does_not() {
        for (Route route : LAWS.routes()) {
            var verdicts = LAWS.examples().stream()
                    .filter(example -> example.route().equals(route.id()))
                    .map(RuleExample::verdict)
                    .toList();

            assertThat(verdicts).as(route.id().value()).contains(Verdict.NO).anyMatch(one -> one != Verdict.NO);
        }
    }

    @Test
    void what_a_body_must_judge_is_never_settled_by_anything_else() {
        for (Route route : LAWS.routes()) {
            for (var rule : route.rules()) {
                for (var requirement : rule.requirements()) {
                    assertThat(requirement.text()).as(rule.id()).doesNotEndWith(".");
                    assertThat(requirement.because()).as(rule.id()).matches("[a-z].*[^.]");
                    if (requirement.condition().facts().stream().allMatch(ShippedLawsTest::isJudged)) {
                        assertThat(new Evaluation(nl.passend.pluginapi.rules.Facts.none(), TODAY)
                                        .of(requirement.condition()))
                                .isEqualTo(Outcome.UNKNOWN);
                    }
                }
            }
        }
    }

    @Test
    void every_law_says_how_to_disagree_in_its_own_way() {
        assertThat(LAWS.laws())
                .filteredOn(Law::inForce)
                .allSatisfy(law -> assertThat(law.remedies()).as(law.code()).isNotEmpty());
        assertThat(LAWS.law("zvw").orElseThrow().remedies())
                .extracting(remedy -> remedy.title())
                .noneMatch(title -> title.startsWith("Bezwaar"));
    }

    @Test
    void every_law_in_force_has_a_route() {
        var used = LAWS.routes().stream().map(Route::law).toList();

        assertThat(LAWS.laws()).filteredOn(Law::inForce).extracting(Law::code).allMatch(used::contains);
        assertThat(LAWS.law("wams").orElseThrow().inForce()).isFalse();
    }

    @Test
    void the_routes_are_enough_and_each_stands_once() {
        assertThat(LAWS.routes()).hasSizeGreaterThan(40);
        assertThat(List.copyOf(LAWS.routes())).extracting(Route::id).doesNotHaveDuplicates();
    }

    private static boolean isJudged(FactName name) {
        return FACTS.find(name).orElseThrow().judgedBy().isPresent();
    }
}
