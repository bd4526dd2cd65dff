// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import nl.passend.it.kit.Api;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** From any page to its help, for who can be at that page. */
class HelpIT {
    private final Product product = Product.running();
    private final Api anybody = Api.anonymous(product);

    @Test
    void a_page_leads_to_its_own_help_also_before_login() {
        assertThat(anybody.get("/hulp-nu").body()).contains("href=\"/uitleg/hulp-nu\"");
        assertThat(anybody.get("/kennis/wetten/wlz").body()).contains("href=\"/uitleg/wetten\"");
        assertThat(anybody.get("/uitleg/hulp-nu").body()).contains("Bel 112.", "Wie ziet wat u doet");
    }

    @Test
    void a_mother_reads_about_her_own_plan_and_not_about_administration() {
        PageCaller mother = PageCaller.loggedIn(product, "zonnewolk-moeder");

        assertThat(mother.get("/uitleg").body())
                .contains("/uitleg/mijn-plan", "/uitleg/wie-keek")
                .doesNotContain("/uitleg/beheer-accounts", "/uitleg/dossier-plan");
        assertThat(mother.get("/uitleg/wie-keek").status()).isEqualTo(200);
        assertThat(mother.get("/uitleg/beheer-accounts").status()).isEqualTo(404);
        assertThat(anybody.get("/uitleg/wie-keek").status()).isEqualTo(404);
    }

    @Test
    void an_administrator_gets_from_accounts_to_how_to_invite_somebody() {
        PageCaller administrator = PageCaller.loggedIn(product, "beheer");

        assertThat(administrator.get("/beheer/accounts").body()).contains("href=\"/uitleg/beheer-accounts\"");
        assertThat(administrator.get("/uitleg/beheer-accounts").body()).contains("Iemand uitnodigen");
    }

    @Test
    void help_is_found_by_who_can_use_it() {
        assertThat(Api.as(product, "beheer")
                        .get("/api/v1/search?q=plug-in%20werkt%20niet&kind=help")
                        .body())
                .contains("/uitleg/beheer-plugins");
        assertThat(anybody.get("/api/v1/search?q=plug-in%20werkt%20niet&kind=help")
                        .body())
                .doesNotContain("/uitleg/beheer-plugins");
        assertThat(anybody.get("/api/v1/search?q=wachtwoord%20vergeten&kind=help")
                        .body())
                .contains("/uitleg/inloggen");
    }
}
