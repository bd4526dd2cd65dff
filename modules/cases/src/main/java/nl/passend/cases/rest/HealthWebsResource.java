// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.internal.healthweb.DrawWeb;
import nl.passend.cases.internal.healthweb.ReadWebs;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** How members say that they are, each of themself (Positive Health). Answers 404 where it is not switched on. */
@Path("/api/v1/case-files/{id}/health-webs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class HealthWebsResource {
    private static final String KIND = "health-webs";

    /** @param score 0 to 10; absent with words alone */
    @Body
    public record NewMark(
            @NotBlank @Size(max = 30) String dimension,
            Integer score,
            @Size(max = 500) String words) {}

    /**
     * @param marks only those that one wants to say something about
     * @param readers {@code self} (unless told), {@code confidant}, {@code teller} or {@code household}
     */
    @Body
    public record NewHealthWeb(
            @Size(max = 6) List<@Valid @NotNull NewMark> marks,
            @Size(max = 2_000) String words,
            @Size(max = 20) String readers) {}

    /** What was drawn stays as it is: another day has another web. */
    @Body
    public record HealthWebReaders(@NotBlank @Size(max = 20) String readers) {}

    /** @param aspects the names by which a new one is drawn */
    public record DrawnWebs(InstrumentView aspects, List<HealthWebView> items) {}

    private final Instruments instruments;
    private final ReadWebs webs;
    private final DrawWeb draw;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HealthWebsResource() {
        this(null, null, null);
    }

    @Inject
    public HealthWebsResource(Instruments instruments, ReadWebs webs, DrawWeb draw) {
        this.instruments = instruments;
        this.webs = webs;
        this.draw = draw;
    }

    /** Of this side: the latest first. */
    @GET
    public DrawnWebs all(@PathParam("id") UUID id) {
        instruments.requireHealthWebs();
        return new DrawnWebs(Instrument.POSITIVE_HEALTH.current(), webs.all(id));
    }

    @GET
    @Path("/{web}")
    @Answers(HealthWebView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("web") UUID web) {
        instruments.requireHealthWebs();
        HealthWebView found = webs.one(id, web);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response draw(@PathParam("id") UUID id, NewHealthWeb drawn) {
        instruments.requireHealthWebs();
        return PlanResource.created(
                id,
                KIND,
                draw.draw(
                        id,
                        new DrawWeb.NewWeb(
                                MeetingsResource.orNone(drawn.marks()).stream()
                                        .map(mark -> new HealthWebView.Mark(
                                                mark.dimension(),
                                                Optional.ofNullable(mark.score()),
                                                Codes.text(mark.words())))
                                        .toList(),
                                Codes.text(drawn.words()),
                                Codes.text(drawn.readers()).map(Codes::readers))));
    }

    /** Says anew who may read it. */
    @PATCH
    @Path("/{web}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response choose(
            @PathParam("id") UUID id,
            @PathParam("web") UUID web,
            @HeaderParam("If-Match") String ifMatch,
            HealthWebReaders chosen) {
        instruments.requireHealthWebs();
        return PlanResource.changed(draw.choose(id, web, Versions.required(ifMatch), Codes.readers(chosen.readers())));
    }

    /** Nothing of it stays. */
    @DELETE
    @Path("/{web}")
    public void takeBack(
            @PathParam("id") UUID id, @PathParam("web") UUID web, @HeaderParam("If-Match") String ifMatch) {
        instruments.requireHealthWebs();
        draw.takeBack(id, web, Versions.required(ifMatch));
    }
}
