// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.passend.directory.Directory;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** My account: my password, and where I am logged in. */
@Path("/mijn-account")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.SIGNED_IN)
public class AccountPage {
    private final CurrentUser user;
    private final Accounts accounts;
    private final Logins logins;
    private final Grants grants;
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public AccountPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public AccountPage(CurrentUser user, Accounts accounts, Logins logins, Grants grants, Directory directory) {
        this.user = user;
        this.accounts = accounts;
        this.logins = logins;
        this.grants = grants;
        this.directory = directory;
    }

    @GET
    public Screen show(@QueryParam("gewijzigd") String changed) {
        return screen(Form.empty()).with("changed", changed != null);
    }

    @POST
    @Path("wachtwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        String current = form.typed("currentPassword");
        String replacement = form.typed("newPassword");
        if (current.isEmpty()) {
            form.error("currentPassword", "account.password.current.missing");
        }
        if (replacement.isEmpty()) {
            form.error("newPassword", "account.password.new.missing");
        }
        if (form.isValid()) {
            try {
                accounts.changePassword(user.get().accountId(), current.toCharArray(), replacement.toCharArray());
                return Response.seeOther(URI.create("/mijn-account?gewijzigd")).build();
            } catch (ProblemException refused) {
                form.addAll(refused);
            }
        }
        return Response.ok(screen(form).status(422)).build();
    }

    @POST
    @Path("overal-uitloggen")
    public Response logOutEverywhere() {
        accounts.logOutEverywhere(user.get().accountId());
        return LogoutPage.loggedOut();
    }

    private Screen screen(Form form) {
        Me me = user.get();
        return Screen.of(WebTemplates.TEMPLATES, "login/account.jte", "account.title")
                .with("me", me)
                .with("logins", logins.of(me.accountId()))
                .with("teams", teams(me))
                .with("form", form)
                .with("changed", false);
    }

    private List<String> teams(Me me) {
        List<TeamId> ids = grants.teamsOf(me.personId()).stream()
                .map(membership -> new TeamId(membership.teamId()))
                .toList();
        return directory.teams(ids).values().stream().map(Team::name).sorted().toList();
    }
}
