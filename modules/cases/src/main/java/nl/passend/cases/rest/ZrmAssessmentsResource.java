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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.InstrumentView;
import nl.passend.cases.ZrmAssessmentView;
import nl.passend.cases.internal.instrument.Instrument;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.zrm.AssessWithZrm;
import nl.passend.cases.internal.zrm.ReadZrm;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** What professionals judged with the ZRM, and what the person says of it. Answers 404 where it is not switched on. */
@Path("/api/v1/case-files/{id}/zrm-assessments")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class ZrmAssessmentsResource {
    private static final String KIND = "zrm-assessments";

    /**
     * @param level 1 to 5
     * @param words what it rests on
     */
    @Body
    public record NewLevel(
            @NotBlank @Size(max = 30) String domain,
            @NotNull Integer level,
            @Size(max = 500) String words) {}

    /**
     * @param about an adult of the household
     * @param levels only those that were judged
     * @param on the day about which it is; today unless told
     * @param training which training for the ZRM the worker had
     */
    @Body
    public record NewZrmAssessment(
            @NotNull UUID about,
            @Size(max = 13) List<@Valid @NotNull NewLevel> levels,
            LocalDate on,
            @Size(max = 200) String training) {}

    @Body
    public record ZrmOwnView(@NotBlank @Size(max = 2_000) String words) {}

    /** @param domains the names by which a new one is made */
    public record ZrmAssessments(InstrumentView domains, List<ZrmAssessmentView> items) {}

    private final Instruments instruments;
    private final ReadZrm read;
    private final AssessWithZrm assess;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ZrmAssessmentsResource() {
        this(null, null, null);
    }

    @Inject
    public ZrmAssessmentsResource(Instruments instruments, ReadZrm read, AssessWithZrm assess) {
        this.instruments = instruments;
        this.read = read;
        this.assess = assess;
    }

    /** Of this side: the latest first. */
    @GET
    public ZrmAssessments all(@PathParam("id") UUID id) {
        instruments.requireZrm();
        return new ZrmAssessments(Instrument.ZRM.current(), read.all(id));
    }

    @GET
    @Path("/{assessment}")
    @Answers(ZrmAssessmentView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("assessment") UUID assessment) {
        instruments.requireZrm();
        ZrmAssessmentView found = read.one(id, assessment);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response assess(@PathParam("id") UUID id, NewZrmAssessment told) {
        instruments.requireZrm();
        return PlanResource.created(
                id,
                KIND,
                assess.assess(
                        id,
                        new AssessWithZrm.NewAssessment(
                                told.about(),
                                MeetingsResource.orNone(told.levels()).stream()
                                        .map(level -> new ZrmAssessmentView.Level(
                                                level.domain(), level.level(), Codes.text(level.words())))
                                        .toList(),
                                Optional.ofNullable(told.on()),
                                Codes.text(told.training()))));
    }

    /** What the person says of it, in person. */
    @PUT
    @Path("/{assessment}/own-view")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("assessment") UUID assessment,
            @HeaderParam("If-Match") String ifMatch,
            ZrmOwnView view) {
        instruments.requireZrm();
        return PlanResource.changed(assess.answer(
                id, assessment, Versions.required(ifMatch), view.words().strip()));
    }

    /** It was wrong: it stands no longer, and stays in the file as what was. */
    @DELETE
    @Path("/{assessment}")
    public void takeBack(
            @PathParam("id") UUID id,
            @PathParam("assessment") UUID assessment,
            @HeaderParam("If-Match") String ifMatch) {
        instruments.requireZrm();
        assess.takeBack(id, assessment, Versions.required(ifMatch));
    }
}
