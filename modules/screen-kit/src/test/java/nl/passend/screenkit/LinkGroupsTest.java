// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import nl.passend.screenkit.LinkGroups.LinkGroup;
import org.junit.jupiter.api.Test;

class LinkGroupsTest {
    private static final LinkGroup NOW = group("Dossier", List.of("/zaken/1", "/zaken/1/tijdlijn"));
    private static final LinkGroup PLAN =
            group("Plan", List.of("/zaken/1/plan", "/zaken/1/overleg"), "/zaken/1/doelen");
    private static final LinkGroups GROUPS = new LinkGroups(List.of(NOW, PLAN));

    @Test
    void a_page_of_a_group_is_in_it_and_so_is_what_hangs_under_that_page() {
        assertThat(GROUPS.around("/zaken/1")).contains(NOW);
        assertThat(GROUPS.around("/zaken/1/overleg")).contains(PLAN);
        assertThat(GROUPS.around("/zaken/1/overleg/7/verslag")).contains(PLAN);
    }

    @Test
    void a_page_without_a_link_is_in_the_group_that_says_so() {
        assertThat(GROUPS.around("/zaken/1/doelen/9")).contains(PLAN);
    }

    @Test
    void what_no_group_names_is_where_it_hangs_and_another_thing_is_nowhere() {
        assertThat(GROUPS.around("/zaken/1/iets")).contains(NOW);
        assertThat(GROUPS.around("/zaken/12")).isEmpty();
    }

    @Test
    void a_group_leads_somewhere() {
        assertThatThrownBy(() -> group("Leeg", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static LinkGroup group(String label, List<String> addresses, String... within) {
        return new LinkGroup(
                label,
                addresses.stream().map(address -> new Link(address, address)).toList(),
                Stream.of(within).toList());
    }
}
