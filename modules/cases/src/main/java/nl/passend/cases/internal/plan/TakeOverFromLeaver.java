// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.DiscriminatorValue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.access.FileColleagues;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.ChangeContact;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Handable;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.kernel.access.MemberLeft;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.time.LegalCalendar;

/**
 * A worker leaves the team. No family keeps a name that no longer works there: the family director is called first, does what waited,
 * and looks for somebody in the place of who came. In the transaction in which they leave.
 */
@ApplicationScoped
public class TakeOverFromLeaver {
    private static final int DAYS_TO_FIND = 7;

    private final CaseDoor door;
    private final ChangeContact contact;
    private final FileColleagues colleagues;
    private final Directors directors;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Post post;

    @Inject
    public TakeOverFromLeaver(
            CaseDoor door,
            ChangeContact contact,
            FileColleagues colleagues,
            Directors directors,
            Parts parts,
            PartRecorder recorder,
            Post post) {
        this.door = door;
        this.contact = contact;
        this.colleagues = colleagues;
        this.directors = directors;
        this.parts = parts;
        this.recorder = recorder;
        this.post = post;
    }

    /** Where nobody directs the team, nothing can be taken over: then everything stays as it was. */
    void left(@Observes MemberLeft left) {
        UUID leaver = left.personId();
        Optional<UUID> director = directors.of(left.teamId()).stream()
                .filter(person -> !person.equals(leaver))
                .findFirst();
        List<UUID> files = director.isEmpty() ? List.of() : contact.filesThatName(left.teamId(), leaver);
        boolean takesOver = false;
        for (UUID file : files) {
            if (!colleagues.of(file).contains(leaver)) {
                takeOver(door.toLoad(file), leaver, director.get());
                takesOver = true;
            }
        }
        if (takesOver) {
            post.notify(Post.Notice.WORK_GIVEN, Set.of(director.get()));
            parts.flush();
        }
    }

    private void takeOver(OpenedFile file, UUID leaver, UUID director) {
        if (file.contact().equals(leaver)) {
            contact.callFirst(file, director);
        }
        for (FilePart part : parts.ever(FilePart.class, file)) {
            if (part.closedOn().isEmpty()) {
                takeOver(file, part, leaver, director);
            }
        }
    }

    private void takeOver(OpenedFile file, FilePart part, UUID leaver, UUID director) {
        if (part instanceof Involvement coming) {
            comesNoMore(file, coming, leaver, director);
        } else if (part.owner().filter(leaver::equals).isPresent() && isWork(part)) {
            part.ownedBy(Optional.of(director));
            recorder.recorded(file, part, AuditAction.UPDATE, "work-item.take-over", List.of("owner"));
        }
    }

    private static boolean isWork(FilePart part) {
        return Handable.is(
                part.getClass().getAnnotation(DiscriminatorValue.class).value(),
                part.provenance().scope().name(),
                true);
    }

    /** As if it had been announced: who looks for somebody, and until when. What was announced already stays as it was told. */
    private void comesNoMore(OpenedFile file, Involvement coming, UUID leaver, UUID director) {
        Optional<WhoComes.Leaving> announced = coming.open(file.keys()).leaving();
        if (announced.isPresent()) {
            if (coming.owner().filter(leaver::equals).isPresent()) {
                coming.ownedBy(Optional.of(director));
            }
        } else if (coming.helper().filter(leaver::equals).isPresent()) {
            coming.leave(
                    new WhoComes.Leaving(
                            file.today(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(director),
                            Optional.of(
                                    LegalCalendar.workingDayFrom(file.today().plusDays(DAYS_TO_FIND))),
                            Optional.empty(),
                            Optional.empty(),
                            false),
                    file.keys());
            recorder.recorded(file, coming, AuditAction.UPDATE, "involvement.leave", List.of("until", "successor"));
        }
    }
}
