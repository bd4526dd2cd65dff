// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.internal.evaluation.Evaluation;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.RouteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The twelve invented families: what the catalogue says to each must be what an experienced client supporter would say. */
class FamiliesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final LawBook LAWS = ShippedCatalogue.book(FACTS::find);

    record Somebody(String name, DataEntry entry) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Somebody> people() {
        return DataEntry.read(LawCatalogue.class, "trial-people.json").entries("people").stream()
                .map(entry -> new Somebody(entry.text("family") + ", " + entry.text("person"), entry));
    }

    @ParameterizedTest
    @MethodSource("people")
    void everybody_hears_what_fits(Somebody somebody) {
        var facts =
                FACTS.read(FactsNotation.counted(somebody.entry().entry("facts").json(), TODAY), "/facts");

        somebody.entry().textsByName("expect").forEach((route, verdict) -> {
            var rules = LAWS.route(new RouteId(route)).orElseThrow().rules();

            assertThat(new Evaluation(facts, TODAY).verdict(rules).name().toLowerCase(java.util.Locale.ROOT))
                    .as("%s for %s", route, somebody)
                    .isEqualTo(verdict);
        });
    }

    @Test
    void all_twelve_families_are_there() {
        var families = new HashSet<String>();
        people().forEach(somebody -> families.add(somebody.entry().text("family")));

        assertThat(families).hasSize(12);
    }
}
