// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A text of Word (ECMA-376) or of LibreOffice (OASIS OpenDocument): a bundle of files. Those that tell of its maker (name, employer,
 * how long was worked on it, what it was made from) are put in empty, the little picture of its first page is left out, photographs
 * in it are cleaned like others. A bundle with a program in it is not taken, nor one that would never stop unfolding.
 */
final class OfficeCleaner implements Cleaner {
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Empty, rather than gone: other files of the bundle say that they are there. */
    private static final Map<String, String> EMPTY = Map.of(
            "docProps/core.xml",
            XML
                    + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"/>",
            "docProps/app.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"/>",
            "docProps/custom.xml",
            XML + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"/>",
            "meta.xml",
            XML
                    + "<office:document-meta xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" office:version=\"1.3\"><office:meta/></office:document-meta>");

    private static final Pattern PROGRAM = Pattern.compile(
            "(?i).*(vbaProject\\.bin|vbaData\\.xml|\\.(exe|dll|js|jar|vbs|ps1|com|bat)|word/activeX/.*|word/embeddings/.*)|(Basic|Scripts)/.*");
    private static final Pattern LITTLE_PICTURE = Pattern.compile("docProps/thumbnail\\..*|Thumbnails/.*");
    private static final Pattern POINTS_AT_LITTLE_PICTURE = Pattern.compile(
            "<Relationship\\s[^>]*metadata/thumbnail[^>]*/>|<manifest:file-entry\\s[^>]*Thumbnails/[^>]*/>");

    private static final String RELATIONS = "_rels/.rels";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int MOST_FILES = 2_000;
    private static final long MOST_UNFOLDED = 100L << 20;
    private static final int MOST_SMALL = 1 << 20;

    /** By the files that each must have; empty for another bundle, such as a spreadsheet or an archive. */
    static Optional<FileType> typeOf(InputStream bundle) throws IOException {
        try {
            ZipInputStream zip = new ZipInputStream(bundle);
            ZipEntry entry = zip.getNextEntry();
            if (entry != null && entry.getName().equals("mimetype")) {
                String said = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
                return said.equals(FileType.ODT.mediaType()) ? Optional.of(FileType.ODT) : Optional.empty();
            }
            for (int i = 0; i < MOST_FILES && entry != null; i++) {
                if (entry.getName().equals("[Content_Types].xml")) {
                    String types = new String(zip.readNBytes(MOST_SMALL), StandardCharsets.UTF_8);
                    return types.contains("wordprocessingml.document.main+xml")
                            ? Optional.of(FileType.DOCX)
                            : Optional.empty();
                }
                entry = zip.getNextEntry();
            }
            return Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public void clean(InputStream from, OutputStream to) throws IOException, Unreadable {
        try {
            ZipInputStream in = new ZipInputStream(from);
            ZipOutputStream out = new ZipOutputStream(to);
            Unfolding all = new Unfolding(in);
            int files = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (++files > MOST_FILES || name.startsWith("/") || name.contains("..") || name.contains("\\")) {
                    throw new Unreadable();
                }
                if (PROGRAM.matcher(name).matches()) {
                    throw new Unreadable(
                            "In dit bestand zit een programma (macro) of een ander bestand. Bewaar het als pdf en kies die.");
                }
                if (!LITTLE_PICTURE.matcher(name).matches()) {
                    put(name, all, out);
                }
            }
            if (files == 0) {
                throw new Unreadable();
            }
            out.finish();
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new Unreadable();
        }
    }

    private static void put(String name, InputStream content, ZipOutputStream out) throws IOException, Unreadable {
        if (name.equals("mimetype")) {
            putPlain(content.readNBytes(MOST_SMALL), out);
            return;
        }
        // Without the moment at which it was put in, which the other entry tells.
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        out.putNextEntry(entry);
        if (EMPTY.containsKey(name)) {
            out.write(EMPTY.get(name).getBytes(StandardCharsets.UTF_8));
        } else if (name.equals(RELATIONS) || name.equals(MANIFEST)) {
            String points = new String(content.readNBytes(MOST_SMALL), StandardCharsets.UTF_8);
            out.write(POINTS_AT_LITTLE_PICTURE.matcher(points).replaceAll("").getBytes(StandardCharsets.UTF_8));
        } else {
            copy(name, content, out);
        }
        out.closeEntry();
    }

    private static void copy(String name, InputStream content, OutputStream out) throws IOException, Unreadable {
        Optional<Cleaner> photograph = photograph(name);
        if (photograph.isPresent()) {
            photograph.get().clean(content, out);
        } else {
            content.transferTo(out);
        }
    }

    private static Optional<Cleaner> photograph(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".jpg") || lower.endsWith(".jpeg")) {
            return Optional.of(new JpegCleaner());
        }
        return lower.endsWith(".png") ? Optional.of(new PngCleaner()) : Optional.empty();
    }

    /** OpenDocument wants this first and unpacked, so that its kind stands at a fixed place. */
    private static void putPlain(byte[] content, ZipOutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry("mimetype");
        entry.setTime(0);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        out.putNextEntry(entry);
        out.write(content);
        out.closeEntry();
    }

    /** What comes out of the bundle, to a limit: a small file can hold an endless one. */
    private static final class Unfolding extends InputStream {
        private final ZipInputStream zip;
        private long left = MOST_UNFOLDED;

        Unfolding(ZipInputStream zip) {
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = zip.read(bytes, from, length);
            left -= Math.max(0, read);
            if (left < 0) {
                throw new ZipException("unfolds without end");
            }
            return read;
        }
    }
}
