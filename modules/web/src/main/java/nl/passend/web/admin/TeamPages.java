// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamSearch;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Slice;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Who is in which team. */
@Path("/beheer/teams")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class TeamPages {
    private static final int PAGE = 50;
    private static final int MOST_TO_CHOOSE_FROM = 1000;

    private final Directory directory;
    private final TeamMembers members;
    private final Grants grants;
    private final Accounts accounts;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamPages() {
        this(null, null, null, null);
    }

    @Inject
    public TeamPages(Directory directory, TeamMembers members, Grants grants, Accounts accounts) {
        this.directory = directory;
        this.members = members;
        this.grants = grants;
        this.accounts = accounts;
    }

    /** A membership with the name of who has it. */
    public record MemberLine(String name, Membership membership) {}

    @GET
    public Screen list(@QueryParam("after") UUID after) {
        Slice<Team> teams = directory.teams(new TeamSearch(
                Optional.empty(), Optional.empty(), Optional.ofNullable(after).map(TeamId::new), PAGE));
        Map<UUID, Long> sizes =
                grants
                        .membersOf(teams.items().stream()
                                .map(team -> team.id().value())
                                .toList())
                        .stream()
                        .collect(Collectors.groupingBy(Membership::teamId, Collectors.counting()));
        return Screen.of(WebTemplates.TEMPLATES, "admin/teams.jte", "admin.teams")
                .with("teams", teams.items())
                .with("sizes", sizes)
                .with("next", teams.next().map(last -> "/beheer/teams?after=" + last))
                .with("first", Optional.ofNullable(after).map(any -> "/beheer/teams"));
    }

    @GET
    @Path("{id}")
    public Screen one(@PathParam("id") UUID id) {
        return screen(id, Form.empty().with("role", TeamRole.MEMBER));
    }

    @POST
    @Path("{id}/leden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response join(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<UUID> person = form.uuid("personId");
        if (person.isEmpty()) {
            form.error("personId", "admin.team.join.who.missing");
        }
        Optional<TeamRole> role = form.choice("role", TeamRole.class, "admin.team.join.role.missing");
        Optional<LocalDate> until = form.date("until");
        if (form.isValid()) {
            try {
                members.join(id, person.orElseThrow(), role.orElseThrow(), null, until.orElse(null));
                return Response.seeOther(URI.create("/beheer/teams/" + id)).build();
            } catch (ProblemException refused) {
                form.addAll(refused);
            }
        }
        return Response.ok(screen(id, form).status(422)).build();
    }

    @POST
    @Path("{id}/leden/{personId}/verlaten")
    public Response leave(@PathParam("id") UUID id, @PathParam("personId") UUID personId) {
        members.leave(id, personId);
        return Response.seeOther(URI.create("/beheer/teams/" + id)).build();
    }

    private Screen screen(UUID id, Form form) {
        Team team = directory.team(new TeamId(id));
        return Screen.of(WebTemplates.TEMPLATES, "admin/team.jte", team.name())
                .with("team", team)
                .with("members", lines(members.of(id)))
                .with("workers", workers())
                .with("form", form);
    }

    private List<MemberLine> lines(List<Membership> memberships) {
        Map<PersonId, Person> people = directory.people(memberships.stream()
                .map(membership -> new PersonId(membership.personId()))
                .toList());
        return memberships.stream()
                .map(membership -> new MemberLine(
                        Optional.ofNullable(people.get(new PersonId(membership.personId())))
                                .map(Person::fullName)
                                .orElse("Onbekend"),
                        membership))
                .sorted(Comparator.comparing(MemberLine::name))
                .toList();
    }

    private List<Option> workers() {
        return Stream.concat(
                        Stream.of(Option.of("", "Kies een medewerker")),
                        accounts.list(Optional.empty(), MOST_TO_CHOOSE_FROM).stream()
                                .filter(account ->
                                        account.active() && account.roles().contains(Role.WORKER))
                                .sorted(Comparator.comparing(Account::displayName))
                                .map(account -> Option.of(account.personId().toString(), account.displayName())))
                .toList();
    }
}
