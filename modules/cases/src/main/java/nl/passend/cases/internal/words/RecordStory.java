// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.internal.document.DocumentPieces;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.upload.Received;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Keeps a story as it was told aloud, for the readers of that story. What somebody writes beside it is help and never asked for. */
@ApplicationScoped
public class RecordStory {
    private final CaseDoor door;
    private final Parts parts;
    private final DocumentPieces pieces;
    private final TellStory stories;
    private final PartRecorder recorder;

    @Inject
    RecordStory(CaseDoor door, Parts parts, DocumentPieces pieces, TellStory stories, PartRecorder recorder) {
        this.door = door;
        this.parts = parts;
        this.pieces = pieces;
        this.stories = stories;
        this.recorder = recorder;
    }

    /** Asked before a recording is taken in, so that nobody's voice is listened through for nothing. */
    public void requireThatOneMayWrite(UUID fileId) {
        if (!door.read(fileId).view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
    }

    /** @param told its words may be empty */
    @Transactional
    public Stored tell(UUID fileId, TellStory.NewStory told, Received received) {
        OpenedFile file = door.change(fileId);
        Story story = stories.begin(file, told);
        parts.flush();
        keep(file, story, received);
        parts.flush();
        return new Stored(story.id(), story.version());
    }

    /** Beside what was told already, in the place of another recording. */
    @Transactional
    public Stored attach(UUID fileId, UUID id, long version, Received received) {
        OpenedFile file = door.change(fileId);
        Story story = parts.mendable(Story.class, file, id);
        story.expect(version);
        pieces.remove(id);
        keep(file, story, received);
        recorder.changed(file, story, AuditAction.UPDATE, "telling.record", List.of("recording"));
        parts.flush();
        return new Stored(id, story.version());
    }

    private void keep(OpenedFile file, Story story, Received received) {
        UUID version = pieces.keep(story.id(), received.content(), file.keys());
        story.record(
                new Story.Recording(version, received.type(), received.content().size(), file.today()), file.keys());
    }

    /** Really gone. A story without words is taken back as a whole. */
    @Transactional
    public Stored remove(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        Story story = parts.mendable(Story.class, file, id);
        story.expect(version);
        if (story.recording(file.keys()).isEmpty()) {
            throw ProblemException.notFound();
        }
        if (story.words(file.keys()).isEmpty()) {
            throw ProblemException.invalid("/words", "Schrijf eerst iets op, of neem het hele verhaal terug.");
        }
        pieces.remove(id);
        story.forgetRecording(file.keys());
        recorder.changed(file, story, AuditAction.UPDATE, "telling.unrecord", List.of("recording"));
        parts.flush();
        return new Stored(id, story.version());
    }
}
