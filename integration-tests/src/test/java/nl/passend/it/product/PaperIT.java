// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** What a family may want on paper, on the fridge or for a talk. */
class PaperIT {
    private final Product product = Product.running();

    @Test
    void a_mother_prints_her_plan_and_who_looked() {
        String plan = "/mijn-plan/" + ownFile("zonnewolk-moeder");
        try (Browser mirre = Browser.open(product)) {
            Page page = mirre.logIn("zonnewolk-moeder");
            for (String part : List.of("", "/tijdlijn", "/wie-keek", "/toegang")) {
                page.navigate(product.address() + plan + part);
                mirre.assertPrints(page, "papier-mijn-plan" + part.replace('/', '-'));
            }
        }
    }

    @Test
    void the_team_prints_the_file_for_a_talk() {
        String file = "/zaken/" + ownFile("teamlid");
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            for (String part : List.of("", "/tijdlijn", "/gezin")) {
                page.navigate(product.address() + file + part);
                samira.assertPrints(page, "papier-zaak" + part.replace('/', '-'));
            }
        }
    }

    @Test
    void the_numbers_for_help_now_print_without_logging_in() {
        try (Browser anybody = Browser.open(product)) {
            Page page = anybody.visit("/hulp-nu");

            anybody.assertPrints(page, "papier-hulp-nu");

            assertThat(page.locator("main").innerText()).contains("112");
        }
    }

    private String ownFile(String account) {
        return Families.firstIdOf(Api.as(product, account));
    }
}
