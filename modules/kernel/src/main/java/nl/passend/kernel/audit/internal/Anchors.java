// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.audit.ChainHead;

/**
 * Heads of the chain, kept in files outside the database, one file a month, one line each: moment, seal number, hash. Who
 * rewrites the database, or cuts off the end of the chain, does not match them any more. They are worth most where the
 * database's administrator cannot write: copy the folder elsewhere.
 */
public final class Anchors {
    private static final String PREFIX = "anchors-";
    private static final String SUFFIX = ".txt";

    /** One line; empty when it cannot be read. */
    public record Line(Path file, long number, Optional<ChainHead> head) {}

    private final Path folder;
    private final Clock clock;

    public Anchors(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Returns when the line is on disk. */
    public void append(ChainHead head) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Path file = folder.resolve(PREFIX + YearMonth.from(now.atOffset(ZoneOffset.UTC)) + SUFFIX);
        Files.createDirectories(folder);
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            String line = now + " " + head.sealNo() + " " + head.hex() + "\n";
            ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The files with anchors, oldest first. */
    public List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("anchors-\\d{4}-(0[1-9]|1[0-2])\\.txt"))
                    .sorted()
                    .toList();
        }
    }

    /** Goes through all lines, oldest first, with one file open and one line in memory. */
    public Reader reader() throws IOException {
        return new Reader(files());
    }

    /** As {@link #reader()}, from the first line of a month on. */
    public Reader readerSince(YearMonth month) throws IOException {
        return new Reader(
                files().stream().filter(file -> !monthOf(file).isBefore(month)).toList());
    }

    /** The last readable head of the months before: there the segment of the month begins. Empty when there is none. */
    public Optional<ChainHead> lastBefore(YearMonth month) throws IOException {
        Optional<ChainHead> last = Optional.empty();
        try (Reader earlier = new Reader(
                files().stream().filter(file -> monthOf(file).isBefore(month)).toList())) {
            for (Optional<Line> line = earlier.next(); line.isPresent(); line = earlier.next()) {
                if (line.get().head().isPresent()) {
                    last = line.get().head();
                }
            }
        }
        return last;
    }

    private static YearMonth monthOf(Path file) {
        String name = file.getFileName().toString();
        return YearMonth.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
    }

    /** Hands out one line after the other. */
    public static final class Reader implements AutoCloseable {
        private final List<Path> waiting;
        private Path file;
        private BufferedReader lines;
        private long number;

        private Reader(List<Path> files) {
            this.waiting = new ArrayList<>(files);
        }

        public Optional<Line> next() {
            try {
                while (lines != null || !waiting.isEmpty()) {
                    if (lines == null) {
                        file = waiting.remove(0);
                        lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1);
                        number = 0;
                    }
                    String line = lines.readLine();
                    if (line != null) {
                        number++;
                        return Optional.of(new Line(file, number, head(line)));
                    }
                    close();
                }
                return Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Optional<ChainHead> head(String line) {
            String[] parts = line.split(" ", -1);
            try {
                if (parts.length != 3) {
                    return Optional.empty();
                }
                Instant.parse(parts[0]);
                return Optional.of(
                        new ChainHead(Long.parseLong(parts[1]), HexFormat.of().parseHex(parts[2])));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return Optional.empty();
            }
        }

        @Override
        public void close() throws IOException {
            if (lines != null) {
                lines.close();
                lines = null;
            }
        }
    }
}
