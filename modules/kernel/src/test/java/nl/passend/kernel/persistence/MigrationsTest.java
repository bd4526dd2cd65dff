// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {
    private static final MigrationSet KERNEL = new MigrationSet("kernel", List.of());

    /** What an undisturbed first run makes. */
    private static final Supplier<List<String>> WHOLE = new Supplier<>() {
        private List<String> shape;

        @Override
        public List<String> get() {
            if (shape == null) {
                DataSource database = TestDatabase.freshWithoutPool(Migrations.class);
                try {
                    by("build-1", database, KERNEL);
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
                shape = shape(database);
            }
            return shape;
        }
    };

    @Test
    void modules_come_after_those_they_name() {
        List<MigrationSet> ordered = Migrations.inOrder(List.of(
                new MigrationSet("cases", List.of("directory", "kernel")),
                new MigrationSet("kernel", List.of()),
                new MigrationSet("directory", List.of("kernel"))));

        assertThat(ordered).extracting(MigrationSet::module).containsExactly("kernel", "directory", "cases");
    }

    @Test
    void modules_that_wait_for_each_other_are_refused() {
        assertThatThrownBy(() -> Migrations.inOrder(
                        List.of(new MigrationSet("a", List.of("b")), new MigrationSet("b", List.of("a")))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void running_twice_changes_nothing() throws SQLException {
        DataSource empty = TestDatabase.fresh(MigrationsTest.class);
        Migrations migrations = new Migrations(empty, getClass().getClassLoader(), Optional.empty());

        migrations.run(List.of(new MigrationSet("kernel", List.of())));
        migrations.run(List.of(new MigrationSet("kernel", List.of())));

        assertThat(new Sql(empty).list("SELECT number FROM kernel_change_log", row -> row.getLong(1)))
                .isEmpty();
    }

    @Test
    void the_build_that_migrated_last_looks_at_no_script_again() throws SQLException {
        DataSource database = TestDatabase.fresh(MigrationsTest.class);
        by("build-1", database, KERNEL);
        new Sql(database).run("DELETE FROM kernel_schema_history WHERE version = '7'");

        by("build-1", database, KERNEL);

        assertThat(applied(database)).doesNotContain("7");
    }

    @Test
    void another_build_looks_at_every_script() throws SQLException {
        DataSource database = TestDatabase.fresh(MigrationsTest.class);
        by("build-1", database, KERNEL);
        Sql sql = new Sql(database);
        sql.run("DELETE FROM kernel_schema_history WHERE version IN ('7', '8', '9', '10')");
        sql.run("DROP TABLE kernel_stand_in");
        sql.run("DROP TABLE kernel_edition");
        sql.run("DROP TABLE kernel_edition_item");
        sql.run("DROP TABLE kernel_last_migration");
        sql.run("ALTER TABLE kernel_audit_entry DROP KEY kernel_audit_entry_type, DROP COLUMN outcome");
        sql.run("ALTER TABLE kernel_access_grant DROP COLUMN municipality");

        by("build-2", database, KERNEL);

        assertThat(applied(database)).contains("7", "8", "9", "10");
        assertThat(sql.list("SELECT build FROM kernel_last_migration", row -> row.getString(1)))
                .containsExactly("build-2");
    }

    @Test
    void a_migration_that_fails_is_not_taken_for_done() throws SQLException {
        DataSource database = TestDatabase.fresh(MigrationsTest.class);
        by("build-1", database, KERNEL);

        assertThatThrownBy(() -> by("build-2", database, KERNEL, new MigrationSet("nowhere", List.of("kernel"))))
                .isInstanceOf(RuntimeException.class);

        assertThat(new Sql(database).list("SELECT build FROM kernel_last_migration", row -> row.getString(1)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 12, 25, 40})
    void a_first_run_that_was_cut_off_is_begun_anew(int after) throws SQLException {
        DataSource database = TestDatabase.freshWithoutPool(MigrationsTest.class);
        assertThatThrownBy(() -> by("build-1", CutOffDatabase.after(after, database), KERNEL))
                .isInstanceOf(Exception.class);

        by("build-1", database, KERNEL);

        assertThat(shape(database)).isEqualTo(WHOLE.get());
    }

    @Test
    void also_when_what_it_left_was_only_half_thrown_away() throws SQLException {
        DataSource database = TestDatabase.freshWithoutPool(MigrationsTest.class);
        for (int after : List.of(35, 14, 20)) {
            assertThatThrownBy(() -> by("build-1", CutOffDatabase.after(after, database), KERNEL))
                    .isInstanceOf(Exception.class);
        }

        by("build-1", database, KERNEL);

        assertThat(shape(database)).isEqualTo(WHOLE.get());
    }

    @Test
    void where_the_application_ever_ran_nothing_is_thrown_away() throws SQLException {
        DataSource database = TestDatabase.freshWithoutPool(MigrationsTest.class);
        by("build-1", database, KERNEL);
        Sql sql = new Sql(database);
        sql.run("INSERT INTO kernel_vault_key (owner, key_id, master_key_id, wrapped, created)"
                + " VALUES (UUID(), UUID(), UUID(), 'x', NOW(6))");
        sql.run("CREATE TABLE passend_first_migration (begun BOOLEAN)");

        by("build-2", database, KERNEL);

        assertThat(sql.list("SELECT owner FROM kernel_vault_key", row -> row.getString(1)))
                .hasSize(1);
        assertThat(shape(database)).isEqualTo(WHOLE.get());
    }

    /** On a schema that is in use, as every script after the first release. */
    @Test
    void a_later_script_that_was_cut_off_or_failed_anywhere_runs_again() throws SQLException {
        MigrationSet planted = new MigrationSet("planted", List.of("kernel"));
        List<String> wanted = List.of();
        for (int after = 200; after > 0; after = after == 200 ? 22 : after - 1) {
            DataSource database = TestDatabase.freshWithoutPool(MigrationsTest.class);
            new Sql(database).run("CREATE TABLE in_use (id INT, old INT)");
            DataSource cutOff = CutOffDatabase.after(after, database);
            try {
                new Migrations(cutOff, MigrationsTest.class.getClassLoader(), Optional.empty()).run(List.of(planted));
            } catch (RuntimeException | SQLException gone) {
                assertThat(after).isLessThan(200);
            }
            new Migrations(database, MigrationsTest.class.getClassLoader(), Optional.empty()).run(List.of(planted));

            List<String> shape = shape(database);
            wanted = wanted.isEmpty() ? shape : wanted;
            assertThat(shape)
                    .as("cut off after %d", after)
                    .isEqualTo(wanted)
                    .contains("planted_leaf.colour varchar(20)");
        }
    }

    /** What a script that failed leaves in Flyway's own table. */
    @Test
    void a_script_that_failed_may_run_again() throws SQLException {
        DataSource database = TestDatabase.freshWithoutPool(MigrationsTest.class);
        by("build-1", database, KERNEL);
        Sql sql = new Sql(database);
        sql.run("UPDATE kernel_schema_history SET success = FALSE WHERE version = '10'");
        sql.run("DROP TABLE kernel_stand_in");

        by("build-2", database, KERNEL);

        assertThat(sql.list("SELECT version FROM kernel_schema_history WHERE NOT success", row -> row.getString(1)))
                .isEmpty();
    }

    /** All columns, with what they hold. */
    private static List<String> shape(DataSource database) {
        return new Sql(database)
                .list(
                        "SELECT CONCAT(table_name, '.', column_name, ' ', column_type) FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position",
                        row -> row.getString(1));
    }

    private static void by(String build, DataSource database, MigrationSet... sets) throws SQLException {
        new Migrations(database, MigrationsTest.class.getClassLoader(), Optional.of(build)).run(List.of(sets));
    }

    private static List<String> applied(DataSource database) {
        return new Sql(database).list("SELECT version FROM kernel_schema_history", row -> row.getString(1));
    }
}
