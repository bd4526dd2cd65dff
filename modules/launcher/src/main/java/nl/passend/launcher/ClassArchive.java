// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A class-data archive of WildFly with the application: the classes of a boot as the JVM holds them, read and checked once
 * instead of at each start. The JVM writes it at the first clean stop; its name holds a fingerprint of this JVM and this
 * server, so that a stale one is never met and a new build makes its own. Without one everything works, only slower: nothing
 * here may keep Passend from starting or stopping.
 */
final class ClassArchive {
    private static final String PREFIX = "classes-";
    private static final String COMPLETE = ".jsa";

    private final Optional<Path> complete;
    private final Optional<Path> unfinished;

    private ClassArchive(Optional<Path> complete, Optional<Path> unfinished) {
        this.complete = complete;
        this.unfinished = unfinished;
    }

    /** Neither uses nor makes one. */
    static ClassArchive none() {
        return new ClassArchive(Optional.empty(), Optional.empty());
    }

    /**
     * Looks beside the server first, where all installations on it share one, then in the data folder.
     *
     * @param jvmOptions what else the server's JVM is started with
     */
    static ClassArchive of(Installation installation, List<String> jvmOptions) {
        try {
            String name = PREFIX + fingerprint(installation.serverTemplate(), jvmOptions);
            List<Path> folders = List.of(
                    installation.serverTemplate().resolveSibling("class-archive"),
                    installation.home().resolve("class-archive"));
            for (Path folder : folders) {
                Path archive = folder.resolve(name + COMPLETE);
                if (Files.isReadable(archive)) {
                    return new ClassArchive(Optional.of(archive), Optional.empty());
                }
            }
            return folders.stream()
                    .filter(ClassArchive::canWrite)
                    .findFirst()
                    .map(folder -> new ClassArchive(
                            Optional.of(folder.resolve(name + COMPLETE)),
                            Optional.of(folder.resolve(
                                    name + "." + ProcessHandle.current().pid()))))
                    .orElseGet(ClassArchive::none);
        } catch (IOException e) {
            return none();
        }
    }

    private static boolean canWrite(Path folder) {
        try {
            Files.createDirectories(folder);
            return Files.isWritable(folder);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whatever makes the JVM refuse an archive, or find little of use in it. */
    static String fingerprint(Path serverTemplate, List<String> jvmOptions) throws IOException {
        Path modules = serverTemplate.resolve("jboss-modules.jar");
        String all = String.join(
                "\n",
                System.getProperty("java.vm.vendor"),
                System.getProperty("java.vm.version"),
                System.getProperty("java.home"),
                System.getProperty("os.arch"),
                modules.toString(),
                Long.toString(Files.size(modules)),
                Files.getLastModifiedTime(modules).toString(),
                DeployedBuild.of(serverTemplate).orElse("-"),
                String.join(" ", jvmOptions));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the next stop takes some seconds more, because the archive is made. */
    boolean isToBeMade() {
        return unfinished.isPresent();
    }

    /** What the server's JVM needs to be told; it only ever warns about an archive, and not even that may reach the log. */
    List<String> options() {
        if (complete.isEmpty()) {
            return List.of();
        }
        String option = unfinished
                .map(file -> "-XX:ArchiveClassesAtExit=" + file)
                .orElseGet(() -> "-XX:SharedArchiveFile=" + complete.get());
        return Runtime.version().feature() >= 24
                ? List.of(option, "-Xlog:cds*=off", "-Xlog:aot*=off")
                : List.of(option, "-Xlog:cds*=off");
    }

    /**
     * Puts the new archive in place after the server ended, and clears away those of earlier builds.
     *
     * @param clean whether the server ended by itself when it was asked to; else what it wrote is thrown away
     */
    void settle(boolean clean) {
        if (unfinished.isEmpty()) {
            return;
        }
        try {
            if (clean) {
                Files.move(unfinished.get(), complete.get(), StandardCopyOption.ATOMIC_MOVE);
                clearAway();
            } else {
                Files.deleteIfExists(unfinished.get());
            }
        } catch (NoSuchFileException e) {
            // this JVM makes no archives: it was built without its own
        } catch (IOException e) {
            // a full disk, say: the next start does without, as this one did
        }
    }

    /** Deletes it, when a server that used it or was to make it broke down. */
    void discard() {
        for (Optional<Path> file : List.of(complete, unfinished)) {
            file.ifPresent(ClassArchive::deleteIfPossible);
        }
    }

    private static void deleteIfPossible(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // it is not used again in this start, and the next one may try
        }
    }

    /** A running server keeps what it has mapped, also when the file goes. */
    private void clearAway() throws IOException {
        try (Stream<Path> files = Files.list(complete.get().getParent())) {
            for (Path file : files.filter(this::isOld).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private boolean isOld(Path file) {
        return file.getFileName().toString().startsWith(PREFIX) && !file.equals(complete.get());
    }
}
