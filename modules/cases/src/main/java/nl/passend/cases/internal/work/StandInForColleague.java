// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.StandInView;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.standin.StandIns;
import nl.passend.kernel.standin.StandIns.StandIn;
import nl.passend.kernel.time.LegalCalendar;

/**
 * Says who does the work of a colleague who is away: each for themself, a family director for everybody of the team. Why somebody is
 * away is not asked: illness is health data (AVG art. 9), and the work does not change by it.
 */
@ApplicationScoped
public class StandInForColleague {
    private static final int LONGEST_MONTHS = 6;

    private final StandIns standIns;
    private final Grants grants;
    private final Directory directory;
    private final Post post;
    private final CurrentUser user;
    private final LegalCalendar calendar;
    private final Ids ids;

    @Inject
    public StandInForColleague(
            StandIns standIns,
            Grants grants,
            Directory directory,
            Post post,
            CurrentUser user,
            LegalCalendar calendar,
            Ids ids) {
        this.standIns = standIns;
        this.grants = grants;
        this.directory = directory;
        this.post = post;
        this.user = user;
        this.calendar = calendar;
        this.ids = ids;
    }

    /** @param absent who is away; whoever asks unless told */
    public record Away(UUID team, Optional<UUID> absent, UUID standIn, LocalDate from, LocalDate until) {}

    /** Of one team: who can be away by the word of the one who asks, and who can stand in. */
    public record Choice(Team team, List<Person> absent, List<Person> standIns) {}

    @Transactional
    public UUID begin(Away away) {
        List<Membership> team = grants.membersOf(away.team());
        UUID me = user.get().personId();
        if (team.stream().noneMatch(member -> member.personId().equals(me))) {
            throw ProblemException.notFound();
        }
        UUID absent = away.absent().orElse(me);
        if (!absent.equals(me) && !isDirector(team)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        List<StandIn> standing = standIns.standing();
        check(away, absent, team, standing);
        StandIn standIn = new StandIn(ids.next(), away.team(), absent, away.standIn(), away.from(), away.until());
        standIns.begin(standIn, me);
        if (!away.standIn().equals(me)) {
            post.notify(Post.Notice.STANDS_IN, Set.of(away.standIn()));
        }
        return standIn.id();
    }

    private void check(Away away, UUID absent, List<Membership> team, List<StandIn> standing) {
        List<FieldProblem> problems = new ArrayList<>();
        if (isOutside(team, absent)) {
            problems.add(new FieldProblem("/absent", "Kies iemand van dit team."));
        }
        if (isOutside(team, away.standIn()) || away.standIn().equals(absent)) {
            problems.add(new FieldProblem("/standIn", "Kies een andere collega van dit team."));
        } else if (standing.stream().anyMatch(one -> one.absent().equals(away.standIn()) && overlaps(one, away))) {
            problems.add(new FieldProblem("/standIn", "Deze collega is in die dagen zelf weg. Kies iemand anders."));
        }
        if (away.from().isBefore(calendar.today())) {
            problems.add(new FieldProblem("/from", "Kies vandaag of een latere dag."));
        }
        if (away.until().isBefore(away.from())
                || away.until().isAfter(calendar.today().plusMonths(LONGEST_MONTHS))) {
            problems.add(new FieldProblem(
                    "/until",
                    "Kies een laatste dag die niet voor de eerste ligt, ten hoogste " + LONGEST_MONTHS
                            + " maanden vooruit."));
        } else if (standing.stream()
                .anyMatch(
                        one -> one.absent().equals(absent) && one.team().equals(away.team()) && overlaps(one, away))) {
            problems.add(new FieldProblem("/from", "In die dagen valt al iemand in. Stop dat eerst."));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
    }

    private static boolean isOutside(List<Membership> team, UUID person) {
        return team.stream().noneMatch(member -> member.personId().equals(person));
    }

    private static boolean overlaps(StandIn one, Away away) {
        return !one.from().isAfter(away.until()) && !one.until().isBefore(away.from());
    }

    private boolean isDirector(Collection<Membership> team) {
        UUID me = user.get().personId();
        return team.stream().anyMatch(member -> member.personId().equals(me) && member.role() == TeamRole.DIRECTOR);
    }

    /** By who is away, or by a family director of the team. */
    @Transactional
    public void end(UUID id) {
        StandIn standIn = mine(standIns.standing(), teams()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (!mayEnd(standIn, grants.membersOf(standIn.team()))) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        standIns.end(standIn);
    }

    private boolean mayEnd(StandIn standIn, Collection<Membership> team) {
        return standIn.absent().equals(user.get().personId()) || isDirector(team);
    }

    private Set<UUID> teams() {
        return grants.teamsOf(user.get().personId()).stream()
                .map(Membership::teamId)
                .collect(Collectors.toSet());
    }

    private static List<StandIn> mine(List<StandIn> standing, Set<UUID> teams) {
        return standing.stream().filter(one -> teams.contains(one.team())).toList();
    }

    /** Of all one's teams, the earliest first. */
    public List<StandInView> all() {
        Set<UUID> teams = teams();
        List<StandIn> standing = mine(standIns.standing(), teams);
        Map<UUID, List<Membership>> members = members(teams);
        Map<TeamId, Team> named =
                directory.teams(teams.stream().map(TeamId::new).toList());
        Map<PersonId, Person> people = directory.people(standing.stream()
                .flatMap(one -> Stream.of(one.absent(), one.standIn()))
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return standing.stream()
                .map(one -> new StandInView(
                        one.id(),
                        one.team(),
                        Optional.ofNullable(named.get(new TeamId(one.team())))
                                .map(Team::name)
                                .orElse(""),
                        one.absent(),
                        name(people, one.absent()),
                        one.standIn(),
                        name(people, one.standIn()),
                        one.from(),
                        one.until(),
                        mayEnd(one, members.getOrDefault(one.team(), List.of()))))
                .toList();
    }

    private static Optional<String> name(Map<PersonId, Person> people, UUID person) {
        return Optional.ofNullable(people.get(new PersonId(person))).map(Person::givenName);
    }

    private Map<UUID, List<Membership>> members(Set<UUID> teams) {
        return grants.membersOf(teams).stream()
                .collect(Collectors.groupingBy(Membership::teamId, LinkedHashMap::new, Collectors.toList()));
    }

    /** Who can be chosen, team by team. */
    public List<Choice> choices() {
        Map<UUID, List<Membership>> members = members(teams());
        Map<TeamId, Team> named =
                directory.teams(members.keySet().stream().map(TeamId::new).toList());
        Map<PersonId, Person> people = directory.people(members.values().stream()
                .flatMap(team -> team.stream().map(Membership::personId))
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        UUID me = user.get().personId();
        return members.entrySet().stream()
                .filter(team -> named.containsKey(new TeamId(team.getKey())))
                .map(team -> new Choice(
                        named.get(new TeamId(team.getKey())),
                        isDirector(team.getValue())
                                ? people(team.getValue(), people)
                                : people(team.getValue(), people).stream()
                                        .filter(person -> person.id().value().equals(me))
                                        .toList(),
                        people(team.getValue(), people)))
                .sorted(Comparator.comparing(choice -> choice.team().name()))
                .toList();
    }

    private static List<Person> people(List<Membership> team, Map<PersonId, Person> people) {
        return team.stream()
                .map(member -> people.get(new PersonId(member.personId())))
                .filter(person -> person != null)
                .sorted(Comparator.comparing(Person::givenName).thenComparing(Person::familyName))
                .toList();
    }
}
