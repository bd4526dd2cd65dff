// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.directory.Directory;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;

/**
 * Opens a file for a household, for a team that the opener works in. It is complete with one name and one sentence; all the rest
 * may come later. Who opens it is the first name to call.
 */
@ApplicationScoped
public class OpenCaseFile {
    private final Grants grants;
    private final Directory directory;
    private final NewFile newFile;
    private final CaseDoor door;
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final CurrentUser user;
    private final Ids ids;
    private final LegalCalendar calendar;

    @Inject
    OpenCaseFile(
            Grants grants,
            Directory directory,
            NewFile newFile,
            CaseDoor door,
            Timeline timeline,
            OnRecord onRecord,
            CurrentUser user,
            Ids ids,
            LegalCalendar calendar) {
        this.grants = grants;
        this.directory = directory;
        this.newFile = newFile;
        this.door = door;
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.user = user;
        this.ids = ids;
        this.calendar = calendar;
    }

    /**
     * @param contact person of the team whom the family calls first; who opens it unless told
     * @param origin where it was taken over from, when nobody told it here
     */
    public record Request(
            UUID teamId,
            String request,
            Optional<String> ownWords,
            List<Told> household,
            Optional<UUID> contact,
            Optional<Origin> origin) {
        /** Told here. */
        public Request(UUID teamId, String request, Optional<String> ownWords, List<Told> household) {
            this(teamId, request, ownWords, household, Optional.empty(), Optional.empty());
        }
    }

    /**
     * Where a file stood before.
     *
     * @param system as people call it
     * @param reference of the file there
     */
    public record Origin(String system, String reference) {}

    /** A file that was just opened, and who stands in it, in the order in which they were told. */
    public record Opened(UUID id, List<UUID> members) {}

    @Transactional
    public UUID open(Request request) {
        return openWhole(request).id();
    }

    @Transactional
    public Opened openWhole(Request request) {
        check(request).done();
        UUID me = user.get().personId();
        UUID id = ids.next();
        List<NewFile.Person> household = request.household().stream()
                .map(told -> new NewFile.Person(ids.next(), told))
                .toList();
        newFile.create(new NewFile.Content(
                id,
                request.teamId(),
                municipalityOf(request.teamId()),
                request.contact().orElse(me),
                request.request(),
                request.ownWords(),
                household,
                Optional.empty(),
                me,
                true,
                request.origin().isEmpty()));
        OpenedFile file = door.change(id);
        Set<UUID> readers = timeline.note(file, begun(request), file.memberIds(), me);
        onRecord.changed(
                file,
                AuditAction.CREATE,
                request.origin().isPresent() ? "case-file.import" : "case-file.create",
                "file",
                Set.of(),
                List.of("request", "ownWords", "household"),
                readers);
        newFile.flush();
        return new Opened(id, household.stream().map(NewFile.Person::id).toList());
    }

    /** Where it comes from stays with the file: whoever reads it later must know that nobody told it here. */
    private static String begun(Request request) {
        return request.origin()
                .map(from -> "Dit plan is overgenomen uit " + from.system() + ". Het kenmerk is daar "
                        + from.reference() + ".")
                .orElse("Het plan is begonnen.");
    }

    /** What is wrong with such a household, as {@link #open} would say; empty when a file can be opened for it. */
    public List<FieldProblem> problems(List<Told> household) {
        return household(household).found();
    }

    private HouseholdChecks check(Request request) {
        HouseholdChecks checks = household(request.household());
        if (!isMine(request.teamId())) {
            checks.refuse("/teamId", "Kies een team waar u zelf in werkt.");
        }
        return checks;
    }

    private HouseholdChecks household(List<Told> household) {
        HouseholdChecks checks = new HouseholdChecks(calendar.today());
        checks.size(household.size(), "/household");
        IntStream.range(0, household.size())
                .forEach(i -> checks.birthDate(household.get(i).birthDate(), "/household/" + i + "/birthDate")
                        .notYet(household.get(i), household.subList(0, i), "/household/" + i));
        return checks;
    }

    private boolean isMine(UUID team) {
        return grants.teamsOf(user.get().personId()).stream()
                .anyMatch(m -> m.teamId().equals(team)
                        && !m.from().isAfter(calendar.today())
                        && m.until()
                                .map(last -> !last.isBefore(calendar.today()))
                                .orElse(true));
    }

    private String municipalityOf(UUID team) {
        return directory
                .findTeam(new TeamId(team))
                .orElseThrow(() -> ProblemException.invalid("/teamId", "Kies een team waar u zelf in werkt."))
                .municipality()
                .slug();
    }
}
