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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.AccountRights;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** What one account may do: ticked and unticked by the administrator. */
@Path("/beheer/accounts/{id}/rechten")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class RightsPage {
    private final Accounts accounts;
    private final AccountRights rights;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RightsPage() {
        this(null, null);
    }

    @Inject
    public RightsPage(Accounts accounts, AccountRights rights) {
        this.accounts = accounts;
        this.rights = rights;
    }

    @GET
    public Screen show(@PathParam("id") UUID id) {
        return now(id, Form.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Set<Role> roles = form.choices("roles").stream()
                .flatMap(chosen ->
                        Arrays.stream(Role.values()).filter(role -> role.name().equals(chosen)))
                .collect(Collectors.toUnmodifiableSet());
        if (roles.isEmpty()) {
            form.error("roles", "admin.rights.roles.missing");
        }
        if (form.isValid()) {
            try {
                rights.set(id, roles, form.version());
                return Response.seeOther(URI.create("/beheer/accounts")).build();
            } catch (ProblemException refused) {
                if (refused.type().equals(ProblemType.STALE)) {
                    form.error("", "admin.rights.stale");
                    return Response.ok(now(id, form).status(422)).build();
                }
                if (refused.fields().isEmpty()) {
                    throw refused;
                }
                form.addAll(refused);
            }
        }
        return Response.ok(screen(account(id), form).status(422)).build();
    }

    /** With what counts now ticked. */
    private Screen now(UUID id, Form form) {
        Account account = account(id);
        return screen(
                account,
                form.withAll("roles", account.roles().stream().map(Role::name).toList()));
    }

    private static Screen screen(Account account, Form form) {
        return Screen.of(WebTemplates.TEMPLATES, "admin/rights.jte", "admin.rights.title")
                .with("form", form)
                .with("account", account);
    }

    private Account account(UUID id) {
        return accounts.find(id).orElseThrow(ProblemException::notFound);
    }
}
