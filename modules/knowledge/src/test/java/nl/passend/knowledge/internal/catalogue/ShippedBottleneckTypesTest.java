// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.knowledge.BottleneckTypes;
import nl.passend.personas.internal.KnownFacts;
import org.junit.jupiter.api.Test;

class ShippedBottleneckTypesTest {
    private final BottleneckTypes types = new ShippedBottleneckTypes();

    @Test
    void there_are_five_causes_and_twelve_boundaries() {
        assertThat(types.causes()).hasSize(5);
        assertThat(types.boundaries()).hasSize(12);
    }

    @Test
    void no_code_is_both_a_cause_and_a_boundary() {
        assertThat(types.causes())
                .noneMatch(cause -> types.boundary(cause.code()).isPresent());
    }

    @Test
    void every_boundary_names_the_laws_that_meet_there() {
        var laws = ShippedCatalogue.book(KnownFacts.shipped()::find);

        assertThat(types.boundaries())
                .allSatisfy(boundary -> assertThat(boundary.laws()).isNotEmpty().allMatch(law -> laws.law(law)
                        .isPresent()));
    }

    @Test
    void a_type_is_named_by_its_code_whichever_it_is() {
        assertThat(types.nameOf("no-place")).contains("Geen plek");
        assertThat(types.nameOf("eighteen")).contains("Achttien worden");
        assertThat(types.nameOf("weather")).isEmpty();
    }
}
