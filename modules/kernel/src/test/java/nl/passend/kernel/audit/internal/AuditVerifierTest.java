// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.audit.AuditVerifier.Finding;
import nl.passend.kernel.audit.AuditVerifier.Kind;
import nl.passend.kernel.audit.AuditVerifier.Result;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerifierTest {
    private static final DataSource DATABASE = TestDatabase.fresh(AuditVerifierTest.class, "kernel");
    private static final int LINES = 12;

    @TempDir
    private Path anchors;

    @BeforeEach
    void empty() throws SQLException {
        SealedChain.empty(DATABASE);
    }

    @Test
    void an_empty_record_is_clean() throws Exception {
        Result result = verify();

        assertThat(result.clean()).isTrue();
        assertThat(result.head().sealNo()).isZero();
    }

    @Test
    void an_untouched_chain_is_clean_and_matches_its_anchors() throws Exception {
        Result result = madeAndTampered();

        assertThat(result.findings()).isEmpty();
        assertThat(result.entries()).isEqualTo(LINES);
        assertThat(result.seals()).isEqualTo(LINES);
        assertThat(result.anchors()).isPositive();
        assertThat(result.head().sealNo()).isEqualTo(LINES);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 6, LINES})
    void an_entry_with_one_byte_altered_is_found(long sealNo) throws Exception {
        Result result = madeAndTampered(
                "UPDATE kernel_audit_entry SET content = REPLACE(content, 'c0ffee', 'c1ffee') WHERE id = "
                        + entryAt(sealNo));

        assertThat(result.findings()).singleElement().satisfies(is(Kind.ENTRY_ALTERED, sealNo));
    }

    @Test
    void an_entry_altered_together_with_its_hash_is_found_by_the_seal() throws Exception {
        Result result = madeAndTampered(
                "UPDATE kernel_audit_entry SET content = REPLACE(content, 'c0ffee', 'c1ffee') WHERE id = " + entryAt(6),
                "UPDATE kernel_audit_entry SET hash = UNHEX(SHA2(content, 256)) WHERE id = " + entryAt(6));

        assertThat(result.findings()).singleElement().satisfies(is(Kind.ENTRY_ALTERED, 6));
    }

    @Test
    void an_entry_altered_together_with_its_hash_and_its_seal_breaks_the_chain() throws Exception {
        Result result = madeAndTampered(
                "UPDATE kernel_audit_entry SET content = REPLACE(content, 'c0ffee', 'c1ffee') WHERE id = " + entryAt(6),
                "UPDATE kernel_audit_entry SET hash = UNHEX(SHA2(content, 256)) WHERE id = " + entryAt(6),
                "UPDATE kernel_audit_seal SET entry_hash = (SELECT hash FROM kernel_audit_entry WHERE id = entry_id)"
                        + " WHERE seal_no = 6");

        assertThat(result.findings()).singleElement().satisfies(is(Kind.SEAL_ALTERED, 6));
    }

    @Test
    void a_chain_rewritten_to_the_end_is_found_by_the_anchor() throws Exception {
        makeChain();
        tamper("UPDATE kernel_audit_entry SET content = REPLACE(content, 'c0ffee', 'c1ffee') WHERE id = " + entryAt(6));
        tamper("UPDATE kernel_audit_entry SET hash = UNHEX(SHA2(content, 256)) WHERE id = " + entryAt(6));
        tamper("UPDATE kernel_audit_seal SET entry_hash = (SELECT hash FROM kernel_audit_entry WHERE id = entry_id)");
        rewriteSeals(LINES);

        Result result = verify();

        assertThat(result.findings()).isNotEmpty().allSatisfy(finding -> assertThat(finding.kind())
                .isEqualTo(Kind.ANCHOR_UNMATCHED));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "occurred, occurred + INTERVAL 1 SECOND",
                "action, 'D'",
                "event_type, 'case-file.other'",
                "actor_person, UUID()",
                "actor_team, NULL",
                "outcome, '8'",
                "actor_role, 'director'",
                "purpose, 'list'",
                "ground, 'none'",
                "municipality, NULL"
            })
    void an_altered_column_is_found(String column, String value) throws Exception {
        Result result = madeAndTampered(
                "UPDATE kernel_audit_entry SET " + column + " = " + value + " WHERE id = " + entryAt(5));

        assertThat(result.findings())
                .singleElement()
                .satisfies(is(Kind.COLUMN_ALTERED, 5))
                .satisfies(finding -> assertThat(finding.sentence()).contains(column));
    }

    @Test
    void a_line_hidden_from_an_object_is_found() throws Exception {
        Result result = madeAndTampered("DELETE FROM kernel_audit_object WHERE entry_id = " + entryAt(7) + " LIMIT 1");

        assertThat(result.findings()).singleElement().satisfies(is(Kind.OBJECTS_ALTERED, 7));
    }

    @Test
    void a_line_laid_at_another_object_is_found() throws Exception {
        Result result =
                madeAndTampered("UPDATE kernel_audit_object SET object_id = UUID() WHERE entry_id = " + entryAt(4));

        assertThat(result.findings()).singleElement().satisfies(is(Kind.OBJECTS_ALTERED, 4));
    }

    @Test
    void a_removed_entry_is_found() throws Exception {
        Result result = madeAndTampered("DELETE FROM kernel_audit_entry WHERE id = " + entryAt(3));

        assertThat(kinds(result)).containsExactlyInAnyOrder(Kind.ENTRY_MISSING, Kind.OBJECT_WITHOUT_ENTRY);
        assertThat(result.findings().get(0)).satisfies(is(Kind.ENTRY_MISSING, 3));
    }

    @Test
    void an_entry_removed_with_every_trace_but_its_seal_is_found() throws Exception {
        Result result = madeAndTampered(
                "DELETE FROM kernel_audit_object WHERE entry_id = " + entryAt(3),
                "DELETE FROM kernel_audit_entry WHERE id = " + entryAt(3));

        assertThat(result.findings()).singleElement().satisfies(is(Kind.ENTRY_MISSING, 3));
    }

    @Test
    void a_seal_removed_from_the_middle_is_found() throws Exception {
        Result result = madeAndTampered("DELETE FROM kernel_audit_seal WHERE seal_no = 6");

        assertThat(kinds(result)).containsExactlyInAnyOrder(Kind.SEAL_MISSING, Kind.ENTRY_UNSEALED);
        assertThat(result.findings().get(0).sentence()).isEqualTo("Zegel 6 ontbreekt.");
    }

    @Test
    void a_line_removed_with_its_seal_is_found() throws Exception {
        Result result = madeAndTampered(
                "DELETE FROM kernel_audit_object WHERE entry_id = " + entryAt(6),
                "DELETE FROM kernel_audit_entry WHERE id = " + entryAt(6),
                "DELETE FROM kernel_audit_seal WHERE seal_no = 6");

        assertThat(kinds(result)).containsExactly(Kind.SEAL_MISSING);
    }

    @Test
    void a_line_removed_and_the_rest_renumbered_is_found() throws Exception {
        Result result = madeAndTampered(
                "DELETE FROM kernel_audit_object WHERE entry_id = " + entryAt(6),
                "DELETE FROM kernel_audit_entry WHERE id = " + entryAt(6),
                "DELETE FROM kernel_audit_seal WHERE seal_no = 6",
                "UPDATE kernel_audit_seal SET seal_no = seal_no - 1 WHERE seal_no > 6 ORDER BY seal_no");

        assertThat(kinds(result)).contains(Kind.SEAL_ALTERED, Kind.ANCHOR_AHEAD);
    }

    @Test
    void the_first_lines_removed_are_found() throws Exception {
        Result result = madeAndTampered("DELETE FROM kernel_audit_seal WHERE seal_no <= 3");

        assertThat(result.findings().get(0).sentence()).isEqualTo("De zegels 1 tot en met 3 ontbreken.");
    }

    @Test
    void an_end_that_was_cut_off_without_a_trace_is_found_by_the_anchor() throws Exception {
        makeChain();
        for (int sealNo = LINES; sealNo > LINES - 3; sealNo--) {
            String entry = entryAt(sealNo);
            tamper("DELETE FROM kernel_audit_object WHERE entry_id = " + entry);
            tamper("DELETE FROM kernel_audit_entry WHERE id = " + entry);
            tamper("DELETE FROM kernel_audit_seal WHERE seal_no = " + sealNo);
        }

        Result result = verify();

        assertThat(result.findings()).singleElement().satisfies(is(Kind.ANCHOR_AHEAD, LINES));
    }

    @Test
    void an_end_that_was_cut_off_and_grown_anew_is_found_by_the_anchor() throws Exception {
        makeChain();
        for (int sealNo = LINES; sealNo > LINES - 3; sealNo--) {
            String entry = entryAt(sealNo);
            tamper("DELETE FROM kernel_audit_object WHERE entry_id = " + entry);
            tamper("DELETE FROM kernel_audit_entry WHERE id = " + entry);
            tamper("DELETE FROM kernel_audit_seal WHERE seal_no = " + sealNo);
        }
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            chain.lines(5);
        }

        Result result = verify();

        assertThat(result.findings()).singleElement().satisfies(is(Kind.ANCHOR_UNMATCHED, LINES));
    }

    @Test
    void two_swapped_lines_are_found() throws Exception {
        makeChain();
        String fourth = entryAt(4);
        String ninth = entryAt(9);
        tamper("UPDATE kernel_audit_seal SET entry_id = UUID() WHERE seal_no = 9");
        tamper("UPDATE kernel_audit_seal SET entry_id = " + ninth + " WHERE seal_no = 4");
        tamper("UPDATE kernel_audit_seal SET entry_id = " + fourth + " WHERE seal_no = 9");

        Result result = verify();

        assertThat(result.findings())
                .extracting(finding -> finding.sealNo().orElse(0L))
                .containsExactly(4L, 9L);
    }

    @Test
    void two_lines_swapped_with_their_hashes_break_the_chain() throws Exception {
        makeChain();
        tamper("UPDATE kernel_audit_seal SET seal_no = 1000 WHERE seal_no = 4");
        tamper("UPDATE kernel_audit_seal SET seal_no = 4 WHERE seal_no = 9");
        tamper("UPDATE kernel_audit_seal SET seal_no = 9 WHERE seal_no = 1000");

        Result result = verify();

        assertThat(kinds(result)).contains(Kind.SEAL_ALTERED).doesNotContain(Kind.ENTRY_ALTERED);
        assertThat(result.findings().get(0)).satisfies(is(Kind.SEAL_ALTERED, 4));
    }

    @Test
    void a_forged_line_without_a_seal_is_found() throws Exception {
        Result result = madeAndTampered(
                "INSERT INTO kernel_audit_entry SELECT UUID(), occurred - INTERVAL 2 MINUTE, action, outcome, event_type,"
                        + " actor_person, actor_team, actor_role, purpose, ground, municipality, content, hash FROM kernel_audit_entry"
                        + " WHERE id = " + entryAt(2));

        assertThat(kinds(result)).containsExactly(Kind.ENTRY_UNSEALED);
    }

    @Test
    void a_forged_line_with_a_seal_made_by_guess_is_found() throws Exception {
        Result result = madeAndTampered("INSERT INTO kernel_audit_seal (seal_no, entry_id, entry_hash, hash) VALUES ("
                + (LINES + 1) + ", UUID(), REPEAT('x', 32), REPEAT('y', 32))");

        assertThat(kinds(result)).containsExactly(Kind.SEAL_ALTERED, Kind.ENTRY_MISSING);
    }

    @Test
    void a_seal_numbered_before_the_beginning_is_found() throws Exception {
        Result result = madeAndTampered("INSERT INTO kernel_audit_seal (seal_no, entry_id, entry_hash, hash)"
                + " VALUES (0, UUID(), REPEAT('x', 32), REPEAT('y', 32))");

        assertThat(kinds(result)).contains(Kind.SEAL_ALTERED);
    }

    @Test
    void an_entry_whose_bytes_are_no_entry_is_found() throws Exception {
        Result result = madeAndTampered(
                "UPDATE kernel_audit_entry SET content = '{}', hash = UNHEX(SHA2('{}', 256)) WHERE id = " + entryAt(6),
                "UPDATE kernel_audit_seal SET entry_hash = UNHEX(SHA2('{}', 256)) WHERE seal_no = 6");

        assertThat(kinds(result)).contains(Kind.ENTRY_ALTERED, Kind.SEAL_ALTERED);
    }

    @Test
    void an_anchor_file_with_a_line_that_is_no_anchor_is_found() throws Exception {
        makeChain();
        Path file = new Anchors(anchors, Clock.systemUTC()).files().get(0);
        Files.writeString(file, "ik was hier\n" + Files.readString(file));

        Result result = verify();

        assertThat(kinds(result)).containsExactly(Kind.ANCHOR_UNREADABLE);
    }

    @Test
    void a_change_that_still_waits_for_its_seal_is_no_finding_within_a_minute() throws Exception {
        makeChain();
        SealedChain chain = new SealedChain(DATABASE, anchors);
        chain.stop();
        chain.commit(UUID.randomUUID());

        Result now = chain.verify();
        Result later = chain.verify(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2)));

        assertThat(now.clean()).isTrue();
        assertThat(now.waiting()).isEqualTo(1);
        assertThat(kinds(later)).containsExactly(Kind.ENTRY_UNSEALED);
    }

    @Test
    void findings_beyond_the_limit_are_counted_and_not_kept() throws Exception {
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            UUID file = UUID.randomUUID();
            SealRequest many = new SealRequest(
                    java.util.stream.IntStream.range(0, 1200)
                            .mapToObj(i -> chain.entry("R", file))
                            .toList(),
                    java.util.Set.of());
            chain.loop().submit(many);
            assertThat(many.await(SealedChain.PATIENCE_MILLIS)).isTrue();
        }
        tamper("UPDATE kernel_audit_entry SET purpose = 'list'");

        Result result = verify();

        assertThat(result.seals()).isEqualTo(1200);
        assertThat(result.findingCount()).isEqualTo(1200);
        assertThat(result.findings()).hasSize(500);
    }

    @Test
    void a_month_can_be_verified_from_the_last_anchor_of_the_months_before() throws Exception {
        makeChain();
        moveAnchorsToLastMonth();
        makeChain();
        tamper("UPDATE kernel_audit_entry SET purpose = 'list' WHERE id = " + entryAt(3));

        assertThat(verifySinceThisMonth().findings()).isEmpty();
        assertThat(verifySinceThisMonth().seals()).isEqualTo(LINES);
        assertThat(verify().findings()).singleElement().satisfies(is(Kind.COLUMN_ALTERED, 3));
    }

    @Test
    void what_was_altered_or_cut_off_in_the_month_itself_is_found() throws Exception {
        makeChain();
        moveAnchorsToLastMonth();
        makeChain();
        tamper("UPDATE kernel_audit_entry SET purpose = 'list' WHERE id = " + entryAt(LINES + 3));
        tamper("DELETE FROM kernel_audit_seal WHERE seal_no = " + (LINES + 1));

        assertThat(verifySinceThisMonth().findings())
                .extracting(Finding::kind)
                .contains(Kind.COLUMN_ALTERED, Kind.SEAL_MISSING, Kind.ENTRY_UNSEALED);
    }

    @Test
    void an_earlier_month_that_was_rewritten_does_not_meet_the_anchor_that_the_month_begins_with() throws Exception {
        makeChain();
        moveAnchorsToLastMonth();
        makeChain();
        tamper("UPDATE kernel_audit_seal SET entry_hash = UNHEX(SHA2('x', 256)) WHERE seal_no = 2");
        rewriteSeals(2L * LINES);

        assertThat(verifySinceThisMonth().findings())
                .extracting(Finding::kind)
                .startsWith(Kind.ANCHOR_UNMATCHED, Kind.SEAL_ALTERED);
    }

    @Test
    void without_an_anchor_before_the_month_everything_is_verified() throws Exception {
        makeChain();

        assertThat(verifySinceThisMonth().seals()).isEqualTo(LINES);
        assertThat(verifySinceThisMonth().anchors()).isPositive();
    }

    private void moveAnchorsToLastMonth() throws IOException {
        YearMonth lastMonth = YearMonth.now(ZoneOffset.UTC).minusMonths(1);
        Path file = new Anchors(anchors, Clock.systemUTC()).files().get(0);
        Files.move(file, anchors.resolve("anchors-" + lastMonth + ".txt"));
    }

    private Result verifySinceThisMonth() throws SQLException, IOException {
        try (Connection connection = DATABASE.getConnection()) {
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));
            return new nl.passend.kernel.audit.AuditVerifier(connection, anchors, later)
                    .verifySince(YearMonth.now(ZoneOffset.UTC), (done, total) -> {});
        }
    }

    private Result madeAndTampered(String... statements) throws Exception {
        makeChain();
        for (String statement : statements) {
            tamper(statement);
        }
        return verify();
    }

    private void makeChain() throws SQLException, InterruptedException {
        try (SealedChain chain = new SealedChain(DATABASE, anchors)) {
            chain.lines(LINES);
        }
    }

    private Result verify() throws SQLException, IOException {
        try (Connection connection = DATABASE.getConnection()) {
            Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(2));
            return new nl.passend.kernel.audit.AuditVerifier(connection, anchors, later).verify((done, total) -> {});
        }
    }

    private static void tamper(String sql) throws SQLException {
        assertThat(SealedChain.execute(DATABASE, sql)).isPositive();
    }

    /** As a subquery that MariaDB accepts in every statement; a literal where the chain exists already. */
    private static String entryAt(long sealNo) throws SQLException {
        try (Connection connection = DATABASE.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT entry_id FROM kernel_audit_seal WHERE seal_no = ?")) {
            query.setLong(1, sealNo);
            try (var row = query.executeQuery()) {
                return row.next()
                        ? "'" + row.getString(1) + "'"
                        : "(SELECT entry_id FROM kernel_audit_seal WHERE seal_no = " + sealNo + ")";
            }
        }
    }

    /** What someone does who knows how the chain is made and may write to the whole database. */
    private static void rewriteSeals(long last) throws SQLException {
        byte[] previous = Hashes.beginning();
        for (long no = 1; no <= last; no++) {
            byte[] entryHash;
            try (Connection connection = DATABASE.getConnection();
                    PreparedStatement query = connection.prepareStatement(
                            "SELECT entry_hash FROM kernel_audit_seal WHERE seal_no = " + no);
                    var row = query.executeQuery()) {
                row.next();
                entryHash = row.getBytes(1);
            }
            previous = Hashes.ofSeal(previous, no, entryHash);
            tamper("UPDATE kernel_audit_seal SET hash = x'"
                    + java.util.HexFormat.of().formatHex(previous) + "', entry_id = entry_id WHERE seal_no = " + no
                    + " AND hash <> ''");
        }
    }

    private static java.util.function.Consumer<Finding> is(Kind kind, long sealNo) {
        return finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.sealNo()).contains(sealNo);
            assertThat(finding.sentence()).isNotBlank();
        };
    }

    private static List<Kind> kinds(Result result) {
        return result.findings().stream().map(Finding::kind).toList();
    }
}
