// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.cases.AccessView;
import nl.passend.cases.Funder;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.outside.Known;
import nl.passend.cases.internal.outside.KnownReaders;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.problem.ProblemException;

/** Answers "why may I enter, and who else may": by grants as they count today, with names as far as this side may know them. */
@ApplicationScoped
public class ExplainAccess {
    private final CaseDoor door;
    private final AccessGate gate;
    private final Grants grants;
    private final Names names;
    private final Directory directory;
    private final KnownReaders readers;

    @Inject
    ExplainAccess(
            CaseDoor door, AccessGate gate, Grants grants, Names names, Directory directory, KnownReaders readers) {
        this.door = door;
        this.gate = gate;
        this.grants = grants;
        this.names = names;
        this.directory = directory;
        this.readers = readers;
    }

    public AccessView explain(UUID id) {
        OpenedFile file = door.look(id, Purpose.ACCESS_REVIEW);
        List<Grant> mine = gate.explain(ObjectType.CASE_FILE, id);
        Map<UUID, Known> reading =
                readers.of(file).stream().collect(Collectors.toMap(Known::grant, Function.identity()));
        List<Grant> all = grants.on(ObjectType.CASE_FILE, id).stream()
                .filter(grant -> mayKnow(file, grant) || reading.containsKey(grant.id()))
                .toList();
        Map<TeamId, Team> teams = directory.teams(all.stream()
                .flatMap(grant -> grant.holderTeam().stream())
                .map(TeamId::new)
                .collect(Collectors.toSet()));
        return new AccessView(
                mine.stream().map(grant -> way(grant, teams)).toList(), others(file, all, teams, reading));
    }

    /** One client supporter, for a side that may know of them. */
    public AccessView.Other supporter(UUID id, UUID grant) {
        return one(id, grant, GrantRole.CLIENT_SUPPORTER);
    }

    /** One funder, for a side that may know of them. */
    public AccessView.Other funder(UUID id, UUID grant) {
        return one(id, grant, GrantRole.FUNDER);
    }

    private AccessView.Other one(UUID id, UUID grant, GrantRole role) {
        return explain(id).others().stream()
                .filter(other -> other.grantId().equals(grant) && other.role().equals(code(role)))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    /** Who pays for help and may see what it costs, for a side that may know of them: two statements. */
    public List<AccessView.Other> funders(OpenedFile file) {
        List<Grant> funders = grants.on(ObjectType.CASE_FILE, file.id()).stream()
                .filter(grant -> grant.role() == GrantRole.FUNDER && mayKnow(file, grant))
                .toList();
        Map<UUID, Person> workers = names.workers(
                file,
                funders.stream().flatMap(grant -> grant.holderPerson().stream()).toList());
        return funders.stream()
                .map(grant -> person(file, grant, workers, Map.of()))
                .toList();
    }

    /** Team and funders are known to who may know the team; whoever stands at another's side is not. */
    private static boolean mayKnow(OpenedFile file, Grant grant) {
        if (file.view().side().isTeam()) {
            return true;
        }
        return switch (grant.role()) {
            case TEAM, BREAK_GLASS, FUNDER -> file.view().seesTeam();
            case CLIENT_SUPPORTER -> grant.scope().equals(file.view().side().member());
            case HOUSEHOLD_MEMBER, OUTSIDE_READER -> false;
        };
    }

    private List<AccessView.Other> others(
            OpenedFile file, List<Grant> all, Map<TeamId, Team> teams, Map<UUID, Known> reading) {
        Set<UUID> teamIds = teams.keySet().stream().map(TeamId::value).collect(Collectors.toSet());
        List<Grants.Membership> members = teamIds.isEmpty() ? List.of() : grants.membersOf(teamIds);
        Set<UUID> people = members.stream().map(Grants.Membership::personId).collect(Collectors.toSet());
        all.forEach(grant -> grant.holderPerson().ifPresent(people::add));
        Map<UUID, Person> workers = names.workers(file, people);
        List<AccessView.Other> others = new ArrayList<>();
        for (Grant grant : all) {
            if (grant.role() == GrantRole.TEAM) {
                members.stream()
                        .filter(m ->
                                grant.holderTeam().filter(m.teamId()::equals).isPresent())
                        .map(m -> teamMember(grant, m, workers, teams))
                        .forEach(others::add);
            } else {
                others.add(person(file, grant, workers, reading));
            }
        }
        others.sort(Comparator.comparing(AccessView.Other::role).reversed().thenComparing(AccessView.Other::name));
        return List.copyOf(others);
    }

    private static AccessView.Other teamMember(
            Grant grant, Grants.Membership member, Map<UUID, Person> workers, Map<TeamId, Team> teams) {
        Optional<Person> person = Optional.ofNullable(workers.get(member.personId()));
        return new AccessView.Other(
                grant.id(),
                person.map(Person::fullName).orElse("Iemand van het team"),
                code(grant.role()),
                Optional.ofNullable(teams.get(new TeamId(member.teamId()))).map(Team::name),
                person.map(p -> p.employer().name()),
                Optional.empty(),
                Optional.empty(),
                member.from(),
                member.until(),
                Optional.empty(),
                false);
    }

    private static AccessView.Other person(
            OpenedFile file, Grant grant, Map<UUID, Person> workers, Map<UUID, Known> reading) {
        UUID holder = grant.holderPerson().orElseThrow();
        Optional<Person> worker = Optional.ofNullable(workers.get(holder));
        return new AccessView.Other(
                grant.id(),
                worker.map(Person::fullName)
                        .or(() -> Optional.ofNullable(reading.get(grant.id())).map(Known::nameAndLabel))
                        .or(() -> file.memberOfPerson(holder).map(OpenedFile.Member::fullName))
                        .orElse(unknown(grant.role())),
                code(grant.role()),
                Optional.empty(),
                worker.map(p -> p.employer().name()),
                grant.scope(),
                Funder.ofGround(grant.ground()).map(Funder::code),
                grant.from(),
                grant.until(),
                grant.expires(),
                mayEnd(file, grant));
    }

    private static boolean mayEnd(OpenedFile file, Grant grant) {
        return switch (grant.role()) {
            case CLIENT_SUPPORTER ->
                file.view().side().isTeam() || file.view().side().isSelf();
            case FUNDER -> LetFunderIn.mayEnd(file);
            case TEAM, BREAK_GLASS, HOUSEHOLD_MEMBER, OUTSIDE_READER -> false;
        };
    }

    private static String unknown(GrantRole role) {
        return switch (role) {
            case CLIENT_SUPPORTER -> "Uw cliëntondersteuner";
            case HOUSEHOLD_MEMBER -> "Iemand van het gezin";
            case OUTSIDE_READER -> "Iemand van buiten";
            case TEAM, BREAK_GLASS, FUNDER -> "Een medewerker";
        };
    }

    private static AccessView.Way way(Grant grant, Map<TeamId, Team> teams) {
        return new AccessView.Way(
                grant.id(),
                code(grant.role()),
                grant.holderTeam().map(TeamId::new).map(teams::get).map(Team::name),
                grant.teamRole().map(role -> role.name().toLowerCase(Locale.ROOT)),
                grant.scope(),
                grant.ground(),
                grant.from(),
                grant.until(),
                grant.expires());
    }

    private static String code(GrantRole role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
