// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Bonds;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.personas.FactText;
import nl.passend.personas.FactText.OptionText;
import nl.passend.personas.FactText.Sort;
import nl.passend.personas.FactUse;
import nl.passend.personas.Feature;
import nl.passend.personas.Feature.FactTest;
import nl.passend.pluginapi.rules.FactName;
import org.junit.jupiter.api.Test;

class FactEditionsTest {
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final Map<String, FactText> TEXTS =
            ShippedFacts.all(FactFile.shipped()).stream().collect(Collectors.toMap(Shipped::slug, Shipped::content));

    @Test
    void each_fact_of_the_jar_may_be_kept_as_it_is_and_is_asked_as_it_was() {
        assertThat(TEXTS).hasSize(FACTS.facts().size());
        assertThat(TEXTS).allSatisfy((name, text) -> {
            assertThat(FactCheck.wrong(text)).isEmpty();
            assertThat(text.fact(FactName.of(name)))
                    .isEqualTo(FACTS.find(FactName.of(name)).orElseThrow());
            assertThat(RecordJson.read(RecordJson.write(text), FactText.class, ""))
                    .isEqualTo(text);
        });
    }

    @Test
    void a_number_has_bounds_a_choice_has_answers_and_nothing_else_has_either() {
        assertThat(places(changed("age", text -> text.put("unit", Optional.empty()))))
                .containsExactly("/unit");
        assertThat(places(changed("age", text -> text.put("most", Optional.of(-1)))))
                .containsExactly("/most");
        assertThat(places(changed("lives", text -> text.put("options", List.of(option("one"), option("one"))))))
                .containsExactly("/options/1/id");
        assertThat(places(changed("lives", text -> text.put("options", List.of(option("with space"), option("b"))))))
                .containsExactly("/options/0/id");
        assertThat(places(changed("hasWlz", text -> text.put("options", List.of(option("yes"))))))
                .containsExactly("/options");
        assertThat(places(changed("hasWlz", text -> text.put("least", Optional.of(1)))))
                .containsExactly("/least");
    }

    @Test
    void a_question_asks_and_stands_somewhere() {
        assertThat(places(changed("hasWlz", text -> text.put("question", "Heeft een indicatie"))))
                .containsExactly("/question");
        assertThat(places(changed("hasWlz", text -> text.put("group", "elders"))))
                .containsExactly("/group");
    }

    @Test
    void a_fact_never_gets_another_kind_of_answer() {
        var other = changed("hasWlz", text -> {
            text.put("type", Sort.ONE_OF);
            text.put("options", List.of(option("yes"), option("no")));
        });

        assertThat(bonds().broken(Place.everywhere("hasWlz"), other))
                .extracting(FieldProblem::pointer)
                .containsExactly("/type");
        assertThat(bonds().broken(Place.everywhere("hasWlz"), TEXTS.get("hasWlz")))
                .isEmpty();
        assertThat(bonds().broken(Place.everywhere("somethingNew"), other)).isEmpty();
    }

    @Test
    void an_answer_that_something_asks_for_is_not_taken_away_and_the_name_of_what_asks_is_told() {
        var asks = use("de regel ‘logeren’", new FactTest("lives", Feature.Test.EQUALS, List.of("withParents")));
        var asksOther = use("de regel ‘eigen huis’", new FactTest("lives", Feature.Test.EQUALS, List.of("ownHome")));
        var without = changed("lives", text -> text.put("options", without("withParents")));

        assertThat(bonds(asks, asksOther).broken(Place.everywhere("lives"), without))
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.pointer()).isEqualTo("/options");
                    assertThat(wrong.message()).contains("logeren").doesNotContain("eigen huis");
                });
    }

    @Test
    void a_bound_that_leaves_a_test_out_is_told_and_what_did_not_fit_before_is_not() {
        var asks = use("het kenmerk ‘jong’", new FactTest("age", Feature.Test.AT_MOST, List.of("17")));
        var never = use("het kenmerk ‘heel oud’", new FactTest("age", Feature.Test.AT_LEAST, List.of("900")));
        var adults = changed("age", text -> text.put("least", Optional.of(18)));

        assertThat(bonds(asks, never).broken(Place.everywhere("age"), adults))
                .singleElement()
                .satisfies(wrong -> {
                    assertThat(wrong.pointer()).isEqualTo("/least");
                    assertThat(wrong.message()).contains("jong").doesNotContain("heel oud");
                });
    }

    @Test
    void a_fact_that_nothing_asks_for_may_end_and_another_may_not() {
        var asks = use("de regel ‘a’", new FactTest("hasWlz", Feature.Test.EQUALS, List.of("true")));

        assertThat(bonds().ended(Place.everywhere("hasWlz"))).isEmpty();
        assertThat(bonds(asks, asks, asks, asks, asks, asks, asks).ended(Place.everywhere("hasWlz")))
                .singleElement()
                .asString()
                .contains("de regel ‘a’", "en nog 2");
    }

    private static Bonds<FactText> bonds(FactUse... uses) {
        return new FactBonds(FACTS, name -> List.of(uses));
    }

    private static FactUse use(String what, FactTest test) {
        return new FactUse(what, catalogue -> FactTests.problem(test, catalogue).isEmpty());
    }

    private static List<OptionText> without(String code) {
        return TEXTS.get("lives").options().stream()
                .filter(option -> !option.id().equals(code))
                .toList();
    }

    private static OptionText option(String id) {
        return new OptionText(id, "Een antwoord");
    }

    private static List<String> places(FactText text) {
        return FactCheck.wrong(text).stream().map(FieldProblem::pointer).toList();
    }

    private static FactText changed(String name, Consumer<Map<String, Object>> change) {
        var text = TEXTS.get(name);
        Map<String, Object> parts = new HashMap<>();
        change.accept(parts);
        return new FactText(
                text.order(),
                part(parts, "group", text.group()),
                part(parts, "type", text.type()),
                part(parts, "question", text.question()),
                text.help(),
                text.judgedBy(),
                part(parts, "least", text.least()),
                part(parts, "most", text.most()),
                part(parts, "unit", text.unit()),
                part(parts, "options", text.options()),
                text.source());
    }

    @SuppressWarnings("unchecked")
    private static <T> T part(Map<String, Object> parts, String name, T otherwise) {
        return (T) parts.getOrDefault(name, otherwise);
    }
}
