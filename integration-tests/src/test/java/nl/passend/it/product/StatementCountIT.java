// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.FileFiller;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/** A page costs the same few statements however long a family has been known; counted at the database, login and gate included. */
class StatementCountIT {
    private static final int BOARD = 10;
    private static final int LIST = 4;
    /** The sixth asks who stands in for whom, the seventh on the page for one's own searches, the eighth for work elsewhere. */
    private static final int WORK = 8;
    /** The sixth asks who supports the family, so that who pays is not told. */
    private static final int PAID = 6;

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");

    @Test
    void board_and_page_cost_the_same_with_ten_and_with_a_thousand_entries() {
        String file = Families.aFamily().openedBy(teamMember);
        write(file, 10);
        String page = "/zaken/" + file.substring(file.lastIndexOf('/') + 1);
        PageCaller browser = PageCaller.loggedIn(product, "teamlid");
        try (StatementCounter counter = new StatementCounter(product)) {
            readFirst(file, counter);
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

    /** The first may cost one more: who stands in for whom is asked once, and again when somebody changes it. */
    private void readFirst(String file, StatementCounter counter) {
        assertThat(counter.during(() -> teamMember.get(file + "/board"))).hasSizeBetween(1, BOARD);
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

    @Test
    void the_board_with_a_whole_plan_costs_the_team_and_a_member_the_same() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        String file = Families.firstFileOf(mother);
        teamMember.post(file + "/proposals", Json.createObjectBuilder().build());
        try (StatementCounter counter = new StatementCounter(product)) {
            readFirst(file, counter);
            List<String> forTheTeam = counter.during(() -> teamMember.get(file + "/board"));
            List<String> forTheMother = counter.during(() -> mother.get(file + "/board"));

            assertThat(forTheTeam).hasSizeBetween(1, BOARD);
            assertThat(forTheMother).hasSameSizeAs(forTheTeam);
        }
    }

    @Test
    void the_work_over_three_hundred_files_with_three_thousand_actions_costs_eight_at_most() throws SQLException {
        Api worker = Api.as(product, "anderteam");
        plans(worker, 300, 10);
        assertThat(worker.get("/api/v1/work?kind=actions&limit=100").json().getJsonArray("items"))
                .hasSize(100);
        PageCaller browser = PageCaller.loggedIn(product, "anderteam");
        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> worker.get("/api/v1/work?limit=100")))
                    .hasSizeBetween(1, WORK);
            assertThat(counter.during(() -> worker.get("/api/v1/work?mine=true&limit=100")))
                    .hasSizeBetween(1, WORK);
            assertThat(counter.during(() -> browser.get("/mijn-werk"))).hasSizeBetween(1, WORK);
            assertThat(counter.during(() -> worker.get("/api/v1/work?whose=given&kind=actions&due=overdue&limit=100")))
                    .hasSizeBetween(1, WORK);
            assertThat(counter.during(() -> browser.get("/mijn-werk?van=mij&soort=afspraken&wanneer=week")))
                    .hasSizeBetween(1, WORK);
        }
        long began = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            assertThat(worker.get("/api/v1/work?limit=100").status()).isEqualTo(200);
        }
        System.out.println("Work over 300 files: " + (System.nanoTime() - began) / 20_000_000 + " ms");
    }

    /** The care office was let in by a family of the demo. */
    @Test
    void what_who_pays_reads_costs_six_for_the_list_and_ten_for_one_family_at_most() {
        Api adviser = Api.as(product, "zorgkantoor");
        PageCaller browser = PageCaller.loggedIn(product, "zorgkantoor");
        String file = adviser.get("/api/v1/costs")
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("file");
        try (StatementCounter counter = new StatementCounter(product)) {
            assertThat(counter.during(() -> adviser.get("/api/v1/costs"))).hasSizeBetween(1, PAID);
            assertThat(counter.during(() -> browser.get("/kosten"))).hasSizeBetween(1, PAID);
            assertThat(counter.during(() -> adviser.get("/api/v1/case-files/" + file + "/costs")))
                    .hasSizeBetween(1, BOARD);
            assertThat(counter.during(() -> browser.get("/zaken/" + file + "/kosten")))
                    .hasSizeBetween(1, BOARD);
        }
    }

    /** One written as a worker writes it, and the others are that one under other names. */
    private void plans(Api worker, int files, int actions) throws SQLException {
        String file = Families.aFamily().openedBy(worker);
        String today = LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();
        for (int n = 0; n < actions; n++) {
            Api.Answer answer = worker.post(
                    file + "/actions",
                    Json.createObjectBuilder()
                            .add("what", "Afspraak " + n)
                            .add("due", today)
                            .build());
            assertThat(answer.status()).isEqualTo(201);
        }
        try (FileFiller filler = new FileFiller(product)) {
            FileFiller.Crew crew = filler.crewOf("anderteam");
            FileFiller.Wanted one = new FileFiller.Wanted(crew, true, Instant.now(), 0);
            filler.fill(filler.template(file), Collections.nCopies(files - 1, one));
        }
    }

    /** Several at a time: a change waits for its seal, and seals are made for all who wait together. */
    private void write(String file, int entries) {
        IntStream.range(0, entries).parallel().forEach(i -> {
            Api.Answer answer = teamMember.post(
                    file + "/timeline-entries",
                    Json.createObjectBuilder()
                            .add("text", "Gebeld, morgen verder (" + i + ")")
                            .build());
            assertThat(answer.status()).isEqualTo(201);
        });
    }
}
