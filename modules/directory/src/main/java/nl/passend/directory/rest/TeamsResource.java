// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.DirectoryAdministration;
import nl.passend.directory.DirectoryAdministration.NewTeam;
import nl.passend.directory.DirectoryAdministration.TeamChange;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.directory.TeamSearch;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** The white-label teams of the municipalities served, and who works in them. */
@Path("/api/v1/teams")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TeamsResource {
    /** @param municipality slug of a municipality that is served */
    @Body
    public record Founding(
            @NotBlank @Size(max = 40) String municipality,
            @NotBlank @Size(max = 80) String name,

            @NotBlank @Pattern(regexp = Phone.FORM, message = Phone.HINT)
            String phone,

            @NotBlank @Size(max = 200) String openingHours) {}

    @Body
    public record Change(
            Patched<@NotBlank @Size(max = 80) String> name,
            Patched<@NotBlank @Pattern(regexp = Phone.FORM, message = Phone.HINT) String> phone,
            Patched<@NotBlank @Size(max = 200) String> openingHours) {}

    private final Directory directory;
    private final DirectoryAdministration administration;
    private final TeamRoster roster;
    private final Ids ids;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamsResource() {
        this(null, null, null, null);
    }

    @Inject
    public TeamsResource(Directory directory, DirectoryAdministration administration, TeamRoster roster, Ids ids) {
        this.directory = directory;
        this.administration = administration;
        this.roster = roster;
        this.ids = ids;
    }

    /** @param mine true: only the teams of which the caller is a member */
    @GET
    @Access(Rule.SIGNED_IN)
    public Listing<TeamItem> list(
            @QueryParam("municipality") String municipality,
            @QueryParam("mine") boolean mine,
            @QueryParam("after") UUID after,
            @QueryParam("limit") Integer limit,
            @Context UriInfo asked) {
        Collection<TeamId> own = roster.mine();
        var search = new TeamSearch(
                Optional.ofNullable(municipality),
                mine ? Optional.of(own) : Optional.empty(),
                Optional.ofNullable(after).map(TeamId::new),
                Listing.limit(limit));
        return Listing.of(directory.teams(search).map(team -> TeamItem.of(team, own.contains(team.id()))), asked);
    }

    @GET
    @Path("/{id}")
    @Access(Rule.SIGNED_IN)
    @Answers(TeamDetail.class)
    public Response one(@PathParam("id") UUID id) {
        var team = directory.team(new TeamId(id));
        var members = roster.of(team.id());
        boolean mine = roster.mine().contains(team.id());
        return Response.ok(TeamDetail.of(
                        team,
                        mine,
                        members.stream()
                                .map(member -> new TeamDetail.Member(
                                        member.person().id().value(),
                                        member.person().givenName(),
                                        member.role(),
                                        member.person().workingDays()))
                                .toList()))
                .tag(Versions.tag(team.version()))
                .build();
    }

    @POST
    @Access(Rule.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response found(Founding founding) {
        var team = administration.register(new NewTeam(
                new TeamId(ids.next()),
                founding.municipality(),
                founding.name(),
                founding.phone(),
                founding.openingHours()));
        return Response.created(URI.create("/api/v1/teams/" + team.id()))
                .tag(Versions.tag(team.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Access(Rule.ADMINISTRATOR)
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Change change) {
        var team = administration.change(
                new TeamId(id),
                Versions.required(ifMatch),
                new TeamChange(
                        Optional.ofNullable(change.name().value()),
                        Optional.ofNullable(change.phone().value()),
                        Optional.ofNullable(change.openingHours().value())));
        return Response.ok(TeamItem.of(team, roster.mine().contains(team.id())))
                .tag(Versions.tag(team.version()))
                .build();
    }
}
