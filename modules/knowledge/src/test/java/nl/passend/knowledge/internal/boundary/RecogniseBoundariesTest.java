// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.BoundaryMet;
import nl.passend.knowledge.internal.boundary.RecogniseBoundaries.Sign;
import nl.passend.knowledge.internal.catalogue.FactsNotation;
import nl.passend.knowledge.internal.catalogue.ShippedBottleneckTypes;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.Facts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecogniseBoundariesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final BottleneckTypes TYPES = new ShippedBottleneckTypes();
    private static final RecogniseBoundaries BOUNDARIES = new RecogniseBoundaries(TYPES, FACTS);

    static Stream<Sign> signs() {
        return BOUNDARIES.signs().stream();
    }

    @ParameterizedTest
    @MethodSource("signs")
    void facts_come_upon_a_boundary_or_do_not(Sign sign) {
        assertThat(BOUNDARIES.met(read(sign.met()), TODAY)).contains(sign.told());
        assertThat(BOUNDARIES.met(read(sign.notMet()), TODAY)).doesNotContain(sign.told());
    }

    @Test
    void all_twelve_can_be_recognised_and_each_says_who_could_sit_together() {
        assertThat(signs().map(sign -> sign.told().boundary())).containsExactlyElementsOf(TYPES.boundaries());
        assertThat(signs().map(Sign::told)).allSatisfy(met -> {
            assertThat(met.known()).isNotEmpty();
            assertThat(met.table()).hasSizeGreaterThan(2);
        });
    }

    @Test
    void who_told_nothing_is_told_of_no_trouble() {
        assertThat(BOUNDARIES.met(Facts.none(), TODAY))
                .extracting(BoundaryMet::boundary)
                .isEmpty();
    }

    private static Facts read(String facts) {
        return FACTS.read(FactsNotation.counted(FactsNotation.read(facts), TODAY), "");
    }
}
