// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
    private static final List<String> OPTIONS = List.of("-Xmx320m");

    @TempDir
    private Path folder;

    private Path server;
    private Path beside;
    private Installation installation;

    @BeforeEach
    void provision() throws IOException {
        server = folder.resolve("target/server");
        beside = folder.resolve("target/class-archive");
        Files.createDirectories(server.resolve("standalone/configuration"));
        Files.writeString(server.resolve("jboss-modules.jar"), "modules");
        deploy("a");
        Path home = Files.createDirectories(folder.resolve("home"));
        installation = new Installation(home, server, folder.resolve("mariadb"), 8080, Map.of());
    }

    @Test
    void the_first_clean_stop_makes_it_and_the_next_start_uses_it() throws IOException {
        ClassArchive first = archive();
        Path written = optionFile(first, "-XX:ArchiveClassesAtExit=");
        assertThat(first.isToBeMade()).isTrue();

        Files.writeString(written, "classes");
        first.settle(true);

        ClassArchive second = archive();
        assertThat(second.isToBeMade()).isFalse();
        assertThat(optionFile(second, "-XX:SharedArchiveFile="))
                .hasParent(beside)
                .hasContent("classes");
        assertThat(filesBeside()).hasSize(1);
    }

    @Test
    void one_over_which_the_server_broke_down_is_thrown_away_and_made_anew() throws IOException {
        ClassArchive first = archive();
        Files.writeString(optionFile(first, "-XX:ArchiveClassesAtExit="), "classes");
        first.settle(true);

        archive().discard();

        assertThat(filesBeside()).isEmpty();
        assertThat(archive().isToBeMade()).isTrue();
    }

    @Test
    void what_a_server_wrote_that_did_not_end_by_itself_is_thrown_away() throws IOException {
        ClassArchive first = archive();
        Files.writeString(optionFile(first, "-XX:ArchiveClassesAtExit="), "half");

        first.settle(false);

        assertThat(archive().isToBeMade()).isTrue();
        assertThat(filesBeside()).isEmpty();
    }

    @Test
    void a_jvm_that_makes_no_archive_keeps_nobody_from_stopping() {
        ClassArchive archive = archive();

        archive.settle(true);

        assertThat(archive().isToBeMade()).isTrue();
    }

    @Test
    void a_new_build_makes_its_own_and_clears_away_the_old() throws IOException {
        made();
        deploy("b");

        ClassArchive ofTheNewBuild = archive();
        assertThat(ofTheNewBuild.isToBeMade()).isTrue();
        made();

        assertThat(filesBeside()).hasSize(1);
        assertThat(archive().isToBeMade()).isFalse();
    }

    @Test
    void the_fingerprint_follows_the_application_the_server_and_the_options() throws IOException {
        String before = ClassArchive.fingerprint(server, OPTIONS);
        assertThat(ClassArchive.fingerprint(server, OPTIONS)).isEqualTo(before);

        assertThat(ClassArchive.fingerprint(server, List.of("-Xmx640m"))).isNotEqualTo(before);
        deploy("b");
        assertThat(ClassArchive.fingerprint(server, OPTIONS)).isNotEqualTo(before);
        deploy("a");
        assertThat(ClassArchive.fingerprint(server, OPTIONS)).isEqualTo(before);
        Files.setLastModifiedTime(server.resolve("jboss-modules.jar"), FileTime.from(Instant.EPOCH));
        assertThat(ClassArchive.fingerprint(server, OPTIONS)).isNotEqualTo(before);
    }

    @Test
    void where_the_server_cannot_be_written_beside_it_stands_in_the_data_folder() throws IOException {
        Files.writeString(beside, "a file where the folder would be");

        made();

        assertThat(optionFile(archive(), "-XX:SharedArchiveFile="))
                .hasParent(installation.home().resolve("class-archive"));
    }

    @Test
    void where_nothing_can_be_written_the_server_starts_without() throws IOException {
        Files.writeString(beside, "a file where the folder would be");
        Files.writeString(installation.home().resolve("class-archive"), "here too");

        ClassArchive archive = archive();

        assertThat(archive.options()).isEmpty();
        assertThat(archive.isToBeMade()).isFalse();
        archive.settle(true);
    }

    @Test
    void without_a_built_server_there_is_none() throws IOException {
        Files.delete(server.resolve("jboss-modules.jar"));

        assertThat(archive().options()).isEmpty();
    }

    private void deploy(String hexDigit) throws IOException {
        Files.writeString(
                server.resolve("standalone/configuration/standalone.xml"),
                "<deployments><deployment><content sha1=\"%s\"/></deployment></deployments>"
                        .formatted(hexDigit.repeat(40)));
    }

    private ClassArchive archive() {
        return ClassArchive.of(installation, OPTIONS);
    }

    private void made() throws IOException {
        ClassArchive archive = archive();
        Files.writeString(optionFile(archive, "-XX:ArchiveClassesAtExit="), "classes");
        archive.settle(true);
    }

    private static Path optionFile(ClassArchive archive, String option) {
        return archive.options().stream()
                .filter(given -> given.startsWith(option))
                .map(given -> Path.of(given.substring(option.length())))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No " + option + " in " + archive.options()));
    }

    private List<Path> filesBeside() throws IOException {
        try (Stream<Path> files = Files.list(beside)) {
            return files.toList();
        }
    }
}
