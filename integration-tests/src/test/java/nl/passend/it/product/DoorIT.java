// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who comes in, who does not, and what stays closed to whom: on record, told to who watches over it, and to nobody else. */
class DoorIT {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private final Api otherTeam = Api.as(product, "anderteam");
    private final Database database = Database.of(product);

    @AfterEach
    void letGo() {
        database.close();
    }

    @Test
    void a_file_that_stays_closed_and_one_that_does_not_exist_answer_alike_and_cost_the_same() {
        String closed = Families.aFamily().openedBy(teamMember);
        String unknown = "/api/v1/case-files/" + UUID.randomUUID();
        otherTeam.get(closed);
        try (StatementCounter counter = new StatementCounter(product)) {
            List<String> statementsOfClosed = counter.duringRefusal(() -> otherTeam.get(closed + "/board"));
            List<String> statementsOfUnknown = counter.duringRefusal(() -> otherTeam.get(unknown + "/board"));

            assertThat(statementsOfClosed).isNotEmpty().hasSameSizeAs(statementsOfUnknown);
        }
        assertThat(withoutId(otherTeam.get(closed), closed)).isEqualTo(withoutId(otherTeam.get(unknown), unknown));
    }

    @Test
    void a_refused_look_is_on_record_and_not_in_who_looked() {
        String file = Families.aFamily().openedBy(teamMember);
        String id = file.substring(file.lastIndexOf('/') + 1);
        assertThat(teamMember.get(file).status()).isEqualTo(200);
        for (int i = 0; i < 3; i++) {
            assertThat(otherTeam.get(file).status()).isEqualTo(404);
        }

        awaitRows(1, "e.event_type = 'look.refused' AND e.outcome = '8' AND o.object_id = '" + id + "'");

        String whoLooked = teamMember.get(file + "/access-log").body();
        assertThat(whoLooked).contains("\"looked\"").doesNotContain("refused");
        assertThat(database.number("SELECT COUNT(DISTINCT e.actor_person) FROM kernel_audit_entry e"
                        + " JOIN kernel_audit_object o ON o.entry_id = e.id WHERE o.object_id = '" + id
                        + "' AND e.outcome = '0'"))
                .isEqualTo(1);
        assertThat(product.command("audit", "verify").exitCode()).isZero();
    }

    /** Who stands at the mother's side is hers to know, also what they looked at; a list shows names, so it is told as well. */
    @Test
    void a_member_reads_that_a_worker_listed_the_file_and_that_her_own_supporter_looked() {
        Api mother = Api.as(product, "zonnewolk-moeder");
        Api supporter = Api.as(product, "clientondersteuner");
        String file = Families.firstFileOf(mother);
        String name =
                supporter.get("/api/v1/me").json().getString("displayName").split(" ")[0];
        assertThat(supporter.get(file).status()).isEqualTo(200);
        assertThat(teamMember.get("/api/v1/case-files?limit=100").status()).isEqualTo(200);

        assertThat(mother.get(file + "/access-log").body()).contains("\"" + name + "\"", "\"list\"");
        assertThat(Api.as(product, "zonnewolk-vader").get(file + "/access-log").body())
                .as("at whose side she does not stand")
                .doesNotContain("\"" + name + "\"")
                .contains("\"list\"");
    }

    @Test
    void an_administrator_puts_nobody_in_a_team_who_is_themself() {
        Api administrator = Api.as(product, "beheer");
        String members = "/api/v1/teams/" + Families.teamOf(teamMember) + "/members";
        String own = administrator.get("/api/v1/me").json().getString("personId");

        Api.Answer refused =
                administrator.send("PUT", members + "/" + own, "application/json", "{\"role\":\"MEMBER\"}");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("niet zichzelf");
        assertThat(administrator.get(members).body()).doesNotContain(own);
    }

    @Test
    void looks_changes_and_lists_carry_the_municipality() {
        String file = Families.aFamily().openedBy(teamMember);
        String id = file.substring(file.lastIndexOf('/') + 1);
        teamMember.get(file + "/board");
        teamMember.get("/api/v1/case-files");

        assertThat(database.column("SELECT DISTINCT COALESCE(e.municipality, 'none') FROM kernel_audit_entry e"
                        + " JOIN kernel_audit_object o ON o.entry_id = e.id WHERE o.object_id = '" + id + "'"))
                .containsExactly("rivierstad");
    }

    @Test
    void logins_and_refusals_are_told_to_who_watches_over_the_door_without_a_file_or_a_family() {
        String file = Families.aFamily().openedBy(teamMember);
        String id = file.substring(file.lastIndexOf('/') + 1);
        otherTeam.get(file);
        PageCaller.loggedIn(product, "zonnewolk-moeder");
        awaitRows(1, "e.event_type = 'look.refused' AND o.object_id = '" + id + "'");

        for (String watching : List.of("beheer", "privacy")) {
            String page = PageCaller.loggedIn(product, watching)
                    .get("/beheer/inloggen")
                    .body();
            assertThat(page).contains("Dossier ging niet open", "Ingelogd", "Iemand van een gezin");
            assertThat(page).doesNotContain(id, "Zonnewolk");
        }
        Api.Answer log = Api.as(product, "privacy").get("/api/v1/door-log?limit=100");
        assertThat(log.body())
                .contains("\"kind\":\"look.refused\"", "\"kind\":\"login.begin\"", "\"household\":true")
                .doesNotContain(id, "Zonnewolk");
        assertThat(log.json().getJsonArray("items").getJsonObject(0).getString("occurred"))
                .isNotEmpty();
        assertThat(teamMember.get("/api/v1/door-log").status()).isEqualTo(404);
        assertThat(PageCaller.loggedIn(product, "privacy").get("/gidsen/teams").body())
                .contains("href=\"/beheer/inloggen\"");
        assertThat(PageCaller.loggedIn(product, "teamlid")
                        .get("/beheer/inloggen")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_wrong_password_is_on_record_by_the_account_and_never_what_was_typed() {
        String account = Api.as(product, "ervaring").get("/api/v1/me").json().getString("id");
        assertThat(Api.as(product, "ervaring", "geraden-wachtwoord")
                        .get("/api/v1/me")
                        .status())
                .isEqualTo(401);

        awaitRows(1, "e.event_type = 'login.refused' AND o.object_id = '" + account + "'");

        assertThat(
                        database.number(
                                "SELECT COUNT(*) FROM kernel_audit_entry WHERE content LIKE '%geraden%' OR content LIKE '%ervaring%'"))
                .isZero();
    }

    private void awaitRows(int least, String condition) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        String count = "SELECT COUNT(*) FROM kernel_audit_entry e JOIN kernel_audit_object o ON o.entry_id = e.id"
                + " JOIN kernel_audit_seal s ON s.entry_id = e.id WHERE " + condition;
        while (database.number(count) < least) {
            assertThat(System.nanoTime()).as(condition).isLessThan(until);
            try {
                Thread.sleep(250);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }

    private static String withoutId(Api.Answer answer, String path) {
        assertThat(answer.status()).isEqualTo(404);
        return answer.body().replace(path.substring(path.lastIndexOf('/') + 1), "{id}");
    }
}
