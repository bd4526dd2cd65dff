// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.LetterTemplateView;
import nl.passend.cases.internal.letter.KeepTemplates;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** The letters of municipalities, with fields such as {@code {naam}}. Everybody with an account may read them; they are about nobody. */
@Path("/api/v1/letter-templates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class LetterTemplatesResource {
    /** @param municipality slug of a municipality served */
    @Body
    public record NewLetterTemplate(
            @NotBlank @Size(max = 40) String municipality,
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 20_000) String words) {}

    @Body
    public record LetterTemplateWords(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 20_000) String words) {}

    public record LetterTemplateList(List<LetterTemplateView> items) {}

    private final KeepTemplates templates;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public LetterTemplatesResource() {
        this(null);
    }

    @Inject
    public LetterTemplatesResource(KeepTemplates templates) {
        this.templates = templates;
    }

    @GET
    @Access(Rule.SIGNED_IN)
    public LetterTemplateList all() {
        return new LetterTemplateList(templates.all());
    }

    @GET
    @Path("/{template}")
    @Access(Rule.SIGNED_IN)
    @Answers(LetterTemplateView.class)
    public Response one(@PathParam("template") UUID template) {
        LetterTemplateView found = templates.one(template);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Access(Rule.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response create(NewLetterTemplate told) {
        Stored stored = templates.create(
                told.municipality().strip(), told.title().strip(), told.words().strip());
        return Response.created(URI.create("/api/v1/letter-templates/" + stored.id()))
                .tag(Versions.tag(stored.version()))
                .build();
    }

    @PUT
    @Path("/{template}")
    @Access(Rule.ADMINISTRATOR)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("template") UUID template, @HeaderParam("If-Match") String ifMatch, LetterTemplateWords told) {
        return PlanResource.changed(templates.change(
                template,
                Versions.required(ifMatch),
                told.title().strip(),
                told.words().strip()));
    }

    /** What was made of it stays. */
    @DELETE
    @Path("/{template}")
    @Access(Rule.ADMINISTRATOR)
    public void remove(@PathParam("template") UUID template, @HeaderParam("If-Match") String ifMatch) {
        templates.remove(template, Versions.required(ifMatch));
    }
}
