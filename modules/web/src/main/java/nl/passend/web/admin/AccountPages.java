// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
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
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Slice;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/** Who can log in: inviting, closing, opening again. */
@Path("/beheer/accounts")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Access.Rule.ADMINISTRATOR)
public class AccountPages {
    private static final int PAGE = 50;

    private final Accounts accounts;
    private final InviteSomeone invite;
    private final WorkersToInvite workers;
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public AccountPages() {
        this(null, null, null, null);
    }

    @Inject
    public AccountPages(Accounts accounts, InviteSomeone invite, WorkersToInvite workers, Directory directory) {
        this.accounts = accounts;
        this.invite = invite;
        this.workers = workers;
        this.directory = directory;
    }

    @GET
    public Screen list(@QueryParam("after") UUID after) {
        Slice<Account> slice = Slice.of(accounts.list(Optional.ofNullable(after), PAGE), PAGE, account -> account.id()
                .toString());
        return Screen.of(WebTemplates.TEMPLATES, "admin/accounts.jte", "admin.accounts")
                .with("accounts", slice.items())
                .with("next", slice.next().map(last -> "/beheer/accounts?after=" + last))
                .with("first", Optional.ofNullable(after).map(any -> "/beheer/accounts"));
    }

    /** @param name part of the name of a worker to choose from */
    @GET
    @Path("uitnodigen")
    public Screen inviteForm(@QueryParam("name") String name) {
        return form(Form.empty().with("name", Optional.ofNullable(name).orElse("")));
    }

    /** Answers with a page and no redirect: the code is shown once and stands nowhere else. */
    @POST
    @Path("uitnodigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Screen invite(MultivaluedMap<String, String> typed) {
        Form form = Form.of(typed);
        Optional<UUID> person = form.uuid("personId");
        Optional<String> name = form.text("displayName").or(() -> person.flatMap(this::nameInDirectory));
        if (name.isEmpty()) {
            form.error("displayName", "admin.invite.name.missing");
        }
        List<Role> roles = form.choices("roles").stream()
                .flatMap(chosen ->
                        Arrays.stream(Role.values()).filter(role -> role.name().equals(chosen)))
                .toList();
        if (roles.isEmpty()) {
            form.error("roles", "admin.invite.roles.missing");
        }
        Optional<String> theme = form.text("theme", 80);
        Optional<String> email = form.text("email");
        if (form.isValid()) {
            try {
                InviteSomeone.Invited invited = invite.invite(person, name.orElseThrow(), roles, theme, email);
                return Screen.of(WebTemplates.TEMPLATES, "admin/invited.jte", "admin.invite.title")
                        .with("name", invited.account().displayName())
                        .with("code", invited.code());
            } catch (ProblemException refused) {
                form.addAll(refused);
            }
        }
        return form(form).status(422);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @FormParam("active") String active, @FormParam("version") String version) {
        if (version == null || !version.matches("\\d{1,18}")) {
            throw new ProblemException(ProblemType.STALE);
        }
        accounts.setActive(id, Boolean.parseBoolean(active), Long.parseLong(version));
        return Response.seeOther(URI.create("/beheer/accounts")).build();
    }

    private Screen form(Form form) {
        return Screen.of(WebTemplates.TEMPLATES, "admin/invite.jte", "admin.invite.title")
                .with("form", form)
                .with("workers", workers.named(form.typed("name"), form.uuid("personId")))
                .with("municipalities", municipalities());
    }

    private Optional<String> nameInDirectory(UUID person) {
        return directory.findPerson(new PersonId(person)).map(Person::fullName);
    }

    private List<Option> municipalities() {
        return Stream.concat(
                        Stream.of(Option.of("", "Geen gemeente")),
                        directory.municipalitiesServed().stream()
                                .map(municipality -> Option.of(municipality.slug(), municipality.name())))
                .toList();
    }
}
