// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.EmergencyPlanView;
import nl.passend.cases.EmergencyPlanView.Caller;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.WriteEmergencyPlan;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Versions;

/** What to do at night: one plan for each member, told as a whole, under the member it is for. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class EmergencyPlansResource {
    private static final String KIND = "emergency-plans";

    /**
     * The whole plan: what is not told is gone.
     *
     * @param callers whom to call, in this order
     * @param say what to say then, word for word
     * @param pain how one sees that it hurts
     * @param never what nobody may do
     */
    @Body
    public record EmergencyPlan(
            @NotEmpty @Size(max = 4) List<@Valid @NotNull CallFirst> callers,
            @Size(max = 2_000) String say,
            @Size(max = 2_000) String eats,
            @Size(max = 2_000) String breathes,
            @Size(max = 2_000) String pain,
            @Size(max = 2_000) String medicines,
            @Size(max = 2_000) String never) {}

    /**
     * @param phone absent for somebody at the next door
     * @param note what they can do, or when they can be called
     */
    @Body
    public record CallFirst(
            @NotBlank @Size(max = 200) String name,
            @Size(max = 200) String phone,
            @Size(max = 200) String note) {}

    private final ReadCaseFile readCaseFile;
    private final WriteEmergencyPlan write;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public EmergencyPlansResource() {
        this(null, null);
    }

    @Inject
    public EmergencyPlansResource(ReadCaseFile readCaseFile, WriteEmergencyPlan write) {
        this.readCaseFile = readCaseFile;
        this.write = write;
    }

    @GET
    @Path("/emergency-plans/{member}")
    @Answers(EmergencyPlanView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        EmergencyPlanView view = standing(id, member).orElseThrow(ProblemException::notFound);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    /** Without {@code If-Match} only where none stands: the first time. */
    @PUT
    @Path("/emergency-plans/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response tell(
            @PathParam("id") UUID id,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            EmergencyPlan told) {
        boolean first = standing(id, member).isEmpty();
        Stored stored = write.write(id, member, first && ifMatch == null ? 0 : Versions.required(ifMatch), night(told));
        return first
                ? Response.created(PlanResource.address(id, KIND, member))
                        .tag(Versions.tag(stored.version()))
                        .build()
                : PlanResource.changed(stored);
    }

    private Optional<EmergencyPlanView> standing(UUID id, UUID member) {
        return readCaseFile.plan(id).emergencyPlans().stream()
                .filter(plan -> plan.member().equals(member))
                .findFirst();
    }

    private static WriteEmergencyPlan.Night night(EmergencyPlan told) {
        return new WriteEmergencyPlan.Night(
                told.callers().stream()
                        .map(one -> new Caller(one.name().strip(), Codes.text(one.phone()), Codes.text(one.note())))
                        .toList(),
                Codes.text(told.say()),
                Codes.text(told.eats()),
                Codes.text(told.breathes()),
                Codes.text(told.pain()),
                Codes.text(told.medicines()),
                Codes.text(told.never()));
    }
}
