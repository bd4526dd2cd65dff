// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/** The administrator invites a worker by name, without knowing an id of the directory. */
class InviteWorkerIT {
    private static final String PAGE = "/beheer/accounts/uitnodigen";

    private final Product product = Product.running();
    private final Api administrator = Api.as(product, "beheer");
    private final PageCaller pages = PageCaller.loggedIn(product, "beheer");

    @Test
    void a_worker_without_an_account_is_found_by_a_part_of_the_name_and_invited_under_that_name() {
        String family = "Zomerlinde" + UUID.randomUUID().toString().substring(0, 8);
        String worker = register("Noor", family);

        String found = pages.get(PAGE + "?name=" + family.substring(0, 14).toUpperCase())
                .body();
        Api.Answer invited =
                pages.post(PAGE, PAGE, Map.of("personId", worker, "roles", "WORKER", "displayName", "", "name", ""));

        assertThat(found).contains("value=\"" + worker + "\"", "Noor " + family);
        assertThat(invited.status()).isEqualTo(200);
        assertThat(invited.body()).contains("Noor " + family);
        assertThat(administrator.get("/api/v1/people/" + worker).status()).isEqualTo(200);
    }

    @Test
    void who_has_an_account_is_no_choice() {
        assertThat(pages.get(PAGE + "?name=Samira").body()).doesNotContain("Samira ");
    }

    @Test
    void a_form_that_must_be_corrected_keeps_who_was_chosen() {
        String worker =
                register("Noor", "Zomerlinde" + UUID.randomUUID().toString().substring(0, 8));

        Api.Answer again = pages.post(PAGE, PAGE, Map.of("personId", worker, "displayName", "", "name", "niemand"));

        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).containsPattern("<option value=\"" + worker + "\"[^>]* selected");
    }

    private String register(String givenName, String familyName) {
        String employer = administrator
                .get("/api/v1/organisations")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
        Api.Answer made = administrator.post(
                "/api/v1/people",
                Json.createObjectBuilder()
                        .add("employer", employer)
                        .add("givenName", givenName)
                        .add("familyName", familyName)
                        .build());
        assertThat(made.status()).as(made.body()).isEqualTo(201);
        return made.location().substring(made.location().lastIndexOf('/') + 1);
    }
}
