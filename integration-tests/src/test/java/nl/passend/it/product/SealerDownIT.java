// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.Test;

/**
 * Another holds the sealer's lock, and its connection is killed: nothing of a file leaves and nothing is changed until looks
 * can be put on record again, which then happens by itself.
 */
class SealerDownIT {
    private static final String OWN_WORDS = "Wij willen dat iemand een keer doorvraagt.";
    private static final String ENTRIES = "SELECT COUNT(*) FROM cases_timeline_entry";
    private static final long PATIENCE_MILLIS = 90_000;

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");

    @Test
    void without_a_record_nothing_is_shown_or_changed_and_afterwards_all_goes_on() throws InterruptedException {
        String file = Families.aFamily().saying(OWN_WORDS).openedBy(teamMember);
        String page = "/zaken/" + file.substring(file.lastIndexOf('/') + 1);
        PageCaller browser = PageCaller.loggedIn(product, "teamlid");
        List<String> accepted = new ArrayList<>();
        String refused;

        try (Database taker = Database.of(product)) {
            assertThat(taker.column("SELECT GET_LOCK('passend.sealer', 60)")).containsExactly("1");
            long entriesBefore = taker.number(ENTRIES);
            try {
                assertRefused(teamMember.get(file));
                assertRefused(teamMember.get(file + "/board"));
                refused = writeUntilRefused(file, accepted);
                assertThat(taker.number(ENTRIES) - entriesBefore).isEqualTo(accepted.size());
                assertNothingOfTheFile(browser.get(page));
                killTheSealersConnection(taker);
                assertRefused(teamMember.get(file));
            } finally {
                taker.column("SELECT RELEASE_LOCK('passend.sealer')");
            }
        }

        awaitStatus(200, () -> teamMember.get(file));
        awaitStatus(201, () -> write(file, "weer open"));
        assertThat(browser.get(page).body()).contains(OWN_WORDS);
        String timeline = teamMember.get(file + "/timeline-entries?limit=100").body();
        assertThat(timeline).contains("weer open").doesNotContain("\"" + refused + "\"");
        accepted.forEach(text -> assertThat(timeline).containsOnlyOnce("\"" + text + "\""));
        Product.Ended verified = product.command("audit", "verify");
        assertThat(verified.output()).contains("The chain is whole");
        assertThat(verified.exitCode()).isZero();
    }

    /** Changes are let through until the sealer is known to be down: they wait on its work list. Returns what was refused. */
    private String writeUntilRefused(String file, List<String> accepted) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            String text = "tijdens de storing " + accepted.size();
            Api.Answer answer = write(file, text);
            if (answer.status() != 201) {
                assertRefused(answer);
                return text;
            }
            accepted.add(text);
            Thread.sleep(500);
        }
        throw new AssertionError("Changes are accepted although nothing can be sealed");
    }

    private Api.Answer write(String file, String text) {
        JsonObject entry = Json.createObjectBuilder().add("text", text).build();
        return teamMember.post(file + "/timeline-entries", entry);
    }

    private static void assertRefused(Api.Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertNothingOfTheFile(answer);
    }

    private static void assertNothingOfTheFile(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isNotBlank();
        assertThat(answer.header("ETag")).isNull();
        assertThat(answer.body()).doesNotContain(OWN_WORDS).doesNotContain("Proefballon");
    }

    private static void killTheSealersConnection(Database database) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < end) {
            List<String> waiting = database.column("SELECT id FROM information_schema.processlist"
                    + " WHERE info LIKE '/* sealer */ SELECT GET_LOCK%'");
            if (!waiting.isEmpty()) {
                database.update("KILL " + waiting.get(0));
                return;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The sealer does not ask for its lock");
    }

    private static void awaitStatus(int status, Supplier<Api.Answer> call) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (call.get().status() != status) {
            assertThat(System.currentTimeMillis()).as("recovers by itself").isLessThan(end);
            Thread.sleep(500);
        }
    }
}
