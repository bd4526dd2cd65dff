// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The data folder that a first start of the demo leaves behind, made once for all processes that run tests. It belongs to one
 * build and one day: the demo counts its dates from the day of its first start.
 */
final class ReadyHome {
    /** What belongs to the data; server, log and the rest are made anew at each start. */
    private static final List<String> DATA = List.of("database", "keys", "anchors", "index", "mail");

    private ReadyHome() {}

    static void copyTo(Path home) {
        Path ready = Path.of(System.getProperty("product.ready"));
        try {
            Files.createDirectories(ready.getParent());
            Path lockFile = ready.resolveSibling(ready.getFileName() + ".lock");
            try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock alone = channel.lock()) {
                assert alone.isValid();
                make(ready);
            }
            for (String part : DATA) {
                copy(ready.resolve(part), home.resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path ready) throws IOException {
        Path made = ready.resolve("made-of.txt");
        String of = madeOf();
        if (Files.exists(made) && Files.readString(made).equals(of)) {
            return;
        }
        try (Product first = Product.fresh(ready, Map.of())) {
            first.start();
        }
        Files.writeString(made, of);
    }

    private static String madeOf() throws IOException {
        Path application = Path.of(System.getProperty("passend.server")).resolveSibling("passend.ear");
        return Files.getLastModifiedTime(application) + " " + Files.size(application) + " " + LocalDate.now();
    }

    private static void copy(Path from, Path to) throws IOException {
        if (!Files.exists(from)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    // Keys are for their owner's eyes alone, also in a copy.
                    Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                }
            }
        }
    }
}
