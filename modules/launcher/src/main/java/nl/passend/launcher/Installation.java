// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Where everything of one installation stands, and what its environment asks for.
 *
 * @param home data folder: database files, keys, anchors, logs; survives stop, crash and upgrade
 * @param serverTemplate the provisioned WildFly with the EAR, read only
 * @param mariadbBase the unpacked MariaDB programs; may be shared by installations
 * @param port where people and programs find Passend
 * @param environment what is handed on to the application
 */
record Installation(Path home, Path serverTemplate, Path mariadbBase, int port, Map<String, String> environment) {
    private static final long MEBIBYTE = 1024 * 1024;
    /** Programs (350 MB), fresh database files (140 MB) and room to work. */
    private static final long FIRST_START_MIB = 800;

    private static final long LATER_START_MIB = 150;

    /** A group may be let in on purpose: who collects logs, say. */
    private static final FileAttribute<Set<PosixFilePermission>> NOT_FOR_OTHERS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---"));

    private static final String DEMO = "demo";
    private static final Set<String> YES_OR_NO = Set.of("true", "false");

    static Installation of(Map<String, String> environment, Path project, String serverTemplate) {
        for (String name : new String[] {"PASSEND_DEMO", "PASSEND_PROXY"}) {
            String set = environment.getOrDefault(name, "false");
            if (!YES_OR_NO.contains(set)) {
                throw Refusal.environment("%s is \"%s\", but must be true or false.", name, set);
            }
        }
        Path home = folder(environment, "PASSEND_HOME", project.resolve("var"));
        Path base = folder(environment, "PASSEND_MARIADB_BASE", home.resolve("mariadb"));
        return new Installation(
                home,
                Path.of(serverTemplate).toAbsolutePath().normalize(),
                base,
                port("PASSEND_PORT", environment.getOrDefault("PASSEND_PORT", "8080")),
                environment);
    }

    /** One that is set to nothing counts as not set: an empty path would be the folder one stands in. */
    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String set = environment.getOrDefault(name, "");
        return (set.isBlank() ? otherwise : Path.of(set)).toAbsolutePath().normalize();
    }

    private static int port(String name, String text) {
        try {
            int port = Integer.parseInt(text.strip());
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, together with a number out of range
        }
        throw Refusal.environment("%s is \"%s\", but must be a number from 1 to 65535.", name, text);
    }

    /** Where the embedded database listens, for whoever wants to look in with tools of their own; any free port when unset. */
    OptionalInt databasePort() {
        String text = environment.get("PASSEND_DB_PORT");
        return text == null ? OptionalInt.empty() : OptionalInt.of(port("PASSEND_DB_PORT", text));
    }

    boolean hasOwnDatabase() {
        String url = environment.get("PASSEND_DB_URL");
        return url != null && !url.isBlank();
    }

    boolean isDemo() {
        return !"false".equalsIgnoreCase(environment.getOrDefault("PASSEND_DEMO", "true"));
    }

    /** The municipalities and the telephone numbers that come along are invented. */
    boolean hasInventedMunicipalities() {
        return environment.getOrDefault("PASSEND_INSTALLATION", DEMO).equals(DEMO);
    }

    Path databaseFiles() {
        return home.resolve("database");
    }

    Path keys() {
        return home.resolve("keys");
    }

    Path anchors() {
        return home.resolve("anchors");
    }

    Path logs() {
        return home.resolve("log");
    }

    Path run() {
        return home.resolve("run");
    }

    Path serverBase() {
        return home.resolve("server");
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Makes the folders, which others on the machine cannot look into, and refuses when there is too little room to work in. */
    void prepare() {
        try {
            // What leads to it is nobody's secret.
            make(home.toAbsolutePath().resolve("..").normalize());
            for (Path folder : new Path[] {home, keys(), anchors(), logs(), run(), home.resolve("tmp")}) {
                make(folder, NOT_FOR_OTHERS);
            }
            // Not by its FileStore, which is not found where the mount is out of sight, as in a chroot.
            long free = home.toFile().getUsableSpace() / MEBIBYTE;
            long needed = hasOwnDatabase() || Files.isDirectory(databaseFiles()) ? LATER_START_MIB : FIRST_START_MIB;
            if (free < needed) {
                throw Refusal.environment(
                        "The disk that holds %s has %d MB free, but Passend needs at least %d MB to start.",
                        home, free, needed);
            }
        } catch (IOException e) {
            throw Refusal.environment("The data folder %s cannot be written: %s.", home, e);
        }
    }

    /** Java 17 takes a link to a folder for a file that is in the way. */
    private static void make(Path folder, FileAttribute<?>... attributes) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, attributes);
        }
    }
}
