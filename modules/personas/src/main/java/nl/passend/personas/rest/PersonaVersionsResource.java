// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.persistence.RetryOnConflict;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.personas.internal.WritePersonas;

/**
 * Writing a persona; {@link PersonaStepsResource} takes the steps that follow. For who does not work on personas there is nothing
 * here; what is somebody else's is 403, what does not fit where the version stands 409.
 */
@Path("/api/v1/personas")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
@RetryOnConflict
public class PersonaVersionsResource {
    /**
     * @param municipality slug, for a local variant
     * @param content the whole persona, as {@code GET} shows it
     * @param why what this version is for; stays with it
     */
    @Body
    public record NewVersion(
            @Size(max = 80) String municipality,
            @NotNull JsonObject content,
            @NotBlank @Size(max = 1000) String why,
            LocalDate checkedOn) {}

    /** @param content merged into what is there (RFC 7396); a list is replaced as a whole */
    @Body
    public record VersionChange(
            Patched<@NotNull JsonObject> content,
            Patched<@NotBlank @Size(max = 1000) String> why,
            Patched<LocalDate> checkedOn) {}

    private final Personas personas;
    private final WritePersonas write;
    private final Editions editions;
    private final Editing editing;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public PersonaVersionsResource() {
        this(null, null, null, null);
    }

    @Inject
    public PersonaVersionsResource(Personas personas, WritePersonas write, Editions editions, Editing editing) {
        this.personas = personas;
        this.write = write;
        this.editions = editions;
        this.editing = editing;
    }

    @POST
    @Path("/{slug}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response begin(@PathParam("slug") String slug, NewVersion body) {
        Place place = PersonasResource.place(slug, body.municipality());
        Edition<Persona> begun = write.begin(
                place,
                new Manuscript<>(
                        kind().read(body.content(), "/content"),
                        body.why().strip(),
                        Optional.ofNullable(body.checkedOn())));
        UriBuilder where = UriBuilder.fromPath("/api/v1/personas/{slug}/versions/{number}");
        place.municipality().ifPresent(municipality -> where.queryParam("municipality", municipality));
        return Response.created(where.build(slug, begun.number()))
                .tag(Versions.tag(begun.revision()))
                .build();
    }

    @PATCH
    @Path("/{slug}/versions/{number}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Answers(VersionItem.class)
    public Response change(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch,
            VersionChange body) {
        long revision = Versions.required(ifMatch);
        Edition<Persona> draft = found(slug, number, municipality);
        Persona content = body.content().present()
                ? kind().read(
                                Json.createMergePatch(body.content().value())
                                        .apply(RecordJson.write(draft.content()))
                                        .asJsonObject(),
                                "/content")
                : draft.content();
        return answer(editing.rewrite(
                kind(),
                draft.id(),
                revision,
                new Manuscript<>(
                        content,
                        body.why().present() ? body.why().value().strip() : draft.why(),
                        body.checkedOn().present()
                                ? Optional.ofNullable(body.checkedOn().value())
                                : draft.checkedOn())));
    }

    @DELETE
    @Path("/{slug}/versions/{number}")
    public void discard(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @QueryParam("municipality") String municipality,
            @HeaderParam("If-Match") String ifMatch) {
        long revision = Versions.required(ifMatch);
        editing.discard(kind(), found(slug, number, municipality).id(), revision);
    }

    private Edition<Persona> found(String slug, Integer number, String municipality) {
        return Optional.ofNullable(number)
                .flatMap(wanted -> editions.version(kind(), PersonasResource.place(slug, municipality), wanted))
                .orElseThrow(ProblemException::notFound);
    }

    private EditionKind<Persona> kind() {
        return personas.kind();
    }

    static Response answer(Edition<Persona> edition) {
        return Response.ok(VersionItem.of(edition))
                .tag(Versions.tag(edition.revision()))
                .build();
    }
}
