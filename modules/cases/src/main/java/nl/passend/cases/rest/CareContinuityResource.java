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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.CareContinuityView;
import nl.passend.cases.Horizon;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.carer.WriteContinuityPlan;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/**
 * <i>Als ik het niet meer kan</i>: who takes over, tonight, for a month, for good. Whom to call tonight, pain, medicines and what never to
 * do come from the emergency plan of the same person, and are written there.
 */
@Path("/api/v1/case-files/{id}/care-continuity-plans")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class CareContinuityResource {
    private static final String KIND = "care-continuity-plans";

    /**
     * @param about for whom somebody cares
     * @param plan the plan itself
     */
    @Body
    public record NewContinuityPlan(
            @NotNull UUID about, @NotNull @Valid ContinuityPlan plan) {}

    /**
     * The whole plan but for what people answered: what is not told is gone.
     *
     * @param carers whose plan it is; from an own side oneself is one of them
     * @param month who takes over for some weeks
     * @param forGood who takes over for good
     * @param tonightKnow what whoever takes over tonight must know, beside the emergency plan
     * @param joy how one sees that they are happy
     * @param fear how one sees that they are afraid
     * @param comforts what comforts them
     * @param day what an ordinary day is like
     * @param papers where the papers are
     */
    @Body
    public record ContinuityPlan(
            @Size(max = 20) List<@NotNull UUID> carers,
            @Size(max = 6) List<@Valid @NotNull WhoTakesOver> month,
            @Size(max = 6) List<@Valid @NotNull WhoTakesOver> forGood,
            @Size(max = 2_000) String tonightKnow,
            @Size(max = 2_000) String monthKnow,
            @Size(max = 2_000) String forGoodKnow,
            @Size(max = 2_000) String joy,
            @Size(max = 2_000) String fear,
            @Size(max = 2_000) String comforts,
            @Size(max = 4_000) String day,
            @Size(max = 2_000) String papers) {}

    /** @param what what they would do */
    @Body
    public record WhoTakesOver(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String phone,
            @Size(max = 400) String what) {}

    /**
     * @param horizon {@code tonight}, {@code month} or {@code for-good}
     * @param name of somebody whom the plan names, or the emergency plan for tonight
     * @param answer {@code not-asked}, {@code asked}, {@code yes} or {@code no}
     * @param on day of the answer; today unless told
     * @param heardFrom who told it
     */
    @Body
    public record TakeOverAnswer(
            @NotBlank @Size(max = 20) String horizon,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 20) String answer,
            LocalDate on,
            @Size(max = 200) String heardFrom) {}

    public record ContinuityPlans(List<CareContinuityView> items) {}

    private final ReadCaseFile readCaseFile;
    private final WriteContinuityPlan write;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CareContinuityResource() {
        this(null, null);
    }

    @Inject
    public CareContinuityResource(ReadCaseFile readCaseFile, WriteContinuityPlan write) {
        this.readCaseFile = readCaseFile;
        this.write = write;
    }

    @GET
    public ContinuityPlans all(@PathParam("id") UUID id) {
        return new ContinuityPlans(readCaseFile.continuity(id));
    }

    @GET
    @Path("/{continuity}")
    @Answers(CareContinuityView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("continuity") UUID continuity) {
        CareContinuityView found = readCaseFile.continuity(id, continuity);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response begin(@PathParam("id") UUID id, NewContinuityPlan told) {
        return PlanResource.created(id, KIND, write.begin(id, told.about(), typed(told.plan())));
    }

    @PUT
    @Path("/{continuity}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(
            @PathParam("id") UUID id,
            @PathParam("continuity") UUID continuity,
            @HeaderParam("If-Match") String ifMatch,
            ContinuityPlan told) {
        return PlanResource.changed(write.change(id, continuity, Versions.required(ifMatch), typed(told)));
    }

    /** What one of them said when asked; the latest answer counts. */
    @POST
    @Path("/{continuity}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("continuity") UUID continuity,
            @HeaderParam("If-Match") String ifMatch,
            TakeOverAnswer heard) {
        return PlanResource.changed(write.answer(
                id,
                continuity,
                Versions.required(ifMatch),
                new WriteContinuityPlan.Heard(
                        Codes.horizon(heard.horizon(), "/horizon"),
                        heard.name(),
                        Codes.takerAnswer(heard.answer(), "/answer"),
                        Optional.ofNullable(heard.on()),
                        Codes.text(heard.heardFrom()))));
    }

    /** Somebody went through it and it is still so. A year later it is asked again. */
    @POST
    @Path("/{continuity}/confirmations")
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("continuity") UUID continuity,
            @HeaderParam("If-Match") String ifMatch) {
        return PlanResource.changed(write.confirm(id, continuity, Versions.required(ifMatch)));
    }

    @DELETE
    @Path("/{continuity}")
    public void takeBack(
            @PathParam("id") UUID id,
            @PathParam("continuity") UUID continuity,
            @HeaderParam("If-Match") String ifMatch) {
        write.takeBack(id, continuity, Versions.required(ifMatch));
    }

    private static WriteContinuityPlan.Typed typed(ContinuityPlan told) {
        Map<Horizon, String> know = new EnumMap<>(Horizon.class);
        Codes.text(told.tonightKnow()).ifPresent(words -> know.put(Horizon.TONIGHT, words));
        Codes.text(told.monthKnow()).ifPresent(words -> know.put(Horizon.MONTH, words));
        Codes.text(told.forGoodKnow()).ifPresent(words -> know.put(Horizon.FOR_GOOD, words));
        return new WriteContinuityPlan.Typed(
                told.carers() == null ? Set.of() : Set.copyOf(told.carers()),
                takers(told.month()),
                takers(told.forGood()),
                know,
                new CareContinuityView.Known(
                        Codes.text(told.joy()),
                        Codes.text(told.fear()),
                        Codes.text(told.comforts()),
                        Codes.text(told.day()),
                        Codes.text(told.papers())));
    }

    private static List<WriteContinuityPlan.Someone> takers(List<WhoTakesOver> told) {
        return told == null
                ? List.of()
                : told.stream()
                        .map(one -> new WriteContinuityPlan.Someone(
                                one.name().strip(), Codes.text(one.phone()), Codes.text(one.what())))
                        .toList();
    }
}
