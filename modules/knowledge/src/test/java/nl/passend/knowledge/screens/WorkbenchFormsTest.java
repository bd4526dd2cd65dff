// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.passend.knowledge.internal.catalogue.ShippedCatalogue;
import nl.passend.personas.FactText;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.screenkit.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkbenchFormsTest {
    static Stream<String> routes() {
        return ShippedCatalogue.routeTexts().keySet().stream();
    }

    static Stream<String> laws() {
        return ShippedCatalogue.lawTexts().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("routes")
    void a_route_that_goes_through_its_form_comes_back_the_same(String slug) {
        var route = ShippedCatalogue.routeTexts().get(slug);
        var form = RouteFields.of(route).form();

        assertThat(RouteFields.read(form)).as(form.errors().toString()).contains(route);
    }

    @ParameterizedTest
    @MethodSource("laws")
    void a_law_that_goes_through_its_form_comes_back_the_same(String slug) {
        var law = ShippedCatalogue.lawTexts().get(slug);
        var form = LawFields.of(law).form();

        assertThat(LawFields.read(form)).as(form.errors().toString()).contains(law);
    }

    static Stream<Fact> facts() {
        return KnownFacts.shipped().facts().stream();
    }

    @ParameterizedTest
    @MethodSource("facts")
    void a_fact_that_goes_through_its_form_comes_back_the_same(Fact fact) {
        var text = FactText.of(10, "person", fact);
        var form = FactFields.of(text).form();

        assertThat(FactFields.read(form)).as(form.errors().toString()).contains(text);
    }

    @Test
    void an_answer_without_its_code_is_told() {
        var form = Form.empty().with("options.0.label", "In een boomhut");

        assertThat(FactFields.read(form)).isEmpty();
        assertThat(form.errors().of("options.0.id")).isPresent();
        assertThat(form.errors().of("question")).isPresent();
    }

    @Test
    void a_row_that_is_begun_and_not_finished_is_told() {
        var form =
                RouteFields.of(ShippedCatalogue.routeTexts().get("wlz-logeren")).form();
        form.with("rules.0.requires.9.text", "Iets nieuws");

        assertThat(RouteFields.read(form)).isEmpty();
        assertThat(form.errors().of("rules.0.requires.9.because")).isPresent();
        assertThat(form.errors().of("rules.0.requires.9.when")).isPresent();
    }

    @Test
    void an_empty_form_says_what_is_missing() {
        var form = Form.empty();

        assertThat(LawFields.read(form)).isEmpty();
        assertThat(form.errors().of("title")).isPresent();
        assertThat(form.errors().of("source.title")).isPresent();
    }
}
