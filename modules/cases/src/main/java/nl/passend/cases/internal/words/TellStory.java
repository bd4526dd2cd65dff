// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.document.DocumentPieces;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;

/** Keeps how one sees it, for the readers whom the teller chose. */
@ApplicationScoped
public class TellStory {
    /** Whoever tells of their life opens it to those who live with it as well, or to nobody but one. */
    private static final Set<WhoMayRead> CHOICES =
            EnumSet.of(WhoMayRead.SELF, WhoMayRead.CONFIDANT, WhoMayRead.HOUSEHOLD);

    private static final String UNKNOWN = "Kies uit: self, confidant, household.";

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final DocumentPieces pieces;
    private final Ids ids;

    @Inject
    public TellStory(CaseDoor door, Parts parts, PartRecorder recorder, DocumentPieces pieces, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.pieces = pieces;
        this.ids = ids;
    }

    /**
     * @param about member; from an own side oneself unless told
     * @param toldBy for the team: the member whose story it is
     * @param by name of who tells it and is not of the household
     */
    public record NewStory(
            String words,
            Optional<UUID> about,
            Voice voice,
            Optional<UUID> toldBy,
            Optional<String> by,
            WhoMayRead readers) {}

    /** What to change (RFC 7396). */
    public record Retold(Patched<String> words, Patched<WhoMayRead> readers) {}

    @Transactional
    public Stored tell(UUID fileId, NewStory told) {
        Story story = begin(door.change(fileId), told);
        parts.flush();
        return new Stored(story.id(), story.version());
    }

    /** A story that stands, on record, in the running transaction. */
    Story begin(OpenedFile file, NewStory told) {
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Optional<UUID> self = file.view().side().member();
        UUID about = told.about()
                .or(() -> self)
                .orElseThrow(() -> ProblemException.invalid("/about", "Kies over wie dit gaat."));
        Optional<UUID> teller = self.or(told::toldBy);
        check(file, told, about, teller);
        Story story =
                new Story(ids.next(), file.id(), about, told.voice(), provenance(file, about, teller, told.readers()));
        story.tellFirst(told.words(), file.keys());
        story.by(told.by().filter(name -> teller.isEmpty()), file.keys());
        story.ownedBy(parts.confidant(file, told.readers()));
        parts.add(story);
        recorder.changed(file, story, AuditAction.CREATE, "telling.create", List.of("words"));
        return story;
    }

    private static void check(OpenedFile file, NewStory told, UUID about, Optional<UUID> teller) {
        PartChecks checks =
                new PartChecks(file).member(Optional.of(about), "/about").toldBy(told.toldBy());
        boolean byMember = teller.isPresent();
        boolean aboutSelf = teller.filter(about::equals).isPresent();
        switch (told.voice()) {
            case OWN -> {
                if (!aboutSelf) {
                    checks.refuse("/voice", "Het eigen verhaal vertelt iemand over zichzelf.");
                }
            }
            case RELATIVE -> {
                if (aboutSelf || !byMember && told.by().isEmpty()) {
                    checks.refuse(aboutSelf ? "/voice" : "/toldBy", "Kies wie dit vertelt over een ander.");
                }
            }
            case PROFESSIONAL -> {
                if (byMember) {
                    checks.refuse("/voice", "Een hulpverlener vertelt dit zelf.");
                }
            }
            case READER -> {
                if (aboutSelf) {
                    checks.refuse("/voice", "Dit beschrijft een ander.");
                }
            }
        }
        if (told.readers() == WhoMayRead.SELF && file.view().side().isTeam()) {
            checks.refuse("/readers", "Alleen voor zichzelf schrijft iemand in het eigen account.");
        }
        if (!CHOICES.contains(told.readers())) {
            checks.refuse("/readers", UNKNOWN);
        }
        if (told.readers().scope().isPrivate() && !byMember) {
            checks.refuse("/readers", "Kies wie dit vertelt: die bepaalt wie het leest.");
        }
        checks.done();
    }

    @Transactional
    public Stored retell(UUID fileId, UUID id, long version, Retold retold) {
        OpenedFile file = door.change(fileId);
        Story story = parts.mendable(Story.class, file, id);
        WhoMayRead readers = WhoMayRead.of(story.provenance().scope());
        if (!story.isAt(version)) {
            throw new Stale()
                    .field(
                            "words",
                            Optional.of(story.words(file.keys())),
                            retold.words().present(),
                            Optional.ofNullable(retold.words().value()))
                    .field(
                            "readers",
                            Optional.of(readers.code()),
                            retold.readers().present(),
                            Optional.ofNullable(retold.readers().value()).map(WhoMayRead::code))
                    .at(story.version());
        }
        WhoMayRead wanted = retold.readers().present() ? retold.readers().value() : readers;
        String words = retold.words().present() ? retold.words().value() : story.words(file.keys());
        List<String> fields = new ArrayList<>();
        if (wanted != readers) {
            fields.add("readers");
        }
        if (!words.equals(story.words(file.keys()))) {
            fields.add("words");
        }
        if (!fields.isEmpty()) {
            checkReaders(file, story, wanted);
            change(file, story, words, wanted, fields);
        }
        return new Stored(id, story.version());
    }

    /** Who wrote down a member's words may read them; only the member makes them their own alone. */
    private static void checkReaders(OpenedFile file, Story story, WhoMayRead wanted) {
        PartChecks checks = new PartChecks(file);
        if (wanted == WhoMayRead.SELF && file.view().side().isTeam()) {
            checks.refuse("/readers", "Alleen voor zichzelf schrijft iemand in het eigen account.");
        }
        if (!CHOICES.contains(wanted)) {
            checks.refuse("/readers", UNKNOWN);
        }
        if (wanted.scope().isPrivate() && story.provenance().toldBy().isEmpty()) {
            checks.refuse("/readers", "Wat een hulpverlener vindt, mag de persoon lezen.");
        }
        checks.done();
    }

    private void change(OpenedFile file, Story story, String words, WhoMayRead wanted, List<String> fields) {
        Provenance told = provenance(file, story.about(), story.provenance().toldBy(), wanted);
        if (fields.contains("words")) {
            parts.add(story.retell(words, told, ids.next(), file.today(), file.keys()));
        } else {
            story.toldAs(told);
        }
        if (wanted == WhoMayRead.CONFIDANT && story.owner().isEmpty() || wanted != WhoMayRead.CONFIDANT) {
            story.ownedBy(parts.confidant(file, wanted));
        }
        recorder.changed(file, story, AuditAction.UPDATE, "telling.update", fields);
        parts.flush();
    }

    /** Takes it back: nobody reads it any more, and a recording is really gone. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        Story story = parts.mendable(Story.class, file, id);
        story.expect(version);
        story.close(file.today());
        pieces.remove(id);
        story.forgetRecording(file.keys());
        recorder.changed(file, story, AuditAction.DELETE, "telling.delete", List.of());
        parts.flush();
    }

    private Provenance provenance(OpenedFile file, UUID about, Optional<UUID> teller, WhoMayRead readers) {
        return parts.provenance(file, Set.of(about), teller, readers.scope(), file.today(), Optional.empty());
    }
}
