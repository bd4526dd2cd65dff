// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.FileFiller;
import nl.passend.it.kit.FileTemplate;
import nl.passend.it.kit.PageCaller;
import nl.passend.it.kit.Product;
import nl.passend.it.kit.RowCounter;
import nl.passend.it.kit.StatementCounter;
import org.junit.jupiter.api.Test;

/**
 * Two installations beside each other, of a thousand files and of a hundred thousand, asked the same in turn, so that whatever else the
 * machine does hits both. One worker has as many files in the one as in the other, as a neighbourhood team has; another's team has a
 * twentieth of all, so that it grows with the installation.
 */
class FilesBench {
    private static final int FEW = Size.of(1_000);
    private static final int MANY = Size.of(100_000);
    private static final int ROUNDS = Size.of(9) > 1 ? 9 : 1;
    private static final int REQUESTS = Size.of(100);
    private static final int WARM_UP = Size.of(400);

    /** Ten workers with forty families each. */
    private static final int NEIGHBOURHOOD = Size.of(400);

    private static final int SHARE = 20;
    private static final int OWN_CASELOAD = 40;
    private static final int SAMPLE = 12;

    /** What is read more may not grow with the files; now and then the background reads a row more. */
    private static final int ROWS_MORE = 20;

    private static final Duration PAST = Duration.ofDays(3 * 365);

    /** One that is no page of files: what the two differ in by themselves. */
    private static final String CONTROL = "/api/v1/me";

    /** A running product with so many files. */
    private record State(Product product, int files, FileFiller.Crew neighbourhood, FileFiller.Crew share) {}

    /** @param basic Basic for REST, a cookie for pages */
    private record View(String name, String path) {
        boolean rest() {
            return path.startsWith("/api/");
        }

        /** Shows as much of few files as of many: of fifty files a page of work tells of some twice, of thousands hardly ever. */
        boolean showsTheSame() {
            return name.contains("one line") || name.equals("page") || name.equals("board");
        }
    }

    @Test
    void a_hundred_thousand_files_against_a_thousand() throws SQLException {
        Product small = Product.running();
        Path home = small.home().resolveSibling("product-many-files");
        try (Product large = Product.withDemo(home, Map.of("PASSEND_HEALTH_WEBS", "true", "PASSEND_ZRM", "true"))) {
            large.start();
            State few = filled(small, FEW);
            State many = filled(large, MANY);
            Report report = new Report("files", MANY + " files against " + FEW)
                    .columns(
                            "worker",
                            "what",
                            "p50 ms",
                            "p50 ms of few",
                            "p50 ratio (per round)",
                            "p95 ratio",
                            "database CPU ratio",
                            "statements",
                            "rows read",
                            "rows read of few");
            compare(report, few, many, few.neighbourhood(), many.neighbourhood(), NEIGHBOURHOOD, NEIGHBOURHOOD);
            compare(report, few, many, few.share(), many.share(), share(FEW), share(MANY));
            report.line(
                    "A neighbourhood team has %d files in both; a twentieth is %d and %d. Rounds: %d of %d requests, one at a time.",
                    NEIGHBOURHOOD, share(FEW), share(MANY), ROUNDS, REQUESTS);
            report.tell();
            assertThat(large.command("audit", "verify").output()).contains("The chain is whole");
        }
    }

    private static int share(int files) {
        return Math.max(1, files / SHARE);
    }

    // ---- filling

    private State filled(Product product, int files) throws SQLException {
        long begun = System.nanoTime();
        try (FileFiller filler = new FileFiller(product)) {
            FileFiller.Crew neighbourhood = filler.crewLike("teamlid", "buurt" + files);
            FileFiller.Crew share = filler.crewLike("teamlid", "groot" + files);
            List<FileFiller.Crew> others = new ArrayList<>();
            for (int i = 0; i < Math.max(3, files / 400); i++) {
                others.add(filler.crewLike(i % 2 == 0 ? "teamlid" : "anderteam", "ander" + files + "-" + i));
            }
            FileTemplate template = filler.template(template(product, share));
            filler.fill(template, wanted(files, neighbourhood, share, others));
            State state = new State(product, files, neighbourhood, share);
            settle(product);
            System.out.printf(
                    "%,d files of %d rows each filled in %d s%n",
                    files, template.rows() + 3, (System.nanoTime() - begun) / 1_000_000_000);
            shows(state, neighbourhood, NEIGHBOURHOOD);
            shows(state, share, share(files));
            if (files == FEW) {
                FileFiller.Crew everywhere = filler.crewLike("teamlid", "overal" + files);
                List<FileFiller.Crew> three = List.of(neighbourhood, share, others.get(0));
                for (FileFiller.Crew crew : three) {
                    filler.join(everywhere, crew);
                }
                showsAll(product, everywhere, three, "/api/v1/case-files?limit=7");
                showsAll(product, everywhere, three, "/api/v1/work?limit=7");
                showsAll(product, everywhere, three, "/api/v1/work?kind=actions&due=week&limit=7");
            }
            return state;
        }
    }

    /** Spread evenly, so that the files of a team lie between those of the others as they do when years go by. */
    private static List<FileFiller.Wanted> wanted(
            int files, FileFiller.Crew neighbourhood, FileFiller.Crew share, List<FileFiller.Crew> others) {
        Instant first = Instant.now().minus(PAST);
        Map<FileFiller.Crew, Integer> had = new LinkedHashMap<>();
        List<FileFiller.Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < files; i++) {
            FileFiller.Crew crew = others.get(i % others.size());
            if ((long) (i + 1) * NEIGHBOURHOOD / files > (long) i * NEIGHBOURHOOD / files) {
                crew = neighbourhood;
            } else if (had.getOrDefault(share, 0) < (long) (i + 1) * share(files) / files) {
                crew = share;
            }
            int nth = had.merge(crew, 1, Integer::sum);
            wanted.add(new FileFiller.Wanted(
                    crew, nth <= OWN_CASELOAD, first.plus(PAST.multipliedBy(i).dividedBy(files)), nth % 14 - 7));
        }
        return wanted;
    }

    /** A household with a plan and a few weeks of talks, as the product writes it. */
    private static String template(Product product, FileFiller.Crew crew) {
        Api worker = Api.as(product, crew.login());
        String file = Families.aFamily().withHousehold(3).openedBy(worker);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        String child = member(worker, file, 1);
        write(
                worker,
                file + "/involvements",
                json().add("name", "Kim")
                        .add("law", "jeugdwet")
                        .add("purpose", "Rust aan tafel")
                        .add("members", Json.createArrayBuilder().add(child)));
        write(worker, file + "/goals", json().add("words", "Weer slapen").add("member", child));
        write(worker, file + "/goals", json().add("words", "Naar school").add("member", child));
        for (int days : new int[] {-3, 4, 90}) {
            write(
                    worker,
                    file + "/actions",
                    json().add("what", "Bellen met school, over " + days)
                            .add("worker", crew.worker().toString())
                            .add("due", today.plusDays(days).toString()));
        }
        String done = write(worker, file + "/actions", json().add("what", "Brief gestuurd"));
        Api.Answer action = worker.get(done);
        assertThat(worker.with("If-Match", action.header("ETag"))
                        .send(
                                "PATCH",
                                done,
                                "application/merge-patch+json",
                                json().add("done", true).build().toString())
                        .status())
                .isLessThan(300);
        for (int i = 0; i < 4; i++) {
            write(worker, file + "/timeline-entries", json().add("text", "Gebeld, morgen verder (" + i + ")"));
        }
        return file;
    }

    private static JsonObjectBuilder json() {
        return Json.createObjectBuilder();
    }

    private static String write(Api worker, String path, JsonObjectBuilder told) {
        Api.Answer answer = worker.post(path, told.build());
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.location();
    }

    private static String member(Api worker, String file, int place) {
        return worker.get(file)
                .json()
                .getJsonArray("household")
                .getJsonObject(place)
                .getString("id");
    }

    /** The product seals and numbers what came in, as after any import. */
    private static void settle(Product product) {
        try (Database database = Database.of(product)) {
            for (int i = 0; i < 1_200; i++) {
                if (database.number("SELECT COUNT(*) FROM kernel_audit_pending") == 0) {
                    database.column("ANALYZE TABLE cases_file, cases_member, cases_part, kernel_access_grant,"
                            + " kernel_vault_key, cases_timeline_entry, cases_home, cases_tie");
                    return;
                }
                pause();
            }
        }
        throw new IllegalStateException("The record is not sealed");
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What cannot be opened is no measurement: the list goes on to its end, and some of it is looked at whole. */
    private static void shows(State state, FileFiller.Crew crew, int files) {
        Api worker = Api.as(state.product(), crew.login());
        List<String> found = ids(worker, "/api/v1/case-files?limit=100");
        // and the one of which all are copies
        assertThat(found).doesNotHaveDuplicates().hasSizeBetween(files, files + 1);
        PageCaller browser = PageCaller.loggedIn(state.product(), crew.login());
        Random random = new Random(4);
        for (int i = 0; i < SAMPLE; i++) {
            String id = found.get(random.nextInt(found.size()));
            Api.Answer board = worker.get("/api/v1/case-files/" + id + "/board");
            assertThat(board.status()).isEqualTo(200);
            assertThat(board.body())
                    .contains("Proefballon", "Weer slapen", "Bellen met school", "Gebeld, morgen verder");
            Api.Answer page = browser.get("/zaken/" + id);
            assertThat(page.status()).isEqualTo(200);
            assertThat(page.body()).contains("Proefballon", "Weer slapen");
        }
        assertThat(worker.get("/api/v1/work?limit=100").body()).contains("Bellen met school", "Proefballon");
    }

    /** Who works in several teams finds what each of them finds, once. */
    private static void showsAll(
            Product product, FileFiller.Crew everywhere, List<FileFiller.Crew> teams, String first) {
        List<String> each = new ArrayList<>();
        teams.forEach(team -> each.addAll(ids(Api.as(product, team.login()), first)));
        assertThat(ids(Api.as(product, everywhere.login()), first)).containsExactlyInAnyOrderElementsOf(each);
    }

    /** Page by page to the end. */
    private static List<String> ids(Api worker, String first) {
        List<String> found = new ArrayList<>();
        for (String page = first; page != null; ) {
            JsonObject json = worker.get(page).json();
            json.getJsonArray("items").getValuesAs(JsonObject.class).forEach(one -> found.add(one.getString("id")));
            page = json.getString("next", null);
        }
        return found;
    }

    // ---- measuring

    private void compare(
            Report report,
            State few,
            State many,
            FileFiller.Crew ofFew,
            FileFiller.Crew ofMany,
            int filesOfFew,
            int filesOfMany) {
        List<View> before = views(few, ofFew);
        List<View> after = views(many, ofMany);
        Asker fewAsker = new Asker(few.product(), ofFew);
        Asker manyAsker = new Asker(many.product(), ofMany);
        String worker = filesOfFew == filesOfMany ? filesOfMany + " files" : filesOfFew + " to " + filesOfMany;
        List<Series> all = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            all.add(new Series(fewAsker.target(before.get(i))));
            all.add(new Series(manyAsker.target(after.get(i))));
        }
        for (Series series : all) {
            Round.of(series.target(), 1, WARM_UP, series.target().serverPid());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < all.size(); i++) {
                Product product = i % 2 == 0 ? few.product() : many.product();
                all.get(i).add(Round.of(all.get(i).target(), 1, REQUESTS, product.databasePid()));
            }
        }
        for (int i = 0; i < before.size(); i++) {
            Series floor = all.get(2 * i);
            Series one = all.get(2 * i + 1);
            View then = before.get(i);
            View now = after.get(i);
            int statements = manyAsker.statements(now);
            assertThat(statements).as(now.name()).isEqualTo(fewAsker.statements(then));
            long rows = manyAsker.rowsRead(now);
            long rowsOfFew = fewAsker.rowsRead(then);
            if (filesOfFew == filesOfMany || now.showsTheSame()) {
                assertThat(rows).as("%s: rows read", now.name()).isLessThanOrEqualTo(rowsOfFew + ROWS_MORE);
            }
            report.row(
                    worker,
                    now.name(),
                    one.millis(50),
                    floor.millis(50),
                    Figures.ratio(one.millis(50) / floor.millis(50)) + " (" + one.spreadAgainst(floor) + ")",
                    one.millis(95) / floor.millis(95),
                    one.databaseCpuMillis() / floor.databaseCpuMillis(),
                    statements,
                    rows,
                    rowsOfFew);
        }
    }

    private static List<View> views(State state, FileFiller.Crew crew) {
        Api worker = Api.as(state.product(), crew.login());
        String file = worker.get("/api/v1/case-files?limit=5")
                .json()
                .getJsonArray("items")
                .getJsonObject(2 % Math.max(1, share(FEW)))
                .getString("id");
        return List.of(
                new View("list", "/zaken"),
                new View("list, later", later(worker, "/api/v1/case-files?limit=25", "/zaken?after=")),
                new View("list, REST", "/api/v1/case-files?limit=25"),
                new View("list, REST, later", later(worker, "/api/v1/case-files?limit=25", "")),
                new View("list, one line", "/api/v1/case-files?limit=1"),
                new View("work", "/mijn-werk"),
                new View("work, mine this week", "/mijn-werk?van=mij&soort=afspraken&wanneer=week"),
                new View("work, REST", "/api/v1/work?limit=25"),
                new View("work, REST, later", later(worker, "/api/v1/work?limit=25", "")),
                new View("work, REST, mine", "/api/v1/work?mine=true&limit=25"),
                new View("work, one line", "/api/v1/work?limit=1"),
                new View("page", "/zaken/" + file),
                new View("board", "/api/v1/case-files/" + file + "/board"),
                new View("control", CONTROL));
    }

    /** The page after the first, or the first where there is no other. */
    private static String later(Api worker, String first, String page) {
        String next = worker.get(first).json().getString("next", null);
        if (next == null) {
            return page.isEmpty() ? first : page.substring(0, page.indexOf('?'));
        }
        return page.isEmpty()
                ? next
                : page + next.substring(next.indexOf("after=") + 6).replaceFirst("&.*", "");
    }

    /** One worker at one product. */
    private record Asker(Product product, Map<String, String> cookie, Map<String, String> basic) {
        Asker(Product product, FileFiller.Crew crew) {
            this(
                    product,
                    Map.of("Cookie", PageCaller.loggedIn(product, crew.login()).cookie()),
                    Map.of("Authorization", Api.as(product, crew.login()).header("Authorization")));
        }

        Target target(View view) {
            return new Target(
                    view.name(),
                    product.port(),
                    KeepAlive.request(view.path(), view.rest() ? basic : cookie),
                    product.serverPid());
        }

        Supplier<Api.Answer> call(View view) {
            Api caller = Api.anonymous(product);
            for (Map.Entry<String, String> header : (view.rest() ? basic : cookie).entrySet()) {
                caller = caller.with(header.getKey(), header.getValue());
            }
            Api asking = caller;
            return () -> asking.get(view.path());
        }

        int statements(View view) {
            try (StatementCounter counter = new StatementCounter(product)) {
                return counter.during(call(view)).size();
            }
        }

        long rowsRead(View view) {
            try (RowCounter counter = new RowCounter(product)) {
                return counter.during(call(view));
            }
        }
    }
}
