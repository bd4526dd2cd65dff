// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Takes in a file of whoever: how large, what it is by what is in it (its name and what the sender says of it do not count), and clean. */
@ApplicationScoped
public class Reception {
    static final String NOT_TAKEN =
            "Kies een pdf, een foto (jpg of png), een tekst van Word of LibreOffice (docx of odt)"
                    + " of platte tekst (txt). Andere bestanden neemt Passend niet aan.";
    static final String NOT_HEARD =
            "Kies een opname van geluid (m4a, mp3, wav, ogg of webm) of een film (mp4, mov of webm)."
                    + " Andere bestanden neemt Passend hier niet aan.";
    private static final int BUFFER = 1 << 16;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] BUNDLE = {'P', 'K', 3, 4};

    private final Room room;

    @Inject
    public Reception(Room room) {
        this.room = room;
    }

    /**
     * Reads to the end.
     *
     * @throws ProblemException with {@code /file} when it cannot be taken, and why
     */
    public Received receive(InputStream body) {
        try (Pieces raw = new Pieces(room)) {
            try (OutputStream out = raw.out()) {
                body.transferTo(out);
            }
            if (raw.size() == 0) {
                throw refused("Kies een bestand.");
            }
            return cleaned(raw);
        } catch (Unreadable why) {
            throw refused(why.getMessage());
        } catch (IOException brokenOff) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
    }

    /**
     * As {@link #receive}, of sound or film.
     *
     * @throws ProblemException with {@code /file} when it cannot be taken, and why
     */
    public Received receiveRecording(InputStream body) {
        try (Pieces raw = new Pieces(room)) {
            try (OutputStream out = raw.out()) {
                body.transferTo(out);
            }
            if (raw.size() == 0) {
                throw refused("Kies een opname.");
            }
            return kept(Recording.of(raw.joined()));
        } catch (Unreadable why) {
            throw refused(why.getMessage());
        } catch (IOException brokenOff) {
            throw new ProblemException(ProblemType.BAD_REQUEST);
        }
    }

    private Received kept(Recording recording) throws IOException {
        Pieces clean = new Pieces(room);
        boolean done = false;
        try (OutputStream out = clean.out()) {
            out.write(recording.content());
            done = true;
            return new Received(recording.type(), clean);
        } finally {
            if (!done) {
                clean.close();
            }
        }
    }

    private Received cleaned(Pieces raw) throws IOException, Unreadable {
        FileType type = type(raw);
        Pieces clean = new Pieces(room);
        boolean done = false;
        try (OutputStream out = new BufferedOutputStream(clean.out(), BUFFER)) {
            if (type == FileType.PDF) {
                PdfCleaner.clean(raw.joined(), out);
            } else {
                cleaner(type).clean(new BufferedInputStream(raw.in(), BUFFER), out);
            }
            out.flush();
            done = true;
            return new Received(type, clean);
        } finally {
            if (!done) {
                clean.close();
            }
        }
    }

    private static FileType type(Pieces raw) throws IOException, Unreadable {
        byte[] head = raw.in().readNBytes(8);
        if (begins(head, PDF)) {
            return FileType.PDF;
        }
        if (begins(head, JPEG)) {
            return FileType.JPEG;
        }
        if (begins(head, PngCleaner.SIGNATURE)) {
            return FileType.PNG;
        }
        if (begins(head, BUNDLE)) {
            return OfficeCleaner.typeOf(raw.in()).orElseThrow(() -> new Unreadable(NOT_TAKEN));
        }
        return FileType.TEXT;
    }

    private static boolean begins(byte[] head, byte[] with) {
        return head.length >= with.length && Arrays.equals(head, 0, with.length, with, 0, with.length);
    }

    private static Cleaner cleaner(FileType type) {
        return switch (type) {
            case JPEG -> new JpegCleaner();
            case PNG -> new PngCleaner();
            case DOCX, ODT -> new OfficeCleaner();
            default -> new TextCheck();
        };
    }

    private static ProblemException refused(String why) {
        return ProblemException.invalid("/file", why);
    }
}
