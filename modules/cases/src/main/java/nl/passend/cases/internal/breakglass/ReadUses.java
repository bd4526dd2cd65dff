// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.passend.cases.BreakGlassUseView;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.FilesByPerson;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.breakglass.BreakGlass.Use;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Slice;

/** The uses of break-glass, for who must judge them: every one to the privacy officer, those in one file to its team. */
@ApplicationScoped
public class ReadUses {
    private final BreakGlass glass;
    private final CaseDoor door;
    private final FilesByPerson files;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    @Inject
    ReadUses(BreakGlass glass, CaseDoor door, FilesByPerson files, Directory directory, CurrentUser user, Clock clock) {
        this.glass = glass;
        this.door = door;
        this.files = files;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
    }

    /** No name of a client: a file by its id and its team. */
    public Slice<BreakGlassUseView> all(Optional<UUID> after, int limit) {
        Slice<Use> uses = glass.all(after, limit);
        return new Slice<>(shown(uses.items(), use -> true), uses.next());
    }

    /** For the team; the reason is for the family director, and for who gave it. */
    public List<BreakGlassUseView> in(UUID fileId) {
        OpenedFile file = door.look(fileId, Purpose.ACCESS_REVIEW);
        if (!file.view().side().isTeam()) {
            throw ProblemException.notFound();
        }
        boolean director =
                file.grant().teamRole().filter(TeamRole.DIRECTOR::equals).isPresent();
        return shown(
                glass.on(ObjectType.CASE_FILE, fileId),
                use -> director || use.person().equals(user.get().personId()));
    }

    private List<BreakGlassUseView> shown(List<Use> uses, Predicate<Use> withReason) {
        Map<PersonId, Person> workers = directory.people(
                uses.stream().map(use -> new PersonId(use.person())).collect(Collectors.toSet()));
        Map<UUID, UUID> carriers = files.teamsOf(
                uses.stream().flatMap(use -> use.object().stream()).collect(Collectors.toSet()));
        Map<TeamId, Team> teams = teams(carriers.values());
        Instant now = clock.instant();
        return uses.stream()
                .map(use -> new BreakGlassUseView(
                        use.id(),
                        use.object(),
                        use.object()
                                .map(carriers::get)
                                .map(TeamId::new)
                                .map(teams::get)
                                .filter(Objects::nonNull)
                                .map(Team::name),
                        Optional.ofNullable(workers.get(new PersonId(use.person())))
                                .map(Person::fullName)
                                .orElse("Een medewerker"),
                        use.emergency().code(),
                        use.begun(),
                        use.ends(),
                        use.ends().filter(now::isBefore).isPresent(),
                        withReason.test(use) ? use.reason() : Optional.empty(),
                        use.review().map(BreakGlass.Review::at),
                        use.review().map(BreakGlass.Review::note).filter(note -> withReason.test(use)),
                        use.version()))
                .toList();
    }

    private Map<TeamId, Team> teams(Collection<UUID> ids) {
        Set<TeamId> wanted = ids.stream().map(TeamId::new).collect(Collectors.toSet());
        return wanted.isEmpty() ? Map.of() : directory.teams(wanted);
    }
}
