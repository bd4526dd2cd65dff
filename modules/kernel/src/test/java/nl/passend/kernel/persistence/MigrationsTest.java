// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class MigrationsTest {
    private static final MigrationSet KERNEL = new MigrationSet("kernel", List.of());

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

    private static void by(String build, DataSource database, MigrationSet... sets) throws SQLException {
        new Migrations(database, MigrationsTest.class.getClassLoader(), Optional.of(build)).run(List.of(sets));
    }

    private static List<String> applied(DataSource database) {
        return new Sql(database).list("SELECT version FROM kernel_schema_history", row -> row.getString(1));
    }
}
