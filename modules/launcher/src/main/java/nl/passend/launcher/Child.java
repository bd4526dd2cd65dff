// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A program that runs beside the launcher. It stands in a session of its own, so that Ctrl-C reaches the launcher alone and
 * both are stopped in the right order; its process id is written down, so that the next start finds what a crash left.
 */
final class Child {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final String name;
    private final Process process;
    private final Thread reader;
    private final Path pidFile;

    private Child(String name, Process process, Thread reader, Path pidFile) {
        this.name = name;
        this.process = process;
        this.reader = reader;
        this.pidFile = pidFile;
    }

    static Child start(
            String name,
            List<String> command,
            Map<String, String> environment,
            Path folder,
            Path pidFile,
            Consumer<String> line)
            throws IOException {
        List<String> whole = new ArrayList<>();
        if (Files.isExecutable(SETSID)) {
            whole.add(SETSID.toString());
        }
        whole.addAll(command);
        ProcessBuilder builder =
                new ProcessBuilder(whole).redirectErrorStream(true).directory(folder.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        Files.writeString(pidFile, Long.toString(process.pid()));
        Thread reader = new Thread(() -> follow(process, line), name + "-output");
        reader.setDaemon(true);
        reader.start();
        return new Child(name, process, reader, pidFile);
    }

    private static void follow(Process process, Consumer<String> line) {
        try {
            process.inputReader().lines().forEach(line);
        } catch (UncheckedIOException e) {
            // Java closes the stream of a process that was told to end: there is nothing more to read
        }
    }

    /** Ends what an earlier start left behind when it was killed; only a process that carries this installation's mark. */
    static void endLeftover(Path pidFile, String mark, Console console) {
        leftover(pidFile, mark).ifPresent(handle -> {
            console.step("Ending a process that an earlier start left behind (%d)", handle.pid());
            handle.destroy();
            try {
                handle.onExit().get(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                handle.destroyForcibly();
                handle.onExit().join();
            }
        });
    }

    private static Optional<ProcessHandle> leftover(Path pidFile, String mark) {
        try {
            long pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> carries(handle, mark));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean carries(ProcessHandle handle, String mark) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(handle.pid()), "cmdline"))
                    .contains(mark);
        } catch (IOException e) {
            return false;
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** With which code it ended; all that it said has been followed when this returns. */
    int exitCode() {
        try {
            int code = process.waitFor();
            reader.join(5_000);
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    void kill() {
        process.destroyForcibly();
    }

    /**
     * Asks to stop, and insists after {@code seconds}.
     *
     * @return whether asking was enough
     */
    boolean stop(int seconds, Console console) {
        boolean byItself = true;
        if (process.isAlive()) {
            // By its handle: Process.destroy would close its output, and what it says while it stops would be lost.
            process.toHandle().destroy();
            try {
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    console.step("%s does not stop by itself after %d s; ending it", name, seconds);
                    byItself = false;
                    process.destroyForcibly().waitFor();
                }
            } catch (InterruptedException e) {
                byItself = false;
                process.destroyForcibly();
                Thread.currentThread().interrupt();
            }
        }
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            // a stale id file is recognised by the next start
        }
        return byItself;
    }
}
