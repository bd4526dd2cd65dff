// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Validity;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.persistence.RetryOnConflict;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Versions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;

/**
 * The steps of a version: put forward, approved or returned by somebody who did not write it, published, retired. A step of
 * somebody else's is 403, one that does not fit where the version stands 409.
 */
@Path("/api/v1/personas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
@RetryOnConflict
public class PersonaStepsResource {
    @Body
    public record Remark(@Size(max = 1000) String note) {}

    @Body
    public record Reason(@NotBlank @Size(max = 1000) String reason) {}

    /** @param validFrom today when absent */
    @Body
    public record Publication(LocalDate validFrom, LocalDate validUntil) {}

    private final Personas personas;
    private final Editions editions;
    private final Editing editing;
    private final Clock clock;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PersonaStepsResource() {
        this(null, null, null, null);
    }

    @Inject
    public PersonaStepsResource(Personas personas, Editions editions, Editing editing, Clock clock) {
        this.personas = personas;
        this.editions = editions;
        this.editing = editing;
        this.clock = clock;
    }

    @POST
    @Path("/{slug}/versions/{number}/submissions")
    @Answers(VersionItem.class)
    public Response submit(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch) {
        long revision = Versions.required(ifMatch);
        return PersonaVersionsResource.answer(editing.submit(kind(), id(slug, number, municipality), revision));
    }

    @POST
    @Path("/{slug}/versions/{number}/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response approve(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Remark body) {
        long revision = Versions.required(ifMatch);
        return PersonaVersionsResource.answer(editing.approve(
                kind(),
                id(slug, number, municipality),
                revision,
                Optional.ofNullable(body.note()).orElse("").strip()));
    }

    @POST
    @Path("/{slug}/versions/{number}/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response giveBack(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        long revision = Versions.required(ifMatch);
        return PersonaVersionsResource.answer(editing.giveBack(
                kind(), id(slug, number, municipality), revision, body.reason().strip()));
    }

    @POST
    @Path("/{slug}/versions/{number}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response publish(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Publication body) {
        long revision = Versions.required(ifMatch);
        LocalDate from = Optional.ofNullable(body.validFrom())
                .orElseGet(() -> LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE));
        return PersonaVersionsResource.answer(editing.publish(
                kind(),
                id(slug, number, municipality),
                revision,
                new Validity(from, Optional.ofNullable(body.validUntil()))));
    }

    @POST
    @Path("/{slug}/versions/{number}/retirements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(VersionItem.class)
    public Response retire(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        long revision = Versions.required(ifMatch);
        return PersonaVersionsResource.answer(editing.retire(
                kind(), id(slug, number, municipality), revision, body.reason().strip()));
    }

    private UUID id(String slug, Integer number, String municipality) {
        return Optional.ofNullable(number)
                .flatMap(wanted -> editions.version(kind(), PersonasResource.place(slug, municipality), wanted))
                .orElseThrow(ProblemException::notFound)
                .id();
    }

    private EditionKind<Persona> kind() {
        return personas.kind();
    }
}
