// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.personas.internal.KnownFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final RouteCheck CHECK = new RouteCheck(FACTS, ShippedCatalogue.book(FACTS::find), () -> TODAY);
    private static final String ROUTE = """
            {"order": 1, "law": "wmo", "title": "Huis", "summary": "x", "apply": "x", "terms": ["wmo/onderzoek"], "remedies": ["wmo/bezwaar-gemeente"],
             "desk": "MUNICIPALITY", "urgent": false, "source": {"title": "Zelf", "checkedOn": "2026-11-22", "verified": true},
             "rules": [{"id": "huis",
             "requires": [{"text": "Volwassen", "because": "te jong", "when": "age minstens 18"}],
             "examples": [{"title": "oud", "facts": "age = 20", "verdict": "YES"}, {"title": "jong", "facts": "age = 2", "verdict": "NO"}]}]}
            """;

    @Test
    void everything_in_the_jar_may_be_kept() {
        assertThat(ShippedCatalogue.laws()).allSatisfy(law -> assertThat(new LawCheck().wrong(law.content()))
                .as(law.slug())
                .isEmpty());
        assertThat(ShippedCatalogue.routes()).allSatisfy(route -> assertThat(CHECK.wrong(route.content()))
                .as(route.slug())
                .isEmpty());
        assertThat(ShippedCatalogue.book(FACTS::find).leftOut()).isEmpty();
    }

    @Test
    void a_good_route_may_be_kept() {
        assertThat(CHECK.wrong(route(ROUTE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            age minstens 18       | shoeSize is ja         | /rules/0/requires/0/when     | Het gegeven ‘shoeSize’ staat niet
            "law": "wmo"          | "law": "wmx"           | /law                         | Kies een wet die er staat.
            ["wmo/onderzoek"]     | ["wmo/gauw"]           | /terms/0                     | Dit staat bij geen wet.
            ["wmo/bezwaar-gemeente"]       | []                     | /remedies                    | Schrijf hoe men het hier oneens kan zijn.
            "verdict": "YES"      | "verdict": "PERHAPS"   | /rules/0/examples/0/verdict  | maar de regel zegt ‘past’.
            "verdict": "NO"       | "verdict": "YES"       | /rules/0/examples            | en een waarin hij niet past.
            age = 20              | age = oud              | /rules/0/examples/0/facts    | age: vul een heel getal in
            age = 20              | age 20                 | /rules/0/examples/0/facts    | Hier hoort ‘=’.
            "id": "huis"          | "id": "Huis!"          | /rules/0/id                  | Gebruik kleine letters
            """)
    void a_mistake_names_its_place(String right, String wrong, String place, String told) {
        assertThat(CHECK.wrong(route(ROUTE.replace(right, wrong)))).anySatisfy(problem -> {
            assertThat(problem.pointer()).isEqualTo(place);
            assertThat(problem.message()).contains(told);
        });
    }

    @Test
    void a_term_without_a_first_day_may_not_be_kept() {
        var law = ShippedCatalogue.laws().stream()
                .filter(one -> one.slug().equals("wmo"))
                .findFirst()
                .orElseThrow()
                .content();
        var json = RecordJson.write(law).toString().replaceFirst("\"from\":\"SENDING\",", "");

        assertThat(new LawCheck().wrong(RecordJson.read(json(json), LawText.class, "")))
                .extracting(FieldProblem::message)
                .contains("Kies vanaf welke dag de termijn telt.");
    }

    private static RouteText route(String text) {
        return RecordJson.read(json(text), RouteText.class, "");
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
