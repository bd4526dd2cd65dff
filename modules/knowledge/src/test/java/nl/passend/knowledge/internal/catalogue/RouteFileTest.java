// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.datafile.DataFault;
import nl.passend.personas.internal.KnownFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteFileTest {
    private static final String SOURCES =
            "{\"own\": {\"title\": \"Zelf\", \"checkedOn\": \"2026-11-22\", \"verified\": true}}";
    private static final String LAWS = """
            {"laws": [{"code": "wmo", "title": "Wmo", "about": "x", "decides": "de gemeente", "executes": "x", "inForce": true, "source": "own",
             "terms": [{"code": "besluit", "text": "De gemeente beslist", "length": 2, "unit": "weeks", "from": "application", "source": "own"}],
             "remedies": [{"code": "bezwaar", "title": "Bezwaar", "about": "x", "to": "x", "text": "x", "length": 6, "unit": "weeks", "from": "sending", "after": "x", "source": "own"}]}]}
            """;
    private static final String ROUTES = """
            {"routes": [{"id": "huis", "law": "wmo", "title": "Huis", "summary": "x", "apply": "x", "bring": [], "terms": ["wmo/besluit"],
             "remedies": ["wmo/bezwaar"], "desk": "municipality", "source": "own", "rules": [{"id": "huis", "version": 1,
             "requires": [{"text": "Volwassen", "because": "te jong", "when": {"fact": "age", "atLeast": 18}}],
             "examples": [{"title": "oud", "facts": {"age": 20}, "verdict": "yes"}, {"title": "jong", "facts": {"age": 2}, "verdict": "no"}]}]}]}
            """;

    @Test
    void a_good_file_is_read_whole() {
        var file = read(LAWS, ROUTES);

        assertThat(file.routes()).hasSize(1);
        assertThat(file.examples()).hasSize(2);
        var route = file.routes().values().iterator().next();
        assertThat(route.decides())
                .as("of the law, when the route names nobody")
                .isEqualTo("de gemeente");
        assertThat(route.terms().get(0).words())
                .isEqualTo("De gemeente beslist: 2 weken, geteld vanaf de dag van uw aanvraag.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "fact": "age"            | "fact": "shoeSize"       | when, fact: does not stand in the catalogue of facts: shoeSize
                    "atLeast": 18            | "atLeast": 180           | when, fact: age never has this answer
                    "atLeast": 18            | "within": [-1, 0]        | when, within: age is not a day
                    "law": "wmo"             | "law": "wmx"             | huis, law: does not stand in laws.json: wmx
                    ["wmo/besluit"]          | ["wmo/gauw"]             | huis, terms: does not stand in laws.json: wmo/gauw
                    ["wmo/bezwaar"]          | []                       | huis, remedies: is empty
                    "source": "own", "rules" | "source": "hm", "rules"  | huis, source: does not stand in sources.json: hm
                    "verdict": "no"          | "verdict": "nee"         | examples 2, verdict: is none of yes, perhaps, no
                    "desk": "municipality"   | "desk": "elsewhere"      | huis, desk: is none of
                    "because"                | "becouse"                | requires 1, becouse: is a field that nobody reads
                    """)
    void a_mistake_names_the_route_and_the_field(String right, String wrong, String told) {
        assertThatThrownBy(() -> read(LAWS, ROUTES.replace(right, wrong)))
                .isInstanceOf(DataFault.class)
                .hasMessageStartingWith("routes.json, huis")
                .hasMessageContaining(told);
    }

    @Test
    void one_example_is_too_few() {
        var one = ROUTES.replace(", {\"title\": \"jong\", \"facts\": {\"age\": 2}, \"verdict\": \"no\"}", "");

        assertThatThrownBy(() -> read(LAWS, one)).hasMessageContaining("huis, examples: has fewer than 2");
    }

    @Test
    void a_term_without_a_first_day_is_told() {
        assertThatThrownBy(() -> read(LAWS.replace("\"from\": \"application\"", "\"from\": \"some day\""), ROUTES))
                .hasMessageContaining("laws.json, wmo, besluit, from: is none of");
    }

    private static RouteFile read(String laws, String routes) {
        var sources = new SourceFile(entry(SOURCES, "sources.json"));
        return new RouteFile(
                entry(routes, "routes.json"),
                sources,
                LawFile.read(entry(laws, "laws.json"), sources),
                KnownFacts.shipped()::find);
    }

    private static DataEntry entry(String text, String name) {
        return DataEntry.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), name);
    }
}
