// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptRulesTest {
    private static final String SCRIPT = "files/src/main/resources/db/migration/files/V1__careless.sql";

    @Test
    void every_later_script_can_run_again() {
        assertThat(ScriptRules.runAgain(Sources.passend())).isEmpty();
    }

    @Test
    void a_script_that_cannot_is_caught() {
        assertThat(ScriptRules.runAgain(Sources.planted()))
                .containsExactly(
                        SCRIPT + " cannot run again: CREATE TABLE files_leaf (",
                        SCRIPT + " cannot run again: ALTER TABLE files_tree",
                        SCRIPT + " cannot run again: INSERT INTO files_tree (id) VALUES (1)",
                        SCRIPT + " cannot run again: RENAME TABLE files_tree TO files_wood");
    }
}
