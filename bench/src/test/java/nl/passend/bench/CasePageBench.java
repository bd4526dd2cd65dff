// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/**
 * The page of a case file and its board over REST, as the product answers them: with login, gate, opening of what is sealed,
 * and a look sealed in the chain before the answer leaves. The floor sends the very statements that the product sent, taken
 * from the log of the database, and writes their rows out by hand. Turn by turn, so that whatever else the machine does hits
 * both.
 */
class CasePageBench {
    private static final int ROUNDS = Size.of(5);
    private static final int REQUESTS = Size.of(500);
    private static final int WARM_UP = Size.of(2000);
    private static final int FEW_ENTRIES = 10;
    private static final int MANY_ENTRIES = Size.of(1000) + FEW_ENTRIES;
    private static final List<Integer> CONNECTIONS = List.of(16, 1);

    private final Product product = Product.running();
    private final Api teamMember = Api.as(product, "teamlid");
    private final Map<String, String> cookie =
            Map.of("Cookie", PageCaller.loggedIn(product, "teamlid").cookie());
    private final Map<String, String> basic = Map.of("Authorization", teamMember.header("Authorization"));

    /** One way to look at a file. */
    private record View(String name, String path, Map<String, String> headers) {}

    @Test
    void case_page_and_board_against_plain_jdbc_on_a_bare_server() throws IOException {
        String few = fileWith(FEW_ENTRIES);
        String many = fileWith(MANY_ENTRIES);
        View page = new View("page", "/zaken/" + id(few), cookie);
        View board = new View("board", few + "/board", basic);
        View longPage = new View("page, " + MANY_ENTRIES + " entries", "/zaken/" + id(many), cookie);
        View longBoard = new View("board, " + MANY_ENTRIES + " entries", many + "/board", basic);

        Map<String, List<String>> statements = statementsOf(page, board);
        try (Database database = Database.of(product);
                Floor floor = new Floor(database.url(), "root", database.password(), statements)) {
            Report report = new Report("case-page", "Case page and board against plain JDBC on a bare Undertow")
                    .columns(
                            "what",
                            "at once",
                            "p50 ms",
                            "p95 ms",
                            "per second",
                            "server CPU ms",
                            "database CPU ms",
                            "p50 ratio (per round)",
                            "p95 ratio",
                            "throughput ratio",
                            "CPU ratio");
            long looks = looks(database, few) + looks(database, many);
            int asked = 0;
            for (int connections : CONNECTIONS) {
                List<Series> all = measured(
                        List.of(
                                floor.target("/page"),
                                ours(page),
                                ours(longPage),
                                floor.target("/board"),
                                ours(board),
                                ours(longBoard)),
                        connections);
                tell(report, connections, all.get(0), all.subList(0, 3));
                tell(report, connections, all.get(3), all.subList(3, 6));
                asked += all.stream()
                        .filter(series -> series.target().port() == product.port())
                        .mapToInt(Series::requests)
                        .sum();
                asked += 4 * WARM_UP;
            }
            report.line(
                    "Statements: page %d, board %d. Sizes: page %d bytes, floor %d; board %d bytes, floor %d. Rounds: %d of %d requests.",
                    statements.get("/page").size(),
                    statements.get("/board").size(),
                    bytes(ours(page)),
                    bytes(floor.target("/page")),
                    bytes(ours(board)),
                    bytes(floor.target("/board")),
                    ROUNDS,
                    REQUESTS);
            asked += 2;
            report.tell();

            assertThat(looks(database, few) + looks(database, many))
                    .as("every answered look stands on record, once")
                    .isEqualTo(looks + asked);
        }
        assertThat(product.command("audit", "verify").output()).contains("The chain is whole");
    }

    /** Warm-up of each, then the rounds, floor and product in turn. */
    private List<Series> measured(List<Target> targets, int connections) {
        long databasePid = product.databasePid();
        List<Series> all = targets.stream().map(Series::new).toList();
        for (Target target : targets) {
            Round.of(target, connections, WARM_UP, databasePid);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Series series : all) {
                series.add(Round.of(series.target(), connections, REQUESTS, databasePid));
            }
        }
        return all;
    }

    private static void tell(Report report, int connections, Series floor, List<Series> all) {
        for (Series one : all) {
            report.row(
                    one.target().name(),
                    connections,
                    one.millis(50),
                    one.millis(95),
                    one.perSecond(),
                    one.serverCpuMillis(),
                    one.databaseCpuMillis(),
                    Figures.ratio(one.millis(50) / floor.millis(50)) + " (" + one.spreadAgainst(floor) + ")",
                    one.millis(95) / floor.millis(95),
                    one.perSecond() / floor.perSecond(),
                    one.serverCpuMillis() / floor.serverCpuMillis());
        }
    }

    private Target ours(View view) {
        return new Target(
                view.name(), product.port(), KeepAlive.request(view.path(), view.headers()), product.serverPid());
    }

    private Map<String, List<String>> statementsOf(View page, View board) {
        try (Database database = Database.of(product)) {
            return Map.of("/page", statementsOf(page, database), "/board", statementsOf(board, database));
        }
    }

    /** What the product really asks the database for this view: reading only. */
    private List<String> statementsOf(View view, Database database) {
        Api caller = Api.anonymous(product);
        for (Map.Entry<String, String> header : view.headers().entrySet()) {
            caller = caller.with(header.getKey(), header.getValue());
        }
        Api asking = caller;
        asking.get(view.path());
        try (StatementCounter counter = new StatementCounter(product)) {
            List<String> statements = counter.during(() -> asking.get(view.path())).stream()
                    .map(sql -> withToken(sql, database))
                    .toList();
            assertThat(statements).hasSizeGreaterThan(1).allMatch(sql -> sql.startsWith("SELECT"));
            assertThat(database.column(statements.get(0))).as("who asks").hasSize(1);
            return statements;
        }
    }

    /** The hash of a login's token is no text, and does not come through the log whole. */
    private static String withToken(String sql, Database database) {
        String hash = database.column("SELECT HEX(token_hash) FROM kernel_login ORDER BY begun_at DESC LIMIT 1")
                .get(0);
        return sql.replaceFirst("(?s)(token_hash = )_binary '.*?'(?= AND a\\.active)", "$1X'" + hash + "'");
    }

    private static int bytes(Target target) throws IOException {
        try (KeepAlive connection = new KeepAlive(target.port())) {
            KeepAlive.Answer answer = connection.ask(target.request());
            assertThat(answer.status()).isEqualTo(200);
            return answer.body().length;
        }
    }

    private static long looks(Database database, String file) {
        return database.number("SELECT COUNT(*) FROM kernel_audit_object WHERE object_id = '" + id(file) + "'");
    }

    private String fileWith(int entries) {
        String file = Families.aFamily().withHousehold(4).openedBy(teamMember);
        IntStream.range(0, entries).forEach(i -> write(file, "Gebeld, morgen verder (" + i + ")"));
        return file;
    }

    private void write(String file, String text) {
        Api.Answer answer = teamMember.post(
                file + "/timeline-entries",
                Json.createObjectBuilder().add("text", text).build());
        assertThat(answer.status()).isEqualTo(201);
    }

    private static String id(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }
}
