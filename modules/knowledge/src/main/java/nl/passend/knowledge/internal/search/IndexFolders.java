// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The numbered folders that indexes stand in; more than one only while a new one is built, or after a fall. */
final class IndexFolders {
    private static final Logger LOG = System.getLogger(IndexFolders.class.getName());
    private static final Comparator<Path> BY_NUMBER = Comparator.comparingLong(IndexFolders::number);

    private final Path home;

    IndexFolders(Path home) {
        this.home = home;
    }

    List<Path> latestFirst() throws IOException {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(home)) {
            return inside.filter(path -> number(path) > 0)
                    .sorted(BY_NUMBER.reversed())
                    .toList();
        }
    }

    /** A folder that is not there yet. */
    Path next() throws IOException {
        long last = latestFirst().stream().mapToLong(IndexFolders::number).max().orElse(0);
        return Files.createDirectories(home.resolve(Long.toString(last + 1)));
    }

    void removeAllBut(Path kept) throws IOException {
        for (Path folder : latestFirst()) {
            if (!folder.equals(kept)) {
                remove(folder);
            }
        }
    }

    /** What cannot be removed now is removed another time. */
    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "An old index stays for now: {0}", e.getClass().getName());
        }
    }

    private static long number(Path folder) {
        var name = folder.getFileName().toString();
        return name.matches("\\d{1,18}") ? Long.parseLong(name) : 0;
    }
}
