// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Browser;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form whose transaction the database gives up on, because of another, is sent again by the server and stored once. */
class FormConflictIT {
    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private final Database database = Database.of(product);

    /** Counts outside transactions, so that a rollback does not forget that it has happened. */
    @BeforeEach
    void aTableThatOutlivesARollback() {
        tidy();
        database.update("CREATE TABLE it_conflicts (n INT) ENGINE = MyISAM");
    }

    @AfterEach
    void goAway() {
        tidy();
        database.close();
    }

    @Test
    void a_form_that_met_another_change_once_or_twice_is_stored_once() {
        for (int times = 1; times <= 2; times++) {
            String file = Families.aFamily().openedBy(teamMember);
            int before = homesOf(file);
            database.update("DELETE FROM it_conflicts");
            conflicts(times);

            Api.Answer answer = addHome(file);

            assertThat(answer.status()).as(answer.body()).isEqualTo(303);
            assertThat(database.number("SELECT COUNT(*) FROM it_conflicts")).isEqualTo(times);
            assertThat(homesOf(file)).isEqualTo(before + 1);
        }
    }

    @Test
    void one_that_goes_on_meeting_others_can_be_sent_again_with_one_press() {
        String file = Families.aFamily().openedBy(teamMember);
        conflicts(1000);

        Api.Answer answer = addHome(file);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotNull();
        assertThat(database.number("SELECT COUNT(*) FROM it_conflicts")).isEqualTo(3);
        assertThat(answer.body())
                .as("what was typed stands in the page, with a button that sends it once more")
                .contains("Dit is nog niet bewaard", "Populierlaan 4", "/huizen/nieuw\"", "name=\"_csrf\" value=\"");
    }

    /** Pressed in a browser: the button really sends it, as who is logged in. */
    @Test
    void one_press_sends_it_again() {
        String file = Families.aFamily().openedBy(teamMember);
        int before = homesOf(file);
        try (Browser samira = Browser.open(product)) {
            Page page = samira.logIn("teamlid");
            page.navigate(product.address() + "/zaken/" + file.substring(file.lastIndexOf('/') + 1) + "/huizen/nieuw");
            page.locator("[name=address]").fill("Populierlaan 4, bij oma");
            page.locator("[name=secret][value=no]").check();
            page.locator("[name=residents]").first().check();
            conflicts(1000);
            page.locator("main form button[type=submit]").first().click();
            page.getByText("Dit is nog niet bewaard").waitFor();
            samira.assertFit(page, "nog-niet-bewaard");
            database.update("DROP TRIGGER it_conflict");

            page.locator("main form button[type=submit]").first().click();
            page.waitForURL(url -> !url.endsWith("/huizen/nieuw"));
        }
        assertThat(homesOf(file)).isEqualTo(before + 1);
    }

    private int homesOf(String file) {
        return teamMember.get(file + "/board").json().getJsonArray("homes").size();
    }

    private Api.Answer addHome(String file) {
        String id = file.substring(file.lastIndexOf('/') + 1);
        String resident = teamMember
                .get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(0)
                .getString("id");
        String page = "/zaken/" + id + "/huizen/nieuw";
        return PageCaller.loggedIn(product, "teamlid")
                .post(page, page, Map.of("address", "Populierlaan 4", "secret", "no", "residents", resident));
    }

    private void conflicts(int times) {
        database.update("DROP TRIGGER IF EXISTS it_conflict");
        database.update("CREATE TRIGGER it_conflict BEFORE INSERT ON cases_home FOR EACH ROW BEGIN"
                + " IF (SELECT COUNT(*) FROM it_conflicts) < " + times + " THEN"
                + " INSERT INTO it_conflicts VALUES (1);"
                + " SIGNAL SQLSTATE '40001' SET MYSQL_ERRNO = 1213, MESSAGE_TEXT = 'Deadlock found';"
                + " END IF; END");
    }

    private void tidy() {
        database.update("DROP TRIGGER IF EXISTS it_conflict");
        database.update("DROP TABLE IF EXISTS it_conflicts");
    }
}
