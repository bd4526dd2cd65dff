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

    public record Request(UUID teamId, String request, Optional<String> ownWords, List<Told> household) {}

    @Transactional
    public UUID open(Request request) {
        check(request);
        UUID me = user.get().personId();
        UUID id = ids.next();
        newFile.create(new NewFile.Content(
                id,
                request.teamId(),
                municipalityOf(request.teamId()),
                me,
                request.request(),
                request.ownWords(),
                request.household().stream()
                        .map(told -> new NewFile.Person(ids.next(), told))
                        .toList(),
                Optional.empty(),
                me,
                true));
        OpenedFile file = door.change(id);
        Set<UUID> readers = timeline.note(file, "Het plan is begonnen.", file.memberIds(), me);
        onRecord.changed(
                file,
                AuditAction.CREATE,
                "case-file.create",
                "file",
                Set.of(),
                List.of("request", "ownWords", "household"),
                readers);
        newFile.flush();
        return id;
    }

    private void check(Request request) {
        HouseholdChecks checks = new HouseholdChecks(calendar.today());
        List<Told> household = request.household();
        checks.size(household.size(), "/household");
        IntStream.range(0, household.size())
                .forEach(i -> checks.birthDate(household.get(i).birthDate(), "/household/" + i + "/birthDate")
                        .notYet(household.get(i), household.subList(0, i), "/household/" + i));
        if (!isMine(request.teamId())) {
            checks.refuse("/teamId", "Kies een team waar u zelf in werkt.");
        }
        checks.done();
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
