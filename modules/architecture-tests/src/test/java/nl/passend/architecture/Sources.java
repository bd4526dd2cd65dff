// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The main source and resource files of all modules, as text; for what a compiled class no longer tells. */
final class Sources {
    private final List<Text> files;

    private Sources(Path modules) {
        this.files = read(modules);
    }

    static Sources passend() {
        return new Sources(modulesFolder());
    }

    /** This folder of each module that has it, such as {@code src/main/jte}. */
    static List<Path> passendFolders(String name) {
        return folders(modulesFolder(), name);
    }

    static List<Path> plantedFolders(String name) {
        return folders(plantedFolder(), name);
    }

    /** Files in which each rule is broken once, laid out as the modules are. */
    static Sources planted() {
        return new Sources(plantedFolder());
    }

    /** Folders of modules with at least one Java class. */
    static List<String> modulesWithCode() {
        return passend().java().map(Text::module).distinct().sorted().toList();
    }

    Stream<Text> all() {
        return files.stream();
    }

    Stream<Text> java() {
        return files.stream().filter(file -> file.path().endsWith(".java"));
    }

    private static Path plantedFolder() {
        try {
            return Path.of(Sources.class.getResource("/planted/modules").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> folders(Path modules, String name) {
        try (var found = Files.list(modules)) {
            return found.map(module -> module.resolve(name))
                    .filter(Files::isDirectory)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path modulesFolder() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("modules"))
                .filter(folder -> Files.exists(folder.resolve("architecture-tests/pom.xml")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Run this inside the repository"));
    }

    private static List<Text> read(Path modules) {
        try (var found = Files.walk(modules, 30)) {
            return found.filter(Files::isRegularFile)
                    .map(file -> modules.relativize(file))
                    .filter(file ->
                            file.getNameCount() > 3 && file.subpath(1, 3).equals(Path.of("src/main")))
                    .sorted()
                    .map(file -> new Text(file.toString().replace('\\', '/'), contentOf(modules.resolve(file))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Byte for byte, so that a font or an image is no trouble; what the rules look for is ASCII. */
    private static String contentOf(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param path from the folder of the modules, such as {@code kernel/src/main/java/…} */
    record Text(String path, String content) {
        String module() {
            return path.substring(0, path.indexOf('/'));
        }

        /** One sentence for each line in which the pattern occurs, with the place. */
        Stream<String> lines(Pattern pattern, String fault) {
            var lines = content.split("\n", -1);
            return IntStream.range(0, lines.length)
                    .filter(number -> pattern.matcher(lines[number]).find())
                    .mapToObj(number -> path + ":" + (number + 1) + " " + fault + ": " + lines[number].strip());
        }

        Optional<String> faultUnless(boolean good, String fault) {
            return good ? Optional.empty() : Optional.of(path + " " + fault);
        }
    }
}
