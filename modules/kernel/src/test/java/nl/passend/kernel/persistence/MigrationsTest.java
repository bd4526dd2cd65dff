// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import org.junit.jupiter.api.Test;

class MigrationsTest {
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
        Migrations migrations = new Migrations(empty, getClass().getClassLoader());

        migrations.run(List.of(new MigrationSet("kernel", List.of())));
        migrations.run(List.of(new MigrationSet("kernel", List.of())));

        assertThat(new Sql(empty).list("SELECT number FROM kernel_change_log", row -> row.getLong(1)))
                .isEmpty();
    }
}
