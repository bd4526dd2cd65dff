// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.passend.personas.Feature;
import nl.passend.personas.Likeness;
import nl.passend.personas.Persona;
import nl.passend.personas.internal.ShippedForTests;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.Facts;
import org.junit.jupiter.api.Test;

/** On the personas that ship, and needs as the demo families have them. */
class ComparedPersonasTest {
    private static final ComparedPersonas PERSONAS = ComparedPersonas.of(shipped());

    @Test
    void nothing_told_looks_like_nobody() {
        assertThat(PERSONAS.to(Facts.none())).isEmpty();
    }

    @Test
    void a_child_with_severe_multiple_disabilities_looks_most_like_nora_and_it_says_why() {
        Facts told = yes("severeMultiple", "hasMeerzorg", "nearDayAndNight", "carerOverloaded")
                .with(FactName.of("age"), new FactValue.WholeNumber(7));

        Likeness closest = PERSONAS.to(told).get(0);

        assertThat(closest.slug()).isEqualTo("nora");
        assertThat(closest.fits()).extracting(Feature::words).contains("heeft ernstige meervoudige beperkingen");
        assertThat(closest.open()).extracting(Feature::words).contains("er is verpleging nodig");
        assertThat(closest.differs()).isEmpty();
    }

    @Test
    void a_family_with_debts_and_an_eviction_looks_like_several_at_once() {
        Facts told = yes("debts", "everyoneWaits", "youthProblem")
                .with(FactName.of("threats"), new FactValue.Codes(Set.of("eviction")))
                .with(FactName.of("helpers"), new FactValue.WholeNumber(11));

        assertThat(PERSONAS.to(told))
                .extracting(Likeness::slug)
                .startsWith("hermsen-domino", "hermsen")
                .doesNotContain("nora", "amal");
    }

    @Test
    void what_is_different_is_told_too() {
        Facts told = yes("memoryLoss", "cannotLiveAlone").with(FactName.of("age"), new FactValue.WholeNumber(66));

        Likeness janny = PERSONAS.to(told).get(0);

        assertThat(janny.slug()).isEqualTo("janny");
        assertThat(janny.differs()).extracting(Feature::words).containsExactly("is tachtig of ouder");
    }

    @Test
    void an_answer_of_another_kind_settles_nothing() {
        Facts odd = Facts.none()
                .with(FactName.of("age"), new FactValue.Code("old"))
                .with(FactName.of("debts"), new FactValue.WholeNumber(3));

        assertThat(PERSONAS.to(odd)).isEmpty();
    }

    private static Facts yes(String... names) {
        Facts facts = Facts.none();
        for (String name : names) {
            facts = facts.with(FactName.of(name), new FactValue.YesNo(true));
        }
        return facts;
    }

    private static Map<String, Persona> shipped() {
        Map<String, Persona> all = new LinkedHashMap<>();
        ShippedForTests.all().forEach(shipped -> all.put(shipped.slug(), shipped.content()));
        return all;
    }
}
