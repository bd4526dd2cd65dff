// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.AccountRights;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;

/** Accounts, for the administrator: who can log in, as what. */
@Path("/api/v1/accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.ADMINISTRATOR)
public class AccountsResource {
    private final Accounts accounts;
    private final AccountRights rights;
    private final InviteSomeone invite;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public AccountsResource() {
        this(null, null, null);
    }

    @Inject
    public AccountsResource(Accounts accounts, AccountRights rights, InviteSomeone invite) {
        this.accounts = accounts;
        this.rights = rights;
        this.invite = invite;
    }

    /** @param loginName null while the invitation waits */
    public record AccountView(
            UUID id,
            UUID personId,
            String loginName,
            String displayName,
            List<Role> roles,
            String theme,
            boolean active) {
        static AccountView of(Account account) {
            return new AccountView(
                    account.id(),
                    account.personId(),
                    account.loginName().isEmpty() ? null : account.loginName(),
                    account.displayName(),
                    account.roles().stream().sorted().toList(),
                    account.theme().isEmpty() ? null : account.theme(),
                    account.active());
        }
    }

    public record AccountList(List<AccountView> items, String next) {}

    /**
     * @param personId of a worker in the directory; absent for someone who is not in it
     * @param theme slug of a municipality served; absent for none
     */
    @Body
    public record Invitation(
            UUID personId,
            @NotBlank @Size(max = 200) String displayName,
            @NotEmpty @Size(max = 10) List<@NotNull Role> roles,
            @Size(max = 80) String theme,
            @Email @Size(max = 200) String email) {}

    /** @param code to hand over in person: it is shown once and works for a week */
    public record Invited(UUID id, String code) {}

    /** @param roles all that the account may do from now on; absent: as it was */
    @Body
    public record AccountPatch(
            Boolean active, @Size(min = 1, max = 10) List<@NotNull Role> roles) {}

    @GET
    public AccountList list(@QueryParam("after") UUID after, @QueryParam("limit") Integer asked) {
        int limit = Listing.limit(asked);
        Slice<Account> slice = Slice.of(accounts.list(Optional.ofNullable(after), limit), limit, account -> account.id()
                .toString());
        return new AccountList(
                slice.items().stream().map(AccountView::of).toList(),
                slice.next()
                        .map(last -> "/api/v1/accounts?limit=" + limit + "&after=" + last)
                        .orElse(null));
    }

    @GET
    @Path("{id}")
    @Answers(AccountView.class)
    public Response read(@PathParam("id") UUID id) {
        Account account = accounts.find(id).orElseThrow(ProblemException::notFound);
        return Response.ok(AccountView.of(account))
                .tag(Versions.tag(account.version()))
                .build();
    }

    @POST
    public Response invite(Invitation invitation) {
        InviteSomeone.Invited invited = invite.invite(
                Optional.ofNullable(invitation.personId()),
                invitation.displayName(),
                invitation.roles(),
                Optional.ofNullable(invitation.theme()),
                Optional.ofNullable(invitation.email()));
        Account account = invited.account();
        return Response.created(URI.create("/api/v1/accounts/" + account.id()))
                .tag(Versions.tag(account.version()))
                .entity(new Invited(account.id(), invited.code()))
                .build();
    }

    @PATCH
    @Path("{id}")
    @Transactional
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, AccountPatch patch) {
        long version = Versions.required(ifMatch);
        if (patch.active() == null && patch.roles() == null) {
            throw ProblemException.invalid("", "Stuur active of roles mee.");
        }
        if (patch.roles() != null) {
            version = rights.set(id, Set.copyOf(patch.roles()), version);
        }
        if (patch.active() != null) {
            accounts.setActive(id, patch.active(), version);
        }
        return read(id);
    }
}
