// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.internal.guide.Judged;
import org.junit.jupiter.api.Test;

class NicknamesTest {
    @Test
    void every_route_with_another_name_exists() {
        assertThat(Nicknames.all().keySet())
                .isSubsetOf(Judged.LAWS.routes().stream()
                        .map(route -> route.id().value())
                        .toList());
    }

    @Test
    void all_that_ships_can_be_told_and_has_an_id_of_its_own() {
        for (var source : ShippedFindables.all()) {
            List<Findable> told = new ArrayList<>();
            source.tellAll(told::add);

            assertThat(told).isNotEmpty();
            assertThat(told).extracting(Findable::id).doesNotHaveDuplicates();
        }
    }
}
