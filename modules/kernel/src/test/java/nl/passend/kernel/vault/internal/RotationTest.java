// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.KeyRotation.Refused;
import nl.passend.kernel.vault.KeyRotation.Result;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotationTest {
    private static final DataSource DATABASE = TestDatabase.freshWithoutPool(RotationTest.class, "kernel");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T08:30:00Z"), ZoneOffset.UTC);
    private static final Cell CELL = new Cell("cases_member", "given_name", new UUID(1, 1));

    @TempDir
    private Path keys;

    private Path file;
    private byte[] mark;
    private final Map<UUID, SealedText> sealed = new LinkedHashMap<>();

    @BeforeEach
    void an_installation_with_some_files() throws SQLException {
        file = keys.resolve("master.key");
        execute("DELETE FROM kernel_vault_key");
        Vault vault = open();
        for (int i = 0; i < 60; i++) {
            UUID owner = UUID.randomUUID();
            sealed.put(owner, vault.create(owner).seal("Noor " + i, CELL));
        }
        mark = vault.mark("Noor");
    }

    @Test
    void what_was_sealed_opens_with_the_new_key_and_the_old_one_stands_aside() throws Exception {
        byte[] old = Files.readAllBytes(file);

        Result result = rotate(7);

        assertThat(result.keys()).isEqualTo(61);
        assertThat(result.continued()).isFalse();
        assertThat(Files.readAllBytes(file)).isNotEqualTo(old);
        assertThat(result.aside())
                .hasParent(keys.resolve("retired"))
                .hasFileName("master-2026-11-22T083000Z-" + result.retired() + ".key")
                .hasBinaryContent(old);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(result.aside()))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(masters()).containsExactly(result.master().toString());
        assertEverythingOpens();
        assertNothingLeftBehind();
    }

    @Test
    void the_old_key_opens_nothing_any_more() throws Exception {
        Result result = rotate(500);
        Files.copy(result.aside(), file, StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(this::open)
                .isInstanceOf(VaultStaysShut.class)
                .hasMessageContaining("does not open this database");
    }

    @Test
    void twice_gives_two_retired_keys() throws Exception {
        rotate(500);
        rotate(500);

        try (Stream<Path> retired = Files.list(keys.resolve("retired"))) {
            assertThat(retired).hasSize(2);
        }
        assertEverythingOpens();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 33, 60})
    void killed_in_the_middle_it_opens_as_it_is_and_is_finished_by_the_next_run(int after) throws Exception {
        byte[] old = Files.readAllBytes(file);

        killWhenDone(after);

        assertThat(Files.readAllBytes(file)).isEqualTo(old);
        assertThat(masters()).hasSizeBetween(1, 2);
        assertEverythingOpens();
        UUID meanwhile = UUID.randomUUID();
        sealed.put(meanwhile, open().create(meanwhile).seal("Noor en meer", CELL));

        Result result = rotate(7);

        assertThat(result.continued()).isTrue();
        assertThat(masters()).containsExactly(result.master().toString());
        assertThat(result.aside()).hasBinaryContent(old);
        assertEverythingOpens();
        assertNothingLeftBehind();
    }

    @Test
    void cut_off_between_the_copy_and_the_move_it_keeps_one_copy() throws Exception {
        killWhenDone(60);
        UUID id = new MasterKeyFile(file).read().id();
        new MasterKeyFile(file).copyInto("retired", "2026-11-21T000000Z", id);

        rotate(7);

        try (Stream<Path> retired = Files.list(keys.resolve("retired"))) {
            assertThat(retired).hasSize(1);
        }
        assertEverythingOpens();
    }

    @Test
    void a_foreign_row_is_refused_before_anything_is_made() throws Exception {
        execute("UPDATE kernel_vault_key SET master_key_id = UUID() WHERE owner = '"
                + sealed.keySet().iterator().next() + "'");

        assertThatThrownBy(() -> rotate(7)).isInstanceOf(Refused.class).hasMessageContaining("1 keys");

        assertThat(keys.resolve("master.next.key")).doesNotExist();
        assertThat(keys.resolve("retired")).doesNotExist();
    }

    @Test
    void another_installations_key_a_damaged_one_and_none_are_refused() throws Exception {
        Files.delete(file);
        assertThatThrownBy(() -> rotate(7)).isInstanceOf(Refused.class).hasMessageContaining("missing");

        new MasterKeyFile(file).create(UUID.randomUUID());
        assertThatThrownBy(() -> rotate(7)).isInstanceOf(Refused.class).hasMessageContaining("61 keys");

        Files.writeString(file, "id=x");
        assertThatThrownBy(() -> rotate(7)).isInstanceOf(Refused.class).hasMessageContaining("damaged");
    }

    @Test
    void a_database_in_use_and_an_empty_one_are_refused() throws Exception {
        try (Connection inUse = DATABASE.getConnection()) {
            assertThat(inUse.isValid(1)).isTrue();
            assertThatThrownBy(() -> rotate(7)).isInstanceOf(Refused.class).hasMessageContaining("in use");
        }
        execute("DELETE FROM kernel_vault_key");

        assertThatThrownBy(() -> rotate(7)).isInstanceOf(Refused.class).hasMessageContaining("no keys yet");
    }

    private Result rotate(int batch) throws SQLException {
        try (Connection connection = DATABASE.getConnection()) {
            return new Rotation(connection, keys, CLOCK, batch).run((done, total) -> {});
        }
    }

    /** {@code kill -9} as soon as so many keys are wrapped anew. */
    private void killWhenDone(int after) throws IOException, InterruptedException, SQLException {
        String url;
        try (Connection connection = DATABASE.getConnection()) {
            url = connection.getMetaData().getURL() + "?user=root";
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        CutOffRotation.class.getName(),
                        url,
                        keys.toString(),
                        "1")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && Integer.parseInt(line) < after) {
                line = said.readLine();
            }
            process.destroyForcibly().waitFor();
        }
    }

    private void assertEverythingOpens() {
        Vault vault = open();
        assertThat(sealed)
                .allSatisfy((owner, text) ->
                        assertThat(vault.of(owner).open(text, CELL)).startsWith("Noor"));
        assertThat(vault.mark("Noor")).isEqualTo(mark);
    }

    private void assertNothingLeftBehind() throws IOException {
        try (Stream<Path> left = Files.list(keys)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("master.key", "retired");
        }
    }

    private static List<String> masters() throws SQLException {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT DISTINCT master_key_id FROM kernel_vault_key")) {
            var found = new ArrayList<String>();
            while (row.next()) {
                found.add(row.getString(1));
            }
            return found;
        }
    }

    private DatabaseVault open() {
        return DatabaseVault.open(new VaultKeys(DATABASE, CLOCK), new MasterKeyFile(file), new Ids(CLOCK));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
