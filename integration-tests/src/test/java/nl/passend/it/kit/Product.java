// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.passend.launcher.FreePort;

/**
 * Passend as {@code ./passend start} starts it, in a process of its own, on a data folder of its own. One for the whole test
 * run ({@link #running}); tests that kill it make their own.
 */
public final class Product implements AutoCloseable {
    private static Product shared;

    private final Path home;
    private final Path server;
    private final int port;
    private final Map<String, String> environment;
    private final List<String> said = new ArrayList<>();
    private Process process;

    private Product(Path home, Path server, int port, Map<String, String> environment) {
        this.home = home;
        this.server = server;
        this.port = port;
        this.environment = environment;
    }

    /** What stands off until somebody wants it, so that every walk passes it. */
    private static final Map<String, String> EVERYTHING_ON =
            Map.of("PASSEND_HEALTH_WEBS", "true", "PASSEND_ZRM", "true");

    /** The product that all tests share: fresh data at the beginning of the run, stopped at its end. */
    public static synchronized Product running() {
        if (shared == null) {
            Path home = Path.of(System.getProperty("product.home"));
            shared = withDemo(home, EVERYTHING_ON);
            shared.start();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** With everything on, as {@link #running()}, but of its own: for what only holds while no other test has touched the demo. */
    public static Product untouched(String name) {
        Product product = withDemo(Path.of(System.getProperty("product.home") + "-" + name), EVERYTHING_ON);
        product.start();
        return product;
    }

    /** A product on an empty data folder, not started yet. */
    public static Product fresh(Path home, Map<String, String> environment) {
        return fresh(home, Path.of(System.getProperty("passend.server")), environment);
    }

    /** As {@link #fresh(Path, Map)}, of another installation than the demo. */
    public static Product fresh(Path home, Path server, Map<String, String> environment) {
        delete(home);
        return new Product(home, server, freePort(), environment);
    }

    /**
     * A product as it stands after a first start and stop, not started yet: with tables, keys and the demo's families. That start
     * takes three times as long as any other, so it is done once for all tests of a run that are not about it.
     */
    public static Product withDemo(Path home, Map<String, String> environment) {
        Product product = fresh(home, environment);
        ReadyHome.copyTo(home);
        return product;
    }

    /** Starts and waits until it says that it is ready. */
    public void start() {
        process = launch("start");
        String line;
        try {
            BufferedReader reader = process.inputReader();
            while ((line = reader.readLine()) != null) {
                said.add(line);
                if (line.endsWith("] Ready")) {
                    drain(reader);
                    return;
                }
            }
            process.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new IllegalStateException("Passend did not start:\n" + String.join("\n", said) + "\n" + consoleEnd());
    }

    /** The end of what the server said: a data folder of CI is gone when somebody reads why a start failed. */
    private String consoleEnd() {
        try {
            List<String> lines = Files.readAllLines(home.resolve("log/server-console.log"));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return "and no server said anything";
        }
    }

    private void drain(BufferedReader reader) {
        Thread thread = new Thread(() -> follow(reader), "product-output");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow(BufferedReader reader) {
        try {
            reader.lines().forEach(said::add);
        } catch (UncheckedIOException e) {
            // Java closes the stream of a process that was told to end: there is nothing more to read
        }
    }

    /** What a command of the launcher says and with which code it ends. */
    public record Ended(int exitCode, String output) {}

    /** Runs another command ({@code audit verify}, a second {@code start}) to its end. */
    public Ended command(String... arguments) {
        try {
            Process other = launch(arguments);
            String output = new String(other.getInputStream().readAllBytes());
            return new Ended(other.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Process launch(String... arguments) {
        Path project = server.resolve("../../../..").normalize();
        Path launcher = project.resolve("modules/launcher/target");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx96m",
                "-Djava.io.tmpdir=" + launcher.resolve("tmp"),
                "-Dpassend.project=" + project,
                "-Dpassend.server=" + server,
                "-cp",
                launcher.resolve("classes") + ":" + launcher.resolve("lib") + "/*",
                "nl.passend.launcher.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PASSEND_"));
        builder.environment().putAll(environment());
        shortLived().ifPresent(options -> builder.environment().put("JDK_JAVA_OPTIONS", options));
        try {
            Files.createDirectories(launcher.resolve("tmp"));
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What Java is told besides, by its own variable, for a product that one test has for itself: it ends long before the second compiler
     * pays for itself. The one that all tests share lives as long as they do; and the benchmarks start what everybody starts.
     */
    private Optional<String> shortLived() {
        return this == shared ? Optional.empty() : Optional.ofNullable(System.getProperty("product.java.options"));
    }

    /** What tells a command of the launcher which installation is meant. */
    public Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(Map.of(
                "PASSEND_HOME", home.toString(),
                "PASSEND_PORT", Integer.toString(port),
                "PASSEND_MARIADB_BASE", System.getProperty("passend.mariadb.base")));
        all.putAll(environment);
        return all;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    public long serverPid() {
        return pid("server.pid");
    }

    public long databasePid() {
        return pid("database.pid");
    }

    private long pid(String file) {
        try {
            return Long.parseLong(
                    Files.readString(home.resolve("run").resolve(file)).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: no chance to put anything away. */
    public static void kill(long pid) {
        ProcessHandle.of(pid).ifPresent(handle -> {
            handle.destroyForcibly();
            handle.onExit().join();
        });
    }

    /** {@code kill -9} of the launcher alone: server and database go on without anybody who looks after them. */
    public void killLauncher() {
        kill(process.pid());
    }

    /** Waits until the launcher itself has ended, as it does when its server or database is gone. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The launcher does not end");
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            process.destroy();
            awaitEnd();
        }
    }

    private static int freePort() {
        try {
            return FreePort.choose();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path dir, IOException problem) throws IOException {
                    Files.delete(dir);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
