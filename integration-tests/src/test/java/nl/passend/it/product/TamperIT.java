// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.it.kit.Api;
import nl.passend.it.kit.Database;
import nl.passend.it.kit.Families;
import nl.passend.it.kit.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who can write in the database alters, deletes, reorders or cuts off the record; {@code ./passend audit verify} finds each.
 * A copy puts everything back afterwards. Meanwhile the test holds the sealer's lock, so that nothing is built upon it.
 */
class TamperIT {
    private static final long PATIENCE_MILLIS = 90_000;

    private final Product product = Product.running();
    private final Database database = Database.of(product);
    private boolean copied;

    @BeforeEach
    void makeRecordAndKeepACopy() throws Exception {
        Api teamMember = Api.as(product, "teamlid");
        awaitSealerAndAnchor(teamMember);
        String file = Families.aFamily().openedBy(teamMember);
        for (int i = 0; i < 3; i++) {
            assertThat(teamMember.get(file).status()).isEqualTo(200);
        }
        assertThat(database.column("SELECT GET_LOCK('passend.sealer', 60)")).containsExactly("1");
        database.update("DROP DATABASE IF EXISTS kept");
        database.update("CREATE DATABASE kept");
        database.update("CREATE TABLE kept.seal AS SELECT * FROM kernel_audit_seal");
        database.update("CREATE TABLE kept.entry AS SELECT * FROM kernel_audit_entry");
        copied = true;
        assertWhole();
    }

    @AfterEach
    void putBack() {
        if (!copied) {
            database.close();
            return;
        }
        database.update("DELETE FROM kernel_audit_seal");
        database.update("INSERT INTO kernel_audit_seal SELECT * FROM kept.seal");
        database.update("REPLACE INTO kernel_audit_entry SELECT * FROM kept.entry");
        database.update("DROP DATABASE kept");
        database.column("SELECT RELEASE_LOCK('passend.sealer')");
        assertWhole();
        database.close();
    }

    @Test
    void an_altered_line_is_found() {
        long last = head();
        String entry = entryAt(last - 1);

        database.update("UPDATE kernel_audit_entry SET content = REPLACE(content, '\"E\"', '\"R\"'), purpose = 'other'"
                + " WHERE id = '" + entry + "'");

        assertFound(entry);
    }

    @Test
    void a_line_altered_together_with_its_hash_is_found() {
        String entry = entryAt(head() - 1);

        database.update("UPDATE kernel_audit_entry SET content = REPLACE(content, '\"v\":\"1\"', '\"v\":\"2\"'),"
                + " hash = UNHEX(SHA2(content, 256)) WHERE id = '" + entry + "'");

        assertFound(entry);
    }

    @Test
    void a_deleted_line_is_found() {
        String entry = entryAt(head() - 1);

        database.update("DELETE FROM kernel_audit_entry WHERE id = '" + entry + "'");

        assertFound(entry);
    }

    @Test
    void a_line_deleted_together_with_its_seal_is_found() {
        long sealNo = head() - 1;
        String entry = entryAt(sealNo);

        database.update("DELETE FROM kernel_audit_seal WHERE seal_no = " + sealNo);
        database.update("DELETE FROM kernel_audit_entry WHERE id = '" + entry + "'");

        assertFound(Long.toString(sealNo));
    }

    @Test
    void lines_that_changed_places_are_found() {
        long last = head();

        database.update("UPDATE kernel_audit_seal SET seal_no = 0 WHERE seal_no = " + last);
        database.update("UPDATE kernel_audit_seal SET seal_no = " + last + " WHERE seal_no = " + (last - 1));
        database.update("UPDATE kernel_audit_seal SET seal_no = " + (last - 1) + " WHERE seal_no = 0");

        assertFound(Long.toString(last - 1));
    }

    /** What is left agrees with itself; only the anchor outside the database knows better. */
    @Test
    void an_end_that_was_cut_off_is_found() throws IOException {
        long anchored = anchoredSeal();

        database.update("DELETE e FROM kernel_audit_entry e JOIN kernel_audit_seal s ON s.entry_id = e.id"
                + " WHERE s.seal_no >= " + anchored);
        database.update("DELETE FROM kernel_audit_seal WHERE seal_no >= " + anchored);

        assertFound(Long.toString(anchored));
    }

    private long head() {
        return database.number("SELECT MAX(seal_no) FROM kernel_audit_seal");
    }

    private String entryAt(long sealNo) {
        return database.column("SELECT entry_id FROM kernel_audit_seal WHERE seal_no = " + sealNo)
                .get(0);
    }

    private long anchoredSeal() throws IOException {
        List<String> lines = anchorLines();
        return Long.parseLong(lines.get(lines.size() - 1).split(" ")[1]);
    }

    /** While a test holds the lock the sealer gives up for a while; and an anchor is written once a minute. */
    private void awaitSealerAndAnchor(Api teamMember) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (teamMember.get("/api/v1/case-files").status() != 200
                || anchorLines().isEmpty()) {
            assertThat(System.currentTimeMillis()).as("sealer and anchor").isLessThan(end);
            Thread.sleep(500);
        }
    }

    private List<String> anchorLines() throws IOException {
        Path folder = product.home().resolve("anchors");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.sorted().toList();
            return found.isEmpty() ? List.of() : Files.readAllLines(found.get(found.size() - 1));
        }
    }

    private void assertWhole() {
        Product.Ended ended = product.command("audit", "verify");
        assertThat(ended.output()).contains("The chain is whole");
        assertThat(ended.exitCode()).isZero();
    }

    /** @param named entry or seal that a finding has to name */
    private void assertFound(String named) {
        Product.Ended ended = product.command("audit", "verify");
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.output()).contains("The chain is NOT whole");
        assertThat(ended.output().lines().filter(line -> line.startsWith("  ! ")))
                .anyMatch(line -> line.contains(named));
    }
}
