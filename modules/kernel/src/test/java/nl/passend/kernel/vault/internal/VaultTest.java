// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.vault.CannotOpen;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.SealedText;
import nl.passend.kernel.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
    private static final DataSource DATABASE = TestDatabase.fresh(VaultTest.class, "kernel");
    private static final Cell CELL = new Cell("cases_member", "given_name", UUID.randomUUID());

    @TempDir
    private Path home;

    private Path file;

    @BeforeEach
    void empty_the_table() throws SQLException {
        file = home.resolve("keys").resolve("master.key");
        execute("DELETE FROM kernel_vault_key");
    }

    @Test
    void what_one_owner_sealed_opens_again_after_a_restart() {
        UUID owner = UUID.randomUUID();
        SealedText sealed = open().create(owner).seal("Noor, 9 jaar, €5", CELL);

        String text = open().of(owner).open(sealed, CELL);

        assertThat(text).isEqualTo("Noor, 9 jaar, €5");
    }

    @Test
    void the_same_text_never_looks_the_same_and_never_shows() {
        var keyring = open().create(UUID.randomUUID());

        SealedText once = keyring.seal("Noor", CELL);
        SealedText again = keyring.seal("Noor", CELL);

        assertThat(once).isNotEqualTo(again);
        assertThat(new String(once.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Noor");
    }

    @Test
    void a_text_moved_to_another_row_column_or_table_does_not_open() {
        var keyring = open().create(UUID.randomUUID());
        SealedText sealed = keyring.seal("Noor", CELL);

        for (Cell elsewhere : List.of(
                new Cell(CELL.table(), CELL.column(), UUID.randomUUID()),
                new Cell(CELL.table(), "family_name", CELL.row()),
                new Cell("cases_other", CELL.column(), CELL.row()),
                new Cell("cases_membe", "rgiven_name", CELL.row()))) {
            assertThatThrownBy(() -> keyring.open(sealed, elsewhere)).isInstanceOf(CannotOpen.class);
        }
    }

    @Test
    void a_text_with_any_byte_altered_does_not_open() {
        var keyring = open().create(UUID.randomUUID());
        byte[] bytes = keyring.seal("Noor", CELL).bytes();

        for (int at = 0; at < bytes.length; at++) {
            byte[] altered = bytes.clone();
            altered[at] ^= 1;
            assertThatThrownBy(() -> keyring.open(new SealedText(altered), CELL))
                    .isInstanceOf(CannotOpen.class);
        }
        assertThatThrownBy(() -> keyring.open(new SealedText(new byte[0]), CELL))
                .isInstanceOf(CannotOpen.class);
    }

    @Test
    void another_owners_key_does_not_open_it() {
        Vault vault = open();
        SealedText sealed = vault.create(UUID.randomUUID()).seal("Noor", CELL);

        var other = vault.create(UUID.randomUUID());

        assertThatThrownBy(() -> other.open(sealed, CELL)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void a_wrapped_key_given_to_another_owner_does_not_open() throws SQLException {
        Vault vault = open();
        UUID mine = UUID.randomUUID();
        UUID theirs = UUID.randomUUID();
        vault.create(mine);
        vault.create(theirs);

        execute("UPDATE kernel_vault_key SET wrapped = (SELECT wrapped FROM kernel_vault_key WHERE owner = '" + mine
                + "') WHERE owner = '" + theirs + "'");

        assertThat(vault.of(mine)).isNotNull();
        assertThatThrownBy(() -> vault.of(theirs)).isInstanceOf(CannotOpen.class);
    }

    @Test
    void keys_of_several_owners_come_at_once_and_unknown_owners_are_absent() {
        Vault vault = open();
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        vault.create(first);
        vault.create(second);

        var opened = vault.of(List.of(first, second, UUID.randomUUID()));

        assertThat(opened).containsOnlyKeys(first, second);
        assertThat(vault.of(List.of())).isEmpty();
    }

    @Test
    void a_destroyed_key_takes_its_texts_along() {
        Vault vault = open();
        UUID owner = UUID.randomUUID();
        vault.create(owner);

        vault.destroy(owner);

        assertThatThrownBy(() -> vault.of(owner)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> vault.destroy(DatabaseVault.INSTALLATION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_mark_finds_the_same_person_however_the_name_is_written() {
        Vault vault = open();
        byte[] mark = vault.mark("José", "de Vries", "2017-03-01");

        assertThat(vault.mark(" jose ", "DE  VRIES", "2017-03-01")).isEqualTo(mark);
        assertThat(open().mark("José", "de Vries", "2017-03-01")).isEqualTo(mark);
        assertThat(vault.mark("Joséde", " Vries", "2017-03-01")).isNotEqualTo(mark);
        assertThat(mark).hasSize(32);
    }

    @Test
    void the_first_start_makes_a_master_key_that_only_the_owner_may_read() throws IOException {
        open();

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.list(file.getParent())).containsExactly(file);
    }

    @Test
    void a_missing_master_key_is_never_replaced_while_the_database_holds_keys() throws IOException {
        open();
        Files.delete(file);

        assertThatThrownBy(this::open)
                .isInstanceOf(VaultStaysShut.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void another_installations_master_key_is_refused() throws IOException {
        open();
        Files.delete(file);
        new MasterKeyFile(file).create(UUID.randomUUID());

        assertThatThrownBy(this::open)
                .isInstanceOf(VaultStaysShut.class)
                .hasMessageContaining("does not open this database");
    }

    @Test
    void a_damaged_master_key_file_is_refused_without_showing_the_key() throws IOException {
        open();
        Files.writeString(file, "id=" + UUID.randomUUID() + "\nkey=c2VjcmV0");

        assertThatThrownBy(this::open)
                .isInstanceOf(VaultStaysShut.class)
                .hasMessageContaining("damaged")
                .hasNoCause();
    }

    private DatabaseVault open() {
        Clock clock = Clock.systemUTC();
        return DatabaseVault.open(new VaultKeys(DATABASE, clock), new MasterKeyFile(file), new Ids(clock));
    }

    private static void execute(String sql) throws SQLException {
        try (var connection = DATABASE.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
