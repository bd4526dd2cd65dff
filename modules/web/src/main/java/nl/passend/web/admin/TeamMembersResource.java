// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.rest.Body;

/** Who is in which team. Joining and leaving is one row and counts from the person's next request. */
@Path("/api/v1/teams/{teamId}/members")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.ADMINISTRATOR)
public class TeamMembersResource {
    private final TeamMembers members;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamMembersResource() {
        this(null);
    }

    @Inject
    public TeamMembersResource(TeamMembers members) {
        this.members = members;
    }

    /** @param until the last day, null while no end is set */
    public record MemberView(UUID personId, TeamRole role, LocalDate from, LocalDate until) {
        static MemberView of(Membership membership) {
            return new MemberView(
                    membership.personId(),
                    membership.role(),
                    membership.from(),
                    membership.until().orElse(null));
        }
    }

    public record Members(List<MemberView> items) {}

    /**
     * @param from the first day; today when absent
     * @param until the last day; no end when absent
     */
    @Body
    public record Joining(@NotNull TeamRole role, LocalDate from, LocalDate until) {}

    @GET
    public Members list(@PathParam("teamId") UUID teamId) {
        return new Members(members.of(teamId).stream().map(MemberView::of).toList());
    }

    @PUT
    @Path("{personId}")
    public void join(@PathParam("teamId") UUID teamId, @PathParam("personId") UUID personId, Joining joining) {
        members.join(teamId, personId, joining.role(), joining.from(), joining.until());
    }

    @DELETE
    @Path("{personId}")
    public void leave(@PathParam("teamId") UUID teamId, @PathParam("personId") UUID personId) {
        members.leave(teamId, personId);
    }
}
