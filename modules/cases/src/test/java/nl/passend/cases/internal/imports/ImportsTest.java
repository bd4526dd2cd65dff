// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.cases.ImportLineView;
import nl.passend.cases.ImportView;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenCaseFile;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.plan.ChangeHelpers;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.jobs.JobKind;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ImportsTest {
    private static final CasesWorld WORLD = new CasesWorld(ImportsTest.class);
    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;
    private static final String HEADER =
            "kenmerk;vraag;voornaam;achternaam;geboortedatum;rol;organisatie;hulpverlener;wet;waarvoor\n";

    private final Sql sql = new Sql(WORLD.database);
    private final LegalCalendar calendar = new LegalCalendar(WORLD.clock);
    private final Directory directory = directory();
    private final OpenCaseFile openCaseFile = WORLD.openCaseFile(directory);
    private final ImportTable imports = new ImportTable(sql, WORLD.vault);
    private final ReportTable reports = new ReportTable(sql);
    private final ImportRecorder recorder = new ImportRecorder(WORLD.gate(), WORLD.audit());
    private final ReadFiles readFiles = new ReadFiles(imports, openCaseFile, roster(), calendar);
    private final Orders jobs = new Orders();
    private final BringImport bring = new BringImport(
            imports,
            recorder,
            WORLD.grants(),
            roster(),
            directory,
            WORLD.vault,
            WORLD.user,
            WORLD.ids,
            WORLD.clock,
            calendar);
    private final SteerImport steer = new SteerImport(imports, reports, recorder, jobs, WORLD.grants(), WORLD.user);
    private final ReadImports read =
            new ReadImports(imports, reports, recorder, WORLD.gate(), WORLD.listCaseFiles(), jobs, WORLD.vault, sql);
    private final CheckImport check = new CheckImport(
            imports, reports, readFiles, WORLD.findDoubles(), WORLD.gate(), ImportsTest::inOwnName, WORLD.vault);
    private final ApplyImport apply = new ApplyImport(
            imports, reports, readFiles, takeOverFile(), WORLD.gate(), ImportsTest::inOwnName, WORLD.vault);

    private String family;
    private UUID worker;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aWorkerOfHerOwn() {
        family = "Proefballon" + UUID.randomUUID();
        worker = UUID.randomUUID();
        WORLD.asTeam().workingAs(worker);
        WORLD.audited.clear();
        WORLD.granted.clear();
    }

    @Test
    void looking_at_a_table_stores_nothing_of_it_and_taking_over_makes_whole_files() {
        UUID id = brought("K-1;Slapen;Mirre;" + family + ";14-03-1988;ouder;;;;\n"
                + "K-1;;Lente;" + family + ";27-03-2019;kind;Thuis;Kim;Wlz;logeren\n"
                + "K-2;Rust;Ezra;;;;;;;\n");

        assertThat(lines(id)).extracting(ImportLineView::state).containsOnly("ready");
        assertThat(WORLD.granted).extracting(grant -> grant.type()).containsOnly(ObjectType.CASE_IMPORT);

        apply(id, false);

        assertThat(read.one(id).state()).isEqualTo("applied");
        assertThat(read.one(id).files("made")).isEqualTo(2);
        OpenedFile file = WORLD.look(fileAt(id, 2));
        assertThat(file.request()).isEqualTo("Slapen");
        assertThat(file.members()).extracting(OpenedFile.Member::givenName).containsExactly("Mirre", "Lente");
        assertThat(file.contact()).isEqualTo(worker);
        assertThat(WORLD.audited)
                .extracting(AuditEvent::eventType)
                .contains("case-import.create", "case-import.check", "case-import.apply")
                .contains("case-file.import", "involvement.import");
    }

    @Test
    void the_file_says_where_it_comes_from_and_nobody_is_said_to_have_told_it() {
        UUID id = applied("Z-1;Slapen;Mirre;" + family + ";;;;;;\n");

        OpenedFile file = WORLD.look(fileAt(id, 2));

        assertThat(WORLD.timeline.page(file, Optional.empty(), 10).items())
                .extracting(entry -> entry.text())
                .containsExactly("Dit plan is overgenomen uit Oud systeem. Het kenmerk is daar Z-1.");
        assertThat(one("SELECT told_by IS NULL AND author = '" + worker + "' FROM cases_file WHERE id = '" + file.id()
                        + "'"))
                .isEqualTo("1");
        assertThat(one("SELECT CONCAT(source, ' ', LENGTH(mark)) FROM cases_import_origin WHERE file_id = '" + file.id()
                        + "'"))
                .isEqualTo("Oud systeem 32");
    }

    @Test
    void a_file_with_one_wrong_line_waits_and_the_others_come() {
        UUID id = brought("A-1;Slapen;Mirre;" + family + ";;;;;;\n"
                + "A-1;;Lente;" + family + ";gisteren;kind;;;;\n"
                + "A-2;Rust;Ezra;;;;;;;\n");

        assertThat(lines(id)).extracting(ImportLineView::state).containsExactly("error", "held", "ready");
        assertThat(lines(id).get(0).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/3/birthDate");
            assertThat(problem.column()).contains("geboortedatum");
        });
        assertThat(lines(id).get(1).waitsFor()).contains(3);
        apply(id, false);

        assertThat(read.one(id).files("made")).isEqualTo(1);
        assertThat(read.one(id).lines("error")).isEqualTo(1);
    }

    /** Opened, and then somebody who comes is refused: nothing of the file is there. */
    @Test
    void a_file_that_fails_on_its_way_leaves_nothing_behind_and_can_be_tried_again() {
        UUID id = brought("B-1;Slapen;Mirre;" + family + ";;;Thuis;;;\n" + "B-2;Rust;Ezra;;;;;;;\n");
        long before = files();
        failing.add("B-1");

        apply(id, false);

        assertThat(files()).isEqualTo(before + 1);
        assertThat(lines(id)).extracting(ImportLineView::state).containsExactlyInAnyOrder("failed", "made");
        assertThat(lines(id).get(0).problems())
                .extracting(ImportLineView.Problem::message)
                .containsExactly("Kan niet.");
        failing.clear();
        apply(id, false);
        assertThat(files()).isEqualTo(before + 2);
    }

    @Test
    void who_stands_in_a_file_of_the_team_already_is_pointed_out_and_left_out_unless_one_says_otherwise() {
        UUID first = visible(fileAt(applied("C-1;Slapen;Lente;" + family + ";27-03-2019;kind;;;;\n"), 2));
        UUID id = brought("D-1;Slapen;Mirre;" + family + ";14-03-1988;;;;;\n"
                + "D-1;;LÉNTE;" + family + ";2019-03-27;kind;;;;\n"
                + "D-2;Rust;Ezra;;;;;;;\n");

        assertThat(lines(id)).extracting(ImportLineView::state).containsExactly("double", "double", "ready");
        assertThat(lines(id).get(0).waitsFor()).contains(3);
        assertThat(lines(id).get(1).doubles()).containsExactly(first);
        long before = files();
        apply(id, false);
        assertThat(files()).isEqualTo(before + 1);
        assertThat(read.one(id).complete()).isTrue();
        apply(id, true);
        assertThat(files()).isEqualTo(before + 2);
        assertThat(read.one(id).complete()).isFalse();
    }

    @Test
    void that_somebody_stands_in_a_file_that_one_may_not_see_is_not_told() {
        applied("E-1;Slapen;Lente;" + family + ";27-03-2019;kind;;;;\n");

        assertThat(lines(brought("F-1;Slapen;Lente;" + family + ";27-03-2019;kind;;;;\n")))
                .extracting(ImportLineView::state)
                .containsExactly("ready");
    }

    @Test
    void the_same_person_in_two_files_of_one_table_is_pointed_out_at_the_second() {
        UUID id = brought("G-1;Slapen;Lente;" + family + ";27-03-2019;kind;;;;\n" + "G-2;Rust;Lente;" + family
                + ";27-03-2019;kind;;;;\n");

        assertThat(lines(id)).extracting(ImportLineView::state).containsExactly("double", "ready");
        assertThat(lines(id).get(0).doubleLines()).containsExactly(2);
    }

    /** However often it is sent, in whatever order, with lines left out, and broken off wherever: each reference becomes one file. */
    @Property(tries = 12)
    void whatever_is_sent_again_never_comes_twice(@ForAll Random random) {
        aWorkerOfHerOwn();
        String stem = UUID.randomUUID().toString().substring(0, 8);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            lines.add(stem + i + ";Vraag;Lid" + i + ";;;;;;;\n");
        }
        long before = files();
        Set<String> sent = new java.util.HashSet<>();
        for (int round = 0; round < 3; round++) {
            List<String> some =
                    lines.stream().filter(line -> random.nextInt(4) > 0).toList();
            if (some.isEmpty()) {
                continue;
            }
            sent.addAll(some);
            UUID id = brought(String.join("", some));
            if (read.one(id).files("ready") == 0) {
                continue;
            }
            ordered(id, false);
            try {
                apply.run(parameters(id), new Steps(1 + random.nextInt(3)));
            } catch (JobKind.Cancelled brokenOff) {
                apply.run(parameters(id), new Steps(Integer.MAX_VALUE));
            }
            apply.run(parameters(id), new Steps(Integer.MAX_VALUE));
        }

        assertThat(files() - before).isEqualTo(sent.size());
    }

    @Test
    void what_was_taken_over_is_known_when_it_comes_again_and_the_table_itself_is_gone() {
        UUID first = applied("H-1;Slapen;Mirre;" + family + ";;;;;;\n");
        UUID again = brought("h-1 ;Heel anders;Mos;;;;;;;\n");

        assertThat(lines(again)).extracting(ImportLineView::state).containsExactly("known");
        assertThat(read.one(first).complete()).isFalse();
        assertThat(one("SELECT COUNT(*) FROM cases_import_piece WHERE import_id = '" + first + "'"))
                .isEqualTo("0");
        assertThatThrownBy(() -> steer.check(first, read.one(first).version()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(SteerImport.GONE));
        assertThatThrownBy(() -> apply(again, true)).isInstanceOf(ProblemException.class);
    }

    @Test
    void nothing_of_a_table_lies_open_in_the_database_and_thrown_away_it_is_gone_with_its_key() {
        UUID id = brought("I-geheim;Geheime vraag;Geheim;" + family + ";gisteren;;;;;\n");
        for (String table :
                List.of("cases_import", "cases_import_piece", "cases_import_line", "cases_import_mapping")) {
            assertThat(sql.list("SELECT * FROM " + table, row -> {
                        StringBuilder all = new StringBuilder();
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            Object cell = row.getObject(i);
                            all.append(
                                    cell instanceof byte[] bytes
                                            ? new String(bytes, StandardCharsets.ISO_8859_1)
                                            : String.valueOf(cell));
                        }
                        return all.toString();
                    }))
                    .as(table)
                    .noneMatch(row -> row.contains("eheim") || row.contains(family) || row.contains("voornaam"));
        }

        steer.throwAway(id, read.one(id).version());

        assertThatThrownBy(() -> read.one(id)).isInstanceOf(ProblemException.class);
        assertThat(one("SELECT COUNT(*) FROM kernel_vault_key WHERE owner = '" + id + "'"))
                .isEqualTo("0");
        assertThat(WORLD.audited).extracting(AuditEvent::eventType).contains("case-import.delete");
    }

    @Test
    void after_fourteen_days_it_goes_by_itself() {
        UUID id = brought("J-1;Slapen;Mirre;;;;;;;\n");
        ForgetImports forget = new ForgetImports(imports, steer, Runnable::run, calendar);
        forget.tidy();
        assertThat(imports.find(id)).isPresent();

        sql.run("UPDATE cases_import SET valid_until = ? WHERE id = ?", CasesWorld.TODAY.minusDays(1), id);
        forget.tidy();

        assertThat(imports.find(id)).isEmpty();
    }

    @Test
    void how_a_team_reads_a_table_is_remembered_for_the_next_one_with_the_same_header() {
        String table = "nr;roep;wat\n1;Mirre;Slapen\n";
        UUID first = keep(table);
        assertThat(fields(first)).containsExactly("", "", "");
        assertThatThrownBy(() -> steer.check(first, 1))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .hasSize(3));
        steer.map(
                first,
                1,
                Map.of(
                        0, Optional.of(ImportField.REFERENCE),
                        1, Optional.of(ImportField.GIVEN_NAME),
                        2, Optional.of(ImportField.REQUEST)));

        assertThat(fields(first)).containsExactly("reference", "givenName", "request");
        assertThat(fields(keep(table))).containsExactly("reference", "givenName", "request");
        assertThatThrownBy(() -> steer.map(first, 1, Map.of()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
        assertThatThrownBy(() -> steer.map(first, 2, Map.of(0, Optional.of(ImportField.REQUEST))))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .isNotEmpty());
    }

    @Test
    void what_is_missing_when_a_table_is_brought_is_told_all_at_once() {
        assertThatThrownBy(() -> bring.keep(new BringImport.Brought(Optional.of(UUID.randomUUID()), " ", new byte[0])))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting(field -> field.pointer())
                        .containsExactly("/teamId", "/source", "/file"));
    }

    // ---- the steps, as the product takes them

    private UUID applied(String lines) {
        UUID id = brought(lines);
        apply(id, false);
        return id;
    }

    private UUID brought(String lines) {
        UUID id = keep(HEADER + lines);
        steer.check(id, read.one(id).version());
        check.run(parameters(id), new Steps(Integer.MAX_VALUE));
        return id;
    }

    private UUID keep(String table) {
        return bring.keep(new BringImport.Brought(
                Optional.of(CasesWorld.TEAM), "Oud systeem", table.getBytes(StandardCharsets.UTF_8)));
    }

    private void apply(UUID id, boolean withDoubles) {
        ordered(id, withDoubles);
        apply.run(parameters(id), new Steps(Integer.MAX_VALUE));
    }

    private void ordered(UUID id, boolean withDoubles) {
        steer.apply(id, read.one(id).version(), withDoubles);
    }

    private static JsonObject parameters(UUID id) {
        return Json.createObjectBuilder().add("import", id.toString()).build();
    }

    private List<ImportLineView> lines(UUID id) {
        return read.lines(id, List.of(), Optional.empty(), 100).page().items();
    }

    private UUID fileAt(UUID id, int line) {
        return sql.one(
                        "SELECT file_id FROM cases_import_line WHERE import_id = ? AND number = ?",
                        row -> Sql.uuid(row, "file_id"),
                        id,
                        line)
                .orElseThrow();
    }

    private List<String> fields(UUID id) {
        return read.one(id).columns().stream()
                .map(ImportView.Column::field)
                .map(field -> field.orElse(""))
                .toList();
    }

    private long files() {
        return Long.parseLong(one("SELECT COUNT(*) FROM cases_file"));
    }

    private String one(String query) {
        return sql.one(query, row -> row.getString(1)).orElseThrow();
    }

    /** What the gate of the product would read: this worker works in a team that has the file. */
    private UUID visible(UUID file) {
        sql.run(
                "INSERT INTO kernel_access_member (id, team_id, person_id, role, valid_from, created_at)"
                        + " VALUES (?, ?, ?, 'MEMBER', '2026-01-01', '2026-01-01')",
                UUID.randomUUID(),
                CasesWorld.TEAM,
                worker);
        sql.run(
                "INSERT INTO kernel_access_grant (id, object_type, object_id, role, holder_team, ground, valid_from, created_at)"
                        + " VALUES (?, 'case-file', ?, 'TEAM', ?, 'wmo-2015', '2026-01-01', '2026-01-01')",
                UUID.randomUUID(),
                file,
                CasesWorld.TEAM);
        return file;
    }

    private static boolean inOwnName(UUID account, Runnable work) {
        work.run();
        return true;
    }

    /** Breaks off when it is told more often than this how far it is. */
    private static final class Steps implements JobKind.Progress {
        private int left;

        Steps(int most) {
            left = most;
        }

        @Override
        public Optional<JsonObject> checkpoint() {
            return Optional.empty();
        }

        @Override
        public void at(long done, long total, String message, JsonObject checkpoint) {
            if (left-- == 0) {
                throw new JobKind.Cancelled();
            }
        }
    }

    /** Nothing runs by itself here. */
    private static final class Orders implements Jobs {
        @Override
        public UUID start(String kind, JsonObject parameters) {
            return UUID.randomUUID();
        }

        @Override
        public Optional<Job> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public List<Job> latest(int limit) {
            return List.of();
        }

        @Override
        public void cancel(UUID id) {}
    }

    private final Set<String> failing = new java.util.HashSet<>();

    /** In a transaction each, as the server gives them. */
    private TakeOverFile takeOverFile() {
        Parts parts = new Parts(WORLD.unit.entityManager(), WORLD.user, new Changes(), WORLD.clock);
        PartRecorder partRecorder = new PartRecorder(
                WORLD.timeline, WORLD.onRecord, new Directors(WORLD.grants(), (notice, people) -> {}), WORLD.user);
        ChangeHelpers helpers = new ChangeHelpers(WORLD.door, parts, partRecorder, directory, WORLD.ids);
        Origins origins = new Origins(WORLD.unit.entityManager(), WORLD.vault, WORLD.user, WORLD.clock) {
            @Override
            void put(StoredImport one, String reference, UUID file) {
                if (failing.contains(reference)) {
                    throw ProblemException.invalid("/name", "Kan niet.");
                }
                super.put(one, reference, file);
            }
        };
        return new TakeOverFile(openCaseFile, helpers, origins, reports) {
            @Override
            LineState takeOver(StoredImport from, int number, FileToOpen file) {
                return WORLD.unit.inTransaction(() -> super.takeOver(from, number, file));
            }
        };
    }

    private static Directory directory() {
        Team team = new Team(
                new TeamId(CasesWorld.TEAM),
                "Wijkteam",
                new ServedMunicipality("stroomdorp", "Stroomdorp", "passend", Optional.empty(), Optional.empty(), true),
                "099 1",
                "altijd",
                1);
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(), new Class<?>[] {Directory.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("findTeam")) {
                        return Optional.of(team);
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static TeamRoster roster() {
        return new TeamRoster() {
            @Override
            public List<Member> of(TeamId team) {
                return List.of();
            }

            @Override
            public Set<TeamId> mine() {
                return Set.of(new TeamId(CasesWorld.TEAM));
            }
        };
    }
}
