// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.ScreenKit;
import org.junit.jupiter.api.Test;

class HelpBookTest {
    private final HelpBook book = new HelpBook(List.of(new HelpFile(ScreenKit.class)));

    @Test
    void a_page_leads_to_the_help_whose_address_says_most_about_it() {
        var administrator = Optional.of(someone(Role.ADMINISTRATOR));

        assertThat(place("/beheer", administrator)).contains("beheer");
        assertThat(place("/beheer/accounts", administrator)).contains("beheer-accounts");
        assertThat(place("/beheer/accounts/0190/rechten", administrator)).contains("beheer-rechten");
        assertThat(place("/hulp-nu", Optional.empty())).contains("hulp-nu");
    }

    @Test
    void what_lies_below_a_place_has_its_help_until_it_has_its_own() {
        assertThat(place("/beheer/teams/0190/leden", Optional.of(someone(Role.ADMINISTRATOR))))
                .contains("beheer-teams");
    }

    @Test
    void the_front_door_says_nothing_about_what_lies_behind_it() {
        assertThat(place("/", Optional.empty())).contains("begin");
        assertThat(place("/nergens", Optional.empty())).isEmpty();
    }

    @Test
    void help_with_a_place_is_for_who_can_go_there() {
        assertThat(book.find("beheer-accounts", Optional.of(someone(Role.ADMINISTRATOR))))
                .isPresent();
        assertThat(book.find("beheer-accounts", Optional.of(someone(Role.WORKER))))
                .isEmpty();
        assertThat(book.find("beheer-accounts", Optional.empty())).isEmpty();
        assertThat(book.find("mijn-account", Optional.of(someone(Role.CLIENT)))).isPresent();
        assertThat(book.find("hulp-nu", Optional.empty())).isPresent();
        assertThat(book.shownTo(Optional.empty())).extracting(HelpPage::group).doesNotContain(HelpGroup.FAMILY);
    }

    private Optional<String> place(String path, Optional<Me> reader) {
        return book.at(path, reader).map(HelpPage::place);
    }

    private static Me someone(Role role) {
        return new Me(UUID.randomUUID(), UUID.randomUUID(), "x", "x", Set.of(role), "", Optional.empty());
    }
}
