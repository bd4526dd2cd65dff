// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Map;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/**
 * Every page that can be opened, for workers of two municipalities, each in the theme of theirs, and for who broke the glass:
 * no axe finding, no CSP violation, no sideways scrolling at 320 px; also in the error state of every form.
 */
class EveryPageOfTeamsIT {
    private final Product product = Product.running();
    private final EveryPage everyPage = new EveryPage(product);

    @Test
    void a_worker_in_rivierstad() {
        Api worker = Api.as(product, "teamlid");
        everyPage.visitAll(
                "teamlid",
                "/mijn-plan",
                FullFile.ids(FullFile.in(Families.aFamily().withHousehold(3).openedBy(worker), worker), worker));
    }

    @Test
    void a_worker_in_heuvelland() {
        Api worker = Api.as(product, "anderteam");
        everyPage.wears(
                "heuvelland",
                "anderteam",
                FullFile.ids(FullFile.in(Families.aFamily().withHousehold(3).openedBy(worker), worker), worker),
                60);
    }

    /** A file as it looks to who broke the glass: the sign on every page, and nothing to fill in. */
    @Test
    void the_crisis_service() {
        Families family = Families.aFamily().withHousehold(3);
        String file = family.openedBy(Api.as(product, "teamlid"));
        Api.Answer opened = Api.as(product, "crisisdienst")
                .post(
                        "/api/v1/break-glass",
                        Json.createObjectBuilder()
                                .add("givenName", "Lid1")
                                .add("familyName", family.familyName())
                                .add("birthDate", "1985-03-14")
                                .add("emergency", "crisis-service")
                                .add("reason", "De politie vraagt om hulp aan de deur.")
                                .build());
        assertThat(opened.status()).isEqualTo(201);
        everyPage.visit(
                "crisisdienst",
                Map.of("id", file.substring(file.lastIndexOf('/') + 1)),
                page -> !page.path().startsWith("/mijn-plan") && !EveryPage.isForEverybody(page),
                page -> page.path().startsWith("/zaken/{id}/"),
                5);
    }
}
