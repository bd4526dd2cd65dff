// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.DirectoryAdministration;
import nl.passend.directory.DirectoryAdministration.NewPerson;
import nl.passend.directory.DirectoryAdministration.PersonChange;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** The workers, one by one: nobody needs a list of them all. */
@Path("/api/v1/people")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {
    /** @param employer id of an organisation */
    @Body
    public record Registration(
            @NotNull UUID employer,
            @NotBlank @Size(max = 80) String givenName,
            @NotBlank @Size(max = 80) String familyName,

            @Pattern(regexp = Phone.FORM, message = Phone.HINT)
            String workPhone,

            @Size(max = 200) String workingDays) {}

    /** A null of {@code workPhone} or {@code workingDays}: no longer known. */
    @Body
    public record Change(
            Patched<@NotNull UUID> employer,
            Patched<@NotBlank @Size(max = 80) String> givenName,
            Patched<@NotBlank @Size(max = 80) String> familyName,
            Patched<@Pattern(regexp = Phone.FORM, message = Phone.HINT) String> workPhone,
            Patched<@Size(max = 200) String> workingDays) {}

    private final Directory directory;
    private final DirectoryAdministration administration;
    private final CurrentUser currentUser;
    private final Ids ids;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PeopleResource() {
        this(null, null, null, null);
    }

    @Inject
    public PeopleResource(
            Directory directory, DirectoryAdministration administration, CurrentUser currentUser, Ids ids) {
        this.directory = directory;
        this.administration = administration;
        this.currentUser = currentUser;
        this.ids = ids;
    }

    @GET
    @Path("/{id}")
    @Access(Rule.SIGNED_IN)
    @Answers(PersonItem.class)
    public Response one(@PathParam("id") UUID id) {
        var me = currentUser.get();
        boolean colleague = me.has(Role.WORKER) || me.has(Role.ADMINISTRATOR);
        var person = directory.person(new PersonId(id));
        return Response.ok(PersonItem.of(person, colleague))
                .tag(Versions.tag(person.version()))
                .build();
    }

    @POST
    @Access(Rule.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response register(Registration registration) {
        var person = administration.register(new NewPerson(
                new PersonId(ids.next()),
                new OrganisationId(registration.employer()),
                registration.givenName(),
                registration.familyName(),
                Optional.ofNullable(registration.workPhone()),
                Optional.ofNullable(registration.workingDays()).filter(days -> !days.isBlank())));
        return Response.created(URI.create("/api/v1/people/" + person.id()))
                .tag(Versions.tag(person.version()))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Access(Rule.ADMINISTRATOR)
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Change change) {
        var person = administration.change(
                new PersonId(id),
                Versions.required(ifMatch),
                new PersonChange(
                        Optional.ofNullable(change.employer().value()).map(OrganisationId::new),
                        Optional.ofNullable(change.givenName().value()),
                        Optional.ofNullable(change.familyName().value()),
                        emptyWhenNull(change.workPhone()),
                        emptyWhenNull(change.workingDays())));
        return Response.ok(PersonItem.of(person, true))
                .tag(Versions.tag(person.version()))
                .build();
    }

    private static Optional<String> emptyWhenNull(Patched<String> field) {
        return field.present()
                ? Optional.of(Objects.requireNonNullElse(field.value(), "").strip())
                : Optional.empty();
    }
}
