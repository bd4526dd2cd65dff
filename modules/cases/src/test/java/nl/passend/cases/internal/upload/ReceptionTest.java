// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.passend.kernel.problem.ProblemException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private final Room room = new Room();
    private final Reception reception = new Reception(room);
    private final int left = room.left();

    @AfterEach
    void the_room_is_given_back() {
        assertThat(room.left()).isEqualTo(left);
    }

    @Test
    void a_photograph_keeps_its_picture_and_which_side_is_up_and_nothing_else() throws IOException {
        byte[] sent = SampleFiles.photograph(6);
        assertThat(SampleFiles.holds(sent, SampleFiles.SECRET)).isTrue();

        byte[] kept = taken(sent, FileType.JPEG);

        assertThat(SampleFiles.holds(kept, SampleFiles.SECRET)).isFalse();
        assertThat(SampleFiles.holds(kept, "Photoshop")).isFalse();
        assertThat(kept).endsWith((byte) 0xFF, (byte) 0xD9);
        // Orientation (0x0112), a short, one of it: 6.
        assertThat(SampleFiles.holds(kept, "Exif\0\0MM\0*\0\0\0\b\0\1\1\u0012\0\3\0\0\0\1\0\6"))
                .isTrue();
        var before = ImageIO.read(new ByteArrayInputStream(sent));
        var after = ImageIO.read(new ByteArrayInputStream(kept));
        assertThat(after.getRGB(20, 12)).isEqualTo(before.getRGB(20, 12));
        assertThat(SampleFiles.holds(taken(SampleFiles.photograph(1), FileType.JPEG), "Exif"))
                .isFalse();
    }

    @Test
    void a_drawing_keeps_its_picture_and_nothing_else() throws IOException {
        byte[] sent = SampleFiles.drawing();

        byte[] kept = taken(sent, FileType.PNG);

        assertThat(SampleFiles.holds(sent, SampleFiles.SECRET)).isTrue();
        assertThat(SampleFiles.holds(kept, SampleFiles.SECRET)).isFalse();
        assertThat(kept).isEqualTo(SampleFiles.picture("png"));
    }

    @Test
    void a_letter_keeps_its_words_and_nothing_of_its_maker_and_runs_nothing() throws IOException {
        byte[] sent = SampleFiles.letter("Uw aanvraag is toegekend.");

        byte[] kept = taken(sent, FileType.PDF);

        assertThat(SampleFiles.holds(sent, SampleFiles.SECRET)).isTrue();
        assertThat(SampleFiles.holds(kept, SampleFiles.SECRET)).isFalse();
        try (PDDocument paper = Loader.loadPDF(kept)) {
            assertThat(new PDFTextStripper().getText(paper)).contains("Uw aanvraag is toegekend.");
            assertThat(paper.getDocumentInformation().getMetadataKeys()).isEmpty();
            assertThat(paper.getDocumentCatalog().getMetadata()).isNull();
            assertThat(paper.getDocumentCatalog().getOpenAction()).isNull();
            var photo =
                    paper.getPage(0).getResources().getXObjectNames().iterator().next();
            var picture = paper.getPage(0).getResources().getXObject(photo);
            assertThat(picture.getCOSObject().containsKey(org.apache.pdfbox.cos.COSName.METADATA))
                    .isFalse();
            try (InputStream raw = picture.getCOSObject().createRawInputStream()) {
                assertThat(SampleFiles.holds(raw.readAllBytes(), SampleFiles.SECRET))
                        .isFalse();
            }
        }
    }

    @Test
    void a_text_of_word_keeps_its_words_and_an_empty_maker() throws IOException {
        Map<String, byte[]> kept = unfolded(taken(SampleFiles.wordText("Beste mevrouw"), FileType.DOCX));

        assertThat(kept.values()).noneMatch(file -> SampleFiles.holds(file, SampleFiles.SECRET));
        assertThat(new String(kept.get("word/document.xml"), StandardCharsets.UTF_8))
                .contains("Beste mevrouw");
        assertThat(kept).containsKeys("docProps/core.xml", "docProps/app.xml", "word/media/image1.jpeg");
        assertThat(kept).doesNotContainKey("docProps/thumbnail.jpeg");
        assertThat(new String(kept.get("_rels/.rels"), StandardCharsets.UTF_8))
                .contains("word/document.xml")
                .doesNotContain("thumbnail");
    }

    @Test
    void a_text_of_libreoffice_keeps_its_words_and_begins_with_its_kind() throws IOException {
        byte[] kept = taken(SampleFiles.openText("Beste meneer"), FileType.ODT);

        assertThat(new String(kept, 30, 8, StandardCharsets.US_ASCII)).isEqualTo("mimetype");
        assertThat(unfolded(kept).values()).noneMatch(file -> SampleFiles.holds(file, SampleFiles.SECRET));
        assertThat(new String(unfolded(kept).get("content.xml"), StandardCharsets.UTF_8))
                .contains("Beste meneer");
        assertThat(new String(unfolded(kept).get("META-INF/manifest.xml"), StandardCharsets.UTF_8))
                .contains("content.xml")
                .doesNotContain("Thumbnails");
    }

    @Test
    void plain_text_is_kept_as_it_is() throws IOException {
        String words = "Beste Ömür,\r\n\ttot maandag. \uD83C\uDF19".repeat(2_000);

        assertThat(new String(taken(words.getBytes(StandardCharsets.UTF_8), FileType.TEXT), StandardCharsets.UTF_8))
                .isEqualTo(words);
    }

    @Test
    void what_is_something_else_is_not_taken_whatever_it_is_called() throws IOException {
        assertRefused(new byte[] {'M', 'Z', 0, 1, 2, 3}, "Kies een pdf");
        assertRefused("GIF89a\1\0\1\0".getBytes(StandardCharsets.ISO_8859_1), "Kies een pdf");
        assertRefused(SampleFiles.bundle(Map.of("blad.xml", new byte[10])), "Kies een pdf");
        assertRefused(
                SampleFiles.bundle(Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes())),
                "Kies een pdf");
        assertRefused(new byte[0], "Kies een bestand.");
    }

    @Test
    void what_begins_as_one_of_its_kind_and_goes_on_as_none_is_broken() throws IOException {
        byte[] photograph = SampleFiles.photograph(1);
        byte[] drawing = SampleFiles.drawing();

        assertRefused(java.util.Arrays.copyOf(photograph, 200), "beschadigd");
        assertRefused(java.util.Arrays.copyOf(drawing, 60), "beschadigd");
        assertRefused("%PDF-1.7 en verder niets".getBytes(), "beschadigd");
    }

    @Test
    void a_locked_letter_and_a_text_with_a_program_are_refused_with_what_to_do() throws IOException {
        assertRefused(SampleFiles.lockedLetter(), "wachtwoord");
        Map<String, byte[]> files = new LinkedHashMap<>(unfolded(SampleFiles.wordText("Beste")));
        files.put("word/vbaProject.bin", new byte[100]);
        assertRefused(SampleFiles.bundle(files), "macro");
    }

    @Test
    void a_bundle_that_unfolds_without_end_is_stopped() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>(unfolded(SampleFiles.wordText("Beste")));
        files.put("word/media/image2.bin", new byte[110 << 20]);

        assertRefused(SampleFiles.bundle(files), "beschadigd");
    }

    @Test
    void more_than_25_megabytes_is_too_much() {
        assertThatThrownBy(() -> reception.receive(new InputStream() {
                    private long given;

                    @Override
                    public int read() {
                        return given++ < 26L << 20 ? 'a' : -1;
                    }

                    @Override
                    public int read(byte[] into, int from, int length) {
                        if (given >= 26L << 20) {
                            return -1;
                        }
                        given += length;
                        java.util.Arrays.fill(into, from, from + length, (byte) 'a');
                        return length;
                    }
                }))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .singleElement()
                        .satisfies(one -> assertThat(one.message()).contains("25 MB")));
    }

    private byte[] taken(byte[] sent, FileType type) throws IOException {
        try (Received received = reception.receive(new ByteArrayInputStream(sent))) {
            assertThat(received.type()).isEqualTo(type);
            assertThat(received.content().all())
                    .allSatisfy(piece -> assertThat(piece.length).isLessThanOrEqualTo(Pieces.PIECE));
            byte[] kept = received.content().in().readAllBytes();
            assertThat(kept).hasSize((int) received.content().size());
            return kept;
        }
    }

    private void assertRefused(byte[] sent, String why) {
        assertThatThrownBy(() -> reception.receive(new ByteArrayInputStream(sent)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.fields()).singleElement().satisfies(one -> {
                            assertThat(one.pointer()).isEqualTo("/file");
                            assertThat(one.message()).contains(why);
                        }));
    }

    private static Map<String, byte[]> unfolded(byte[] bundle) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
