// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.passend.it.kit.HowTo;
import nl.passend.it.kit.PluginSource;
import nl.passend.launcher.FreePort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page for administrators does what it says: installed, started as a service, backed up, restored, a plugin added and removed,
 * upgraded. Folders and port are moved into the test's own; what takes a whole machine has a stand-in that does the same with one
 * process.
 */
class AdministerIT {
    private static final Path PROJECT =
            Path.of(System.getProperty("passend.server")).resolve("../../../..").normalize();

    /** Reads the unit file as systemd would, as far as the page uses it. */
    private static final String SYSTEMCTL = """
            unit='ROOT/etc/systemd/system/passend.service'
            value() { sed -n "s/^$1=//p" "$unit"; }
            start() {
              set -a; . "$(value EnvironmentFile)"; set +a
              setsid sh -c "exec $(value ExecStart)" >>'ROOT/journal' 2>&1 </dev/null &
              echo $! >'ROOT/pid'
            }
            stop() {
              [ -f 'ROOT/pid' ] || return 0
              kill "$(cat 'ROOT/pid')" 2>/dev/null || true
              while kill -0 "$(cat 'ROOT/pid')" 2>/dev/null; do sleep 0.2; done
            }
            case "$1" in
              daemon-reload) ;;
              enable | start) start ;;
              stop) stop ;;
              restart) stop; start ;;
              *) exit 1 ;;
            esac
            """;

    @TempDir
    Path root;

    @Test
    void every_command_of_the_page_does_what_the_page_says() throws Exception {
        var server = PROJECT.resolve("ear/rivierstad/target/server");
        assertThat(server).as("the whole product is built before its tests run").isDirectory();
        // ./passend builds what is older than its sources; this run has just built it
        Files.writeString(PROJECT.resolve("ear/rivierstad/target/passend-built"), "");
        int port = FreePort.choose();
        prepare();

        String said;
        try {
            said = run(HowTo.script(PROJECT.resolve("docs/how-to/administer.md")), port);
        } finally {
            run("systemctl stop passend", port);
        }

        assertThat(said)
                .contains("The chain is whole")
                .contains(
                        "municipality-wolkendorp is added", "Pages were away for", "municipality-wolkendorp is removed")
                .contains("municipality-rivierstad", "careoffice-middenland");
        assertThat(root.resolve("journal")).content().contains("Ready").doesNotContain("refuses");
        assertThat(root.resolve("var/lib/passend.before/database")).isDirectory();
    }

    private void prepare() throws IOException {
        for (String folder : new String[] {"backup", "safe", "usr/local/bin", "tmp", "stand-ins", "var/lib/passend"}) {
            Files.createDirectories(root.resolve(folder));
        }
        standIn("systemctl", SYSTEMCTL);
        standIn("runuser", "shift 3\nexec \"$@\"\n");
        for (String nothing : new String[] {"useradd", "chown", "git"}) {
            standIn(nothing, "");
        }
        var jar = PluginSource.plugin("municipality-wolkendorp")
                .descriptor("municipality = wolkendorp\n")
                .jar(root);
        Files.move(jar, root.resolve("tmp/wolkendorp-1.0.jar"));
    }

    private void standIn(String name, String script) throws IOException {
        var file = Files.writeString(
                root.resolve("stand-ins").resolve(name),
                "#!/bin/sh\nset -eu\n" + script.replace("ROOT", root.toString()));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** The page's own paths, below the folder of this test. */
    private String moved(String script, int port) {
        return script.replaceAll(
                        "(?<![\\w.])/(etc|var/lib|usr/local|backup|safe|tmp)/",
                        java.util.regex.Matcher.quoteReplacement(root.toString()) + "/$1/")
                .replace("/opt/passend", PROJECT.toString())
                .replace(":8080/", ":" + port + "/");
    }

    private String run(String script, int port) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("/bin/sh").directory(root.toFile()).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PASSEND_"));
        environment.put("PASSEND_SOURCE", "https://example.org/passend.git");
        environment.put("PASSEND_PORT", Integer.toString(port));
        environment.put("PASSEND_MARIADB_BASE", System.getProperty("passend.mariadb.base"));
        environment.put(
                "PATH",
                root.resolve("stand-ins") + ":" + root.resolve("usr/local/bin") + ":" + environment.get("PATH"));
        var shell = builder.start();
        try (var in = shell.getOutputStream()) {
            in.write(moved(script, port).getBytes(StandardCharsets.UTF_8));
        }
        var said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as("%s%n%s", said, journal()).isZero();
        return said;
    }

    private String journal() throws IOException {
        var journal = root.resolve("journal");
        return Files.exists(journal) ? Files.readString(journal) : "";
    }
}
