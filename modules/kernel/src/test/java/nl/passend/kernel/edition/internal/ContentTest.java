// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.datafile.DataFault;
import nl.passend.kernel.edition.Difference;
import nl.passend.kernel.edition.Differences;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.kernel.edition.internal.EditionWorld.Meal;
import nl.passend.kernel.edition.internal.EditionWorld.Recipe;
import nl.passend.kernel.edition.internal.EditionWorld.Step;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;

class ContentTest {
    @Property(tries = 200)
    void what_is_written_is_read_back(@ForAll("recipes") Recipe recipe) {
        JsonObject json = RecordJson.write(recipe);

        assertThat(RecordJson.readKept(json, Recipe.class)).isEqualTo(recipe);
        assertThat(RecordJson.read(json, Recipe.class, "")).isEqualTo(recipe);
    }

    @Property(tries = 200)
    void there_is_a_difference_exactly_when_contents_differ(
            @ForAll("recipes") Recipe one, @ForAll("recipes") Recipe other) {
        assertThat(Differences.between(one, one)).isEmpty();
        assertThat(Differences.between(one, other).isEmpty()).isEqualTo(one.equals(other));
    }

    @Example
    void everything_that_is_wrong_is_told_with_its_place() {
        JsonObject sent = json("""
                {"title": 3, "meal": "LUNCH", "season": "gisteren", "source": "http://x.nl", "needs": ["prei", 4],
                 "steps": [{"id": "cut", "minutes": 1e999999999}], "salt": true}
                """);

        assertThatThrownBy(() -> RecordJson.read(sent, Recipe.class, "/content"))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly(
                                "/content/salt",
                                "/content/title",
                                "/content/meal",
                                "/content/season",
                                "/content/source",
                                "/content/needs/1",
                                "/content/steps/0/words",
                                "/content/steps/0/minutes"));
    }

    @Example
    void a_mistake_in_a_file_of_the_jar_is_told_with_its_slug_and_field() {
        var file = DataEntry.read(
                new ByteArrayInputStream(
                        "{\"recipes\": [{\"slug\": \"soup\", \"edition\": 1, \"checkedOn\": \"2026-11-23\", \"content\": {\"salt\": true}}]}"
                                .getBytes(StandardCharsets.UTF_8)),
                "recipes.json");

        assertThatThrownBy(() -> Shipped.read(file.entries("recipes").get(0), Recipe.class))
                .isInstanceOf(DataFault.class)
                .hasMessageStartingWith("recipes.json, soup, content: does not fit: ")
                .hasMessageContaining("/salt");
    }

    @Example
    void an_older_version_is_read_without_what_came_later_and_with_what_went() {
        JsonObject kept = json("{\"title\": \"Soep\", \"meal\": \"SUPPER\", \"salt\": true}");

        Recipe recipe = RecordJson.readKept(kept, Recipe.class);

        assertThat(recipe.needs()).isEmpty();
        assertThat(recipe.sweet()).isFalse();
    }

    @Example
    void differences_are_told_field_by_field_and_entries_followed_by_their_id() {
        Recipe before = Recipe.of("Soep");
        Recipe after = new Recipe(
                "Soep van prei",
                Meal.SUPPER,
                true,
                Optional.empty(),
                Optional.empty(),
                List.of("aardappel", "room"),
                List.of(new Step("boil", "Kook.", Optional.empty()), new Step("cut", "Snijd fijn.", Optional.of(5))));

        assertThat(Differences.between(before, after))
                .containsExactly(
                        new Difference("title", Optional.empty(), Optional.of("Soep"), Optional.of("Soep van prei")),
                        new Difference("sweet", Optional.empty(), Optional.of("nee"), Optional.of("ja")),
                        new Difference("needs", Optional.empty(), Optional.of("prei"), Optional.empty()),
                        new Difference("needs", Optional.empty(), Optional.empty(), Optional.of("room")),
                        new Difference(
                                "steps.words",
                                Optional.of("cut"),
                                Optional.of("Snijd de prei."),
                                Optional.of("Snijd fijn.")),
                        new Difference("steps", Optional.of("boil"), Optional.empty(), Optional.of("Kook.")));
    }

    @Provide
    Arbitrary<Recipe> recipes() {
        Arbitrary<String> words = Arbitraries.of("prei", "ui", "room", "", "\"{", "é");
        Arbitrary<Step> steps = Combinators.combine(
                        Arbitraries.of("cut", "boil", "stir"),
                        words,
                        Arbitraries.integers().between(1, 3).optional())
                .as(Step::new);
        return Combinators.combine(
                        words,
                        Arbitraries.of(Meal.class),
                        Arbitraries.of(true, false),
                        Arbitraries.just(LocalDate.of(2026, 11, 22)).optional(),
                        Arbitraries.just(URI.create("https://x.nl/a")).optional(),
                        words.list().ofMaxSize(3),
                        steps.list().ofMaxSize(3))
                .as(Recipe::new);
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
