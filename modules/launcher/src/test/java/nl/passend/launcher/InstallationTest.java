// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstallationTest {
    private static final Path PROJECT = Path.of("/opt/passend");

    /** Else data and keys would stand in the folder one happens to be in. */
    @Test
    void a_data_folder_that_is_set_to_nothing_is_the_usual_one() {
        assertThat(of(Map.of("PASSEND_HOME", "")).home()).isEqualTo(PROJECT.resolve("var"));
        assertThat(of(Map.of()).home()).isEqualTo(PROJECT.resolve("var"));
        assertThat(of(Map.of("PASSEND_HOME", "/srv/passend")).home()).isEqualTo(Path.of("/srv/passend"));
    }

    /** Whoever writes "no" would get the demo's accounts, or the word of anybody for where they come from. */
    @ParameterizedTest
    @ValueSource(strings = {"PASSEND_DEMO", "PASSEND_PROXY"})
    void what_is_neither_true_nor_false_is_refused(String name) {
        assertThatThrownBy(() -> of(Map.of(name, "no")))
                .isInstanceOf(Refusal.class)
                .hasMessage(name + " is \"no\", but must be true or false.");
    }

    @Test
    void others_on_the_machine_cannot_look_into_what_it_makes(@TempDir Path folder) throws IOException {
        Path home = folder.resolve("services/passend");

        of(Map.of("PASSEND_HOME", home.toString())).prepare();

        for (Path made : List.of(home, home.resolve("keys"), home.resolve("log"), home.resolve("run"))) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(made)))
                    .as("%s", made)
                    .endsWith("---");
        }
    }

    /** Data often stand on another disk, with a link to it where one looks for them. */
    @Test
    void a_data_folder_may_be_a_link_and_stand_in_one(@TempDir Path folder) throws IOException {
        Path disk = Files.createDirectories(folder.resolve("disk/data"));
        Path link = Files.createSymbolicLink(folder.resolve("srv"), disk);

        of(Map.of("PASSEND_HOME", link.toString())).prepare();
        of(Map.of("PASSEND_HOME", link.resolve("passend").toString())).prepare();

        assertThat(disk.resolve("keys")).isDirectory();
        assertThat(disk.resolve("passend/keys")).isDirectory();
    }

    private static Installation of(Map<String, String> environment) {
        return Installation.of(environment, PROJECT, "/opt/passend/ear/demo/target/server");
    }
}
