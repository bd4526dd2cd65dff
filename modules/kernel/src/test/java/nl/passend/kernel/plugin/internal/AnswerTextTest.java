// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.plugin.Question;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferKind;
import nl.passend.pluginapi.local.RuleBook;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.municipality.MunicipalityRules;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactType;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Requirement;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Rule;
import nl.passend.pluginapi.rules.Source;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
    private static final Source SOURCE = new Source(
            "Verordening", Optional.of(URI.create("https://river.example/v")), LocalDate.of(2026, 11, 1), false);

    @Test
    void an_offer_is_the_same_after_being_kept() throws AnswerReader.NoLongerFits {
        var offers = List.of(new Offer(
                "logeren",
                OfferKind.RESPITE,
                "Logeren",
                "Een weekend.\nMet dieren.",
                new Offer.Organisation(
                        "De Boerderij", "0900-1234", Optional.of(URI.create("https://boerderij.example"))),
                List.of(new Offer.AtLocation(
                        "Achter de dijk",
                        Optional.empty(),
                        List.of(new Offer.Opening(
                                Set.of(DayOfWeek.FRIDAY), LocalTime.of(17, 0), LocalTime.of(9, 30))))),
                "Bel.",
                Optional.of("€ 10 per nacht"),
                Optional.of(new Offer.WaitingTime(6, LocalDate.of(2026, 10, 1))),
                Set.of(new RouteId("wlz-logeren")),
                new Condition.All(List.of(new Condition.Not(new Condition.Compare(
                        FactName.of("age"), Comparison.AT_LEAST, new FactValue.WholeNumber(18))))),
                SOURCE));
        var question = Question.list(MunicipalityOffers.class, "o", Offer.class, MunicipalityOffers::offers);

        var text = AnswerWriter.write(offers, PluginWorld.descriptor("river"));

        assertThat(AnswerReader.read(text, question)).isEqualTo(offers);
    }

    @Test
    void rules_with_every_kind_of_condition_are_the_same_after_being_kept() throws AnswerReader.NoLongerFits {
        var pass = FactName.of("plugin.river.pass");
        var book = new RuleBook(
                List.of(new Fact(
                        pass,
                        new FactType.OneOf(List.of(new FactType.Option("yes", "Ja"))),
                        "Heeft u een pas?",
                        Optional.empty(),
                        Optional.empty(),
                        SOURCE)),
                List.of(new Rule(
                        "pas",
                        1,
                        new RouteId("stadspas"),
                        List.of(new Requirement(
                                "U heeft een pas",
                                "u geen pas heeft",
                                new Condition.Any(List.of(
                                        new Condition.Compare(pass, Comparison.EQUALS, new FactValue.Code("yes")),
                                        new Condition.Compare(
                                                pass, Comparison.INCLUDES, new FactValue.Codes(Set.of("yes"))),
                                        new Condition.WithinDays(FactName.of("letter"), -42, 0))))),
                        SOURCE)));

        var text = AnswerWriter.write(book, PluginWorld.descriptor("river"));

        var question = Question.one(MunicipalityRules.class, "r", RuleBook.class, MunicipalityRules::rules);
        assertThat(AnswerReader.read(text, question)).isEqualTo(book);
    }

    @Test
    void what_was_kept_of_an_earlier_version_is_told_apart() {
        var question =
                Question.one(MunicipalityProfile.class, "p", Municipality.class, MunicipalityProfile::municipality);

        assertThatExceptionOfType(AnswerReader.NoLongerFits.class)
                .isThrownBy(() -> AnswerReader.read("{\"slug\":\"river\"}", question));
    }

    @Test
    void nobody_speaks_for_another() {
        var fact = new Fact(
                FactName.of("age"),
                new FactType.YesNo(),
                "Hoe oud bent u?",
                Optional.empty(),
                Optional.empty(),
                SOURCE);
        var desk = new Desk(
                "loket",
                "Loket",
                "Ans",
                "0900-1234",
                Optional.empty(),
                "altijd",
                Set.of(),
                Set.of(),
                LocalDate.of(2026, 11, 1));
        var hill = new Municipality("hill", "Hill", List.of(desk), List.of(), List.of(), List.of());
        var river = PluginWorld.descriptor("river");

        assertThatExceptionOfType(AnswerWriter.Rubbish.class)
                .isThrownBy(() -> AnswerWriter.write(new RuleBook(List.of(fact), List.of()), river))
                .withMessageContaining("plugin.river.");
        assertThatExceptionOfType(AnswerWriter.Rubbish.class)
                .isThrownBy(() -> AnswerWriter.write(hill, river))
                .withMessageContaining("hill");
    }
}
