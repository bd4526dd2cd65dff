// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import nl.passend.cases.internal.document.DocumentPieces;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.kernel.problem.ProblemException;

/** Opens a story that was told aloud, for whoever may read that story; each time through the gate, and on record as a look. */
@ApplicationScoped
public class PlayStory {
    private final CaseDoor door;
    private final Parts parts;
    private final DocumentPieces pieces;

    @Inject
    PlayStory(CaseDoor door, Parts parts, DocumentPieces pieces) {
        this.door = door;
        this.parts = parts;
        this.pieces = pieces;
    }

    /**
     * @param size in bytes
     * @param source of any stretch of it
     */
    public record Sound(String mediaType, long size, Source source) {}

    @FunctionalInterface
    public interface Source {
        /** Writes the bytes from {@code first} to {@code last}, both with them. */
        void write(long first, long last, OutputStream to) throws IOException;
    }

    public Sound play(UUID fileId, UUID id) {
        OpenedFile file = door.read(fileId);
        Story story = parts.standing(Story.class, file, id);
        Story.Recording told = story.recording(file.keys()).orElseThrow(ProblemException::notFound);
        return new Sound(
                told.type().mediaType(),
                told.size(),
                (first, last, to) -> pieces.write(told.version(), first, last, file.keys(), to));
    }
}
