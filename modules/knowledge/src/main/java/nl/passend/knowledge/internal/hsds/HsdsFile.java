// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A file that was sent: JSON, or a zip with JSON or with the tables of the standard. */
public final class HsdsFile {
    /** A file of ten thousand services is some 30 MB. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_PARTS = 100;
    private static final int ZIP = 'P';

    private HsdsFile() {}

    /** @throws UnreadableFile when nothing can be taken from it */
    public static void read(byte[] file, HsdsSink sink) {
        var left = new AtomicLong(MOST_BYTES);
        try (var stream = new ByteArrayInputStream(file)) {
            if (file.length > 1 && file[0] == ZIP && file[1] == 'K') {
                zip(file, left, sink);
            } else {
                new HsdsJsonReader(sink, "").read(new LimitedStream(stream, left));
            }
        } catch (ZipException e) {
            throw new UnreadableFile("Deze zip is niet te lezen. Maak hem opnieuw.");
        } catch (IOException e) {
            throw new UnreadableFile("Dit bestand is niet te lezen.");
        }
    }

    /** Before the tables, wherever it stands among them: it says how their columns are to be read. */
    private static DataPackage describedIn(byte[] file) throws IOException {
        var left = new AtomicLong(MOST_BYTES);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null && ++parts <= MOST_PARTS; part = zip.getNextEntry()) {
                if (name(part).equals(DataPackage.FILE)) {
                    return DataPackage.read(new LimitedStream(zip, left));
                }
                new LimitedStream(zip, left).transferTo(OutputStream.nullOutputStream());
            }
        }
        return DataPackage.NONE;
    }

    private static String name(ZipEntry part) {
        return part.getName().substring(part.getName().lastIndexOf('/') + 1);
    }

    private static void zip(byte[] file, AtomicLong left, HsdsSink sink) throws IOException {
        var described = describedIn(file);
        if (!described.licences().isEmpty()) {
            sink.licences(described.licences());
        }
        var tables = new HsdsTableReader(sink, described);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int parts = 0;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (++parts > MOST_PARTS) {
                    throw new UnreadableFile("In deze zip zitten te veel bestanden.");
                }
                var name = name(part);
                if (name.endsWith(".csv")) {
                    tables.read(name, new LimitedStream(zip, left));
                } else if (name.endsWith(".json") && !name.equals(DataPackage.FILE)) {
                    new HsdsJsonReader(sink, name + "#").read(new LimitedStream(zip, left));
                } else if (!part.isDirectory() && !name.equals(DataPackage.FILE)) {
                    sink.leaveOut(new HsdsFault(name, "", "Dit bestand hoort niet bij HSDS en is niet gelezen."));
                }
            }
        }
        tables.tell();
    }
}
