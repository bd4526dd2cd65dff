// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.rest.Body;

/** The caller's own account. */
@Path("/api/v1/me")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.SIGNED_IN)
public class MeResource {
    private final CurrentUser user;
    private final Accounts accounts;
    private final Grants grants;
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MeResource() {
        this(null, null, null, null);
    }

    @Inject
    public MeResource(CurrentUser user, Accounts accounts, Grants grants, Directory directory) {
        this.user = user;
        this.accounts = accounts;
        this.grants = grants;
        this.directory = directory;
    }

    /** @param name null for a team that the directory does not know */
    public record TeamView(UUID id, String name, TeamRole role) {}

    /** @param theme slug of the municipality whose colours the pages wear; null for none */
    public record MeView(
            UUID id,
            UUID personId,
            String loginName,
            String displayName,
            List<Role> roles,
            String theme,
            List<TeamView> teams) {}

    /** The password of now stands in for If-Match: who knows it may change it, whatever happened meanwhile. */
    @Body
    public record PasswordChange(
            @NotBlank String currentPassword, @NotBlank String newPassword) {
        @Override
        public String toString() {
            return "PasswordChange";
        }
    }

    @GET
    public MeView me() {
        Me me = user.get();
        return new MeView(
                me.accountId(),
                me.personId(),
                me.loginName(),
                me.displayName(),
                me.roles().stream().sorted().toList(),
                me.theme().isEmpty() ? null : me.theme(),
                teams(me));
    }

    private List<TeamView> teams(Me me) {
        List<Grants.Membership> memberships = grants.teamsOf(me.personId());
        Map<TeamId, Team> teams = directory.teams(
                memberships.stream().map(m -> new TeamId(m.teamId())).toList());
        return memberships.stream()
                .map(m -> {
                    Team team = teams.get(new TeamId(m.teamId()));
                    return new TeamView(m.teamId(), team == null ? null : team.name(), m.role());
                })
                .toList();
    }

    @PATCH
    @Path("password")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public void changePassword(PasswordChange change) {
        accounts.changePassword(
                user.get().accountId(),
                change.currentPassword().toCharArray(),
                change.newPassword().toCharArray());
    }

    /** Ends every login, this one too, and forgets every remembered credential. */
    @POST
    @Path("logouts")
    public Response logOutEverywhere() {
        accounts.logOutEverywhere(user.get().accountId());
        return Response.noContent().build();
    }
}
