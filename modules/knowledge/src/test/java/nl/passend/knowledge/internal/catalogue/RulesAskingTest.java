// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.personas.FactCatalogue;
import nl.passend.personas.FactUse;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import org.junit.jupiter.api.Test;

class RulesAskingTest {
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final LawBook LAWS = ShippedCatalogue.book(FACTS::find);
    private static final RulesAsking RULES = new RulesAsking(
            LAWS::texts,
            LAWS::laws,
            FACTS,
            new LegalCalendar(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC)));

    @Test
    void conditions_and_examples_that_name_a_fact_hold_on_to_it() {
        assertThat(whatUses("respiteWanted"))
                .anyMatch(what -> what.startsWith("de voorwaarde ‘"))
                .anyMatch(what -> what.startsWith("het voorbeeld ‘"));
    }

    @Test
    void a_term_holds_on_to_the_day_from_which_it_is_counted() {
        assertThat(whatUses("decisionSentOn")).anyMatch(what -> what.startsWith("de termijn ‘"));
    }

    @Test
    void an_answer_of_the_same_name_is_not_the_fact() {
        assertThat(RULES.of(FactName.of("debts")))
                .as("debts is a fact, and among the threats an answer")
                .allSatisfy(use -> assertThat(use.fits().test(without("debts"))).isFalse());
    }

    @Test
    void everything_fits_the_catalogue_as_it_comes() {
        assertThat(FACTS.facts()).allSatisfy(fact -> assertThat(RULES.of(fact.name()))
                .allSatisfy(
                        use -> assertThat(use.fits().test(FACTS)).as(use.what()).isTrue()));
    }

    @Test
    void without_one_answer_only_what_names_that_answer_does_not_fit() {
        var fact = FACTS.find(FactName.of("lives")).orElseThrow();
        var fewer = new FactType.OneOf(fact.type().options().stream()
                .filter(option -> !option.code().equals("withParents"))
                .toList());
        var changed = FACTS.with(
                fact.name(),
                Optional.of(
                        new Fact(fact.name(), fewer, fact.question(), fact.help(), fact.judgedBy(), fact.source())));

        List<FactUse> uses = RULES.of(fact.name());

        assertThat(uses).anyMatch(use -> use.fits().test(changed));
        assertThat(uses).anyMatch(use -> !use.fits().test(changed));
    }

    private static FactCatalogue without(String name) {
        return FACTS.with(FactName.of(name), Optional.empty());
    }

    private static List<String> whatUses(String name) {
        return RULES.of(FactName.of(name)).stream().map(FactUse::what).toList();
    }
}
