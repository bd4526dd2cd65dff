// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** Called away from half a sentence; when they are back, the login has ended. */
class LoginRanOutIT {
    private static final String WORDS = "Oma past op, en zij zei: \"doe maar\" <3";

    private final Product product = Product.running();

    @Test
    void loses_nothing_that_was_typed() {
        String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
        try (Browser samira = Browser.open(product)) {
            Page page = sendsTooLate(samira, file);
            assertThat(page.content()).doesNotContain("Oma past op");
            samira.assertFit(page, "login-verlopen");

            logIn(page, "teamlid", "verkeerd");
            assertThat(page.locator("main").innerText()).contains("Wat u typte, is er nog");
            logIn(page, "teamlid", "passend");

            assertThat(page.locator("main").innerText()).contains("Dit had u nog niet verstuurd", WORDS);
            samira.assertFit(page, "nog-niet-verstuurd");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nu versturen"))
                    .click();

            page.getByText(WORDS).first().waitFor();
            assertThat(page.url()).contains("/zaken/");
            assertThat(samira.complaints()).isEmpty();
        }
    }

    @Test
    void gives_none_of_it_to_who_logs_in_next_on_that_page() {
        String file = Families.aFamily().openedBy(Api.as(product, "teamlid"));
        try (Browser table = Browser.open(product)) {
            Page page = sendsTooLate(table, file);

            logIn(page, "regisseur", "passend");

            page.waitForURL(url -> url.endsWith("/mijn-werk"));
            assertThat(page.content()).doesNotContain("Oma past op", "niet verstuurd");
        }
    }

    private Page sendsTooLate(Browser browser, String file) {
        Page page = browser.logIn("teamlid");
        page.navigate(product.address() + "/zaken/" + file.substring(file.lastIndexOf('/') + 1));
        page.getByLabel("Wat gebeurde er?").fill(WORDS);
        endLogins();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zet in de tijdlijn"))
                .click();
        page.getByText("Wat u typte, is er nog").waitFor();
        return page;
    }

    /** As if nobody had touched anything for a day. */
    private void endLogins() {
        try (Database database = Database.of(product)) {
            assertThat(database.update("UPDATE kernel_login SET last_seen = last_seen - INTERVAL 1 DAY"))
                    .isPositive();
        }
    }

    private static void logIn(Page page, String name, String password) {
        page.locator("input[name=loginName]").fill(name);
        page.locator("input[name=password]").fill(password);
        page.locator("main form button[type=submit]").first().click();
        page.waitForLoadState();
    }
}
