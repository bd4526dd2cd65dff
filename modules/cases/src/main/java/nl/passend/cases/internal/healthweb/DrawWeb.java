// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.healthweb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Keeps how somebody says that they are. In person and of themself alone: a figure that one gives another is a judgement, and who cannot
 * speak is described in words.
 */
@ApplicationScoped
public class DrawWeb {
    private static final Set<WhoMayRead> CHOICES = EnumSet.complementOf(EnumSet.of(WhoMayRead.TEAM));
    private static final int MOST = 10;

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Ids ids;

    @Inject
    DrawWeb(CaseDoor door, Parts parts, PartRecorder recorder, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.ids = ids;
    }

    /**
     * @param marks at least one figure or word, unless there are {@code words}
     * @param readers who drew it alone, unless told
     */
    public record NewWeb(List<HealthWebView.Mark> marks, Optional<String> words, Optional<WhoMayRead> readers) {}

    @Transactional
    public Stored draw(UUID fileId, NewWeb told) {
        OpenedFile file = door.change(fileId);
        UUID member = inPerson(file);
        WhoMayRead readers = told.readers().orElse(WhoMayRead.SELF);
        InstrumentView names = Instrument.POSITIVE_HEALTH.current();
        check(file, names, told, readers);
        HealthWeb web = new HealthWeb(
                ids.next(),
                fileId,
                member,
                names.version(),
                ordered(names, told.marks()),
                told.words(),
                file.keys(),
                parts.provenance(
                        file, Set.of(member), Optional.of(member), readers.scope(), file.today(), Optional.empty()));
        web.ownedBy(parts.confidant(file, readers));
        parts.add(web);
        recorder.changed(file, web, AuditAction.CREATE, "health-web.create", List.of("marks"));
        parts.flush();
        return new Stored(web.id(), web.version());
    }

    private static UUID inPerson(OpenedFile file) {
        return file.view()
                .side()
                .member()
                .filter(member -> file.view().side().isSelf())
                .orElseThrow(() -> new ProblemException(ProblemType.FORBIDDEN));
    }

    private static void check(OpenedFile file, InstrumentView names, NewWeb told, WhoMayRead readers) {
        PartChecks checks = new PartChecks(file);
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < told.marks().size(); i++) {
            HealthWebView.Mark mark = told.marks().get(i);
            if (names.part(mark.dimension()).isEmpty() || seen.contains(mark.dimension())) {
                checks.refuse("/marks/" + i + "/dimension", "Kies elk onderdeel hoogstens één keer, uit de lijst.");
            }
            seen.add(mark.dimension());
            if (mark.score().filter(score -> score < 0 || score > MOST).isPresent()) {
                checks.refuse("/marks/" + i + "/score", "Kies een cijfer van 0 tot en met 10.");
            }
        }
        if (told.words().isEmpty() && told.marks().stream().noneMatch(DrawWeb::saysSomething)) {
            checks.refuse("/marks", "Kies één cijfer, of schrijf één woord. Meer hoeft niet.");
        }
        checkReaders(checks, readers);
        checks.done();
    }

    private static boolean saysSomething(HealthWebView.Mark mark) {
        return mark.score().isPresent() || mark.words().isPresent();
    }

    private static void checkReaders(PartChecks checks, WhoMayRead readers) {
        if (!CHOICES.contains(readers)) {
            checks.refuse("/readers", "Wie dit tekent, kan het altijd lezen.");
        }
    }

    private static List<HealthWebView.Mark> ordered(InstrumentView names, List<HealthWebView.Mark> marks) {
        return names.parts().stream()
                .flatMap(part -> marks.stream().filter(mark -> mark.dimension().equals(part.code())))
                .filter(DrawWeb::saysSomething)
                .toList();
    }

    /** Says anew who may read it; what was drawn stays. */
    @Transactional
    public Stored choose(UUID fileId, UUID id, long version, WhoMayRead readers) {
        OpenedFile file = door.change(fileId);
        HealthWeb web = own(file, id);
        web.expect(version);
        PartChecks checks = new PartChecks(file);
        checkReaders(checks, readers);
        checks.done();
        if (WhoMayRead.of(web.provenance().scope()) != readers) {
            web.toldAs(web.provenance().readBy(readers.scope()));
            web.ownedBy(parts.confidant(file, readers));
            recorder.changed(file, web, AuditAction.UPDATE, "health-web.update", List.of("readers"));
            parts.flush();
        }
        return new Stored(id, web.version());
    }

    private HealthWeb own(OpenedFile file, UUID id) {
        HealthWeb web = parts.standing(HealthWeb.class, file, id);
        if (!mayChange(file, web)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return web;
    }

    /** Who drew it, in person; the team never, not even what was opened to it. */
    static boolean mayChange(OpenedFile file, HealthWeb web) {
        return file.view().side().isSelf(web.by());
    }

    /** Nothing of it stays: it was theirs alone, and no part of what the team keeps. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        HealthWeb web = own(file, id);
        web.expect(version);
        parts.remove(web);
        recorder.recorded(file, web, AuditAction.DELETE, "health-web.delete", List.of());
        parts.flush();
    }
}
