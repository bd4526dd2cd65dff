// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.directory.TeamSearch;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** The white-label teams, and of each how to reach it and who works there when. */
@Path("/gidsen/teams")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class TeamsPage {
    private static final int PAGE = 50;

    private final Directory directory;
    private final TeamRoster roster;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamsPage() {
        this(null, null);
    }

    @Inject
    public TeamsPage(Directory directory, TeamRoster roster) {
        this.directory = directory;
        this.roster = roster;
    }

    @GET
    public Screen list(@Context UriInfo asked) {
        var form = Form.of(asked.getQueryParameters());
        var after = form.uuid("after");
        var found = directory.teams(
                new TeamSearch(form.text("municipality"), Optional.empty(), after.map(TeamId::new), PAGE));
        return Screen.of(Guides.TEMPLATES, "teams.jte", "teams.title")
                .with("form", form)
                .with("municipalities", municipalities())
                .with("teams", found.items())
                .with("next", Addresses.next(asked, found.next()))
                .with("first", Addresses.first(asked, after.map(UUID::toString)));
    }

    @GET
    @Path("/{id}")
    public Screen one(@PathParam("id") UUID id) {
        var team = directory.team(new TeamId(id));
        return Screen.of(Guides.TEMPLATES, "team.jte", team.name())
                .with("team", team)
                .with("members", roster.of(team.id()));
    }

    private List<Option> municipalities() {
        return Stream.concat(
                        Stream.of(Option.of("", "Alle gemeenten")),
                        directory.municipalitiesServed().stream()
                                .map(municipality -> Option.of(municipality.slug(), municipality.name())))
                .toList();
    }
}
