// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.List;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/** A page costs the same few statements however long a family has been known; counted at the database, login and gate included. */
class StatementCountIT {
    private static final int BOARD = 10;
    private static final int LIST = 4;

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");

    @Test
    void board_and_page_cost_the_same_with_ten_and_with_a_thousand_entries() {
        String file = Families.aFamily().openedBy(teamMember);
        write(file, 10);
        String page = "/zaken/" + file.substring(file.lastIndexOf('/') + 1);
        PageCaller browser = PageCaller.loggedIn(product, "teamlid");
        try (StatementCounter counter = new StatementCounter(product)) {
            List<String> boardWithTen = counter.during(() -> teamMember.get(file + "/board"));
            List<String> pageWithTen = counter.during(() -> browser.get(page));
            write(file, 990);

            List<String> boardWithThousand = counter.during(() -> teamMember.get(file + "/board"));
            List<String> pageWithThousand = counter.during(() -> browser.get(page));

            assertThat(boardWithTen).hasSizeBetween(1, BOARD);
            assertThat(boardWithThousand).hasSameSizeAs(boardWithTen);
            assertThat(pageWithTen).hasSizeBetween(1, BOARD);
            assertThat(pageWithThousand).hasSameSizeAs(pageWithTen);
        }
    }

    @Test
    void the_list_costs_four_at_most() {
        for (int i = 0; i < 5; i++) {
            Families.aFamily().withHousehold(3).openedBy(teamMember);
        }
        PageCaller browser = PageCaller.loggedIn(product, "teamlid");
        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> teamMember.get("/api/v1/case-files?limit=25")))
                    .hasSizeBetween(1, LIST);
            assertThat(counter.during(() -> browser.get("/zaken"))).hasSizeBetween(1, LIST);
        }
    }

    private void write(String file, int entries) {
        for (int i = 0; i < entries; i++) {
            Api.Answer answer = teamMember.post(
                    file + "/timeline-entries",
                    Json.createObjectBuilder()
                            .add("text", "Gebeld, morgen verder (" + i + ")")
                            .build());
            assertThat(answer.status()).isEqualTo(201);
        }
    }
}
