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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import java.util.UUID;
import nl.passend.cases.SafetyView;
import nl.passend.cases.Weighing;
import nl.passend.cases.internal.safety.LookAtSafety;
import nl.passend.cases.internal.safety.ReadSafety;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** Whether everybody is safe, and the steps of the reporting code. For the team; to the household it is not there. */
@Path("/api/v1/case-files/{id}/safety-checks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class SafetyChecksResource {
    private static final int LONGEST = 4_000;

    /**
     * @param outcome {@code safe}, {@code worry} or {@code danger}
     * @param agreed what was agreed, and with whom
     * @param lookAgainOn the day on which the team looks again; needed unless everybody is safe
     */
    @Body
    public record NewSafetyCheck(
            @NotNull @Size(min = 1, max = 50) List<@NotNull UUID> about,
            @NotBlank @Size(max = 20) String outcome,
            @NotBlank @Size(max = LONGEST) String words,
            @Size(max = LONGEST) String agreed,
            LocalDate lookAgainOn) {}

    /**
     * @param step {@code signals}, {@code consult}, {@code talk}, {@code weigh} or {@code decide}
     * @param frame by which was weighed, the code of one of {@code /api/v1/weighing-frames}, or of whom it is in words; for
     *     {@code weigh}
     * @param answers to its five questions; for {@code weigh}
     * @param report whether it is reported to Veilig Thuis; for {@code decide}
     * @param help whether giving help is possible; for {@code decide}
     */
    @Body
    public record NewMeldcodeStep(
            @NotBlank @Size(max = 20) String step,
            @NotBlank @Size(max = LONGEST) String words,
            @Size(max = 200) String frame,
            @Valid WeighingAnswers answers,
            Boolean report,
            Boolean help) {}

    /**
     * What is not answered yet is absent.
     *
     * @param suspicion whether the suspicion stands
     * @param danger whether it is acutely or structurally unsafe
     * @param help whether effective help can be given or arranged
     * @param accepted whether those concerned accept it and work along
     * @param result whether it brings safety in time, for everybody
     */
    @Body
    public record WeighingAnswers(Boolean suspicion, Boolean danger, Boolean help, Boolean accepted, Boolean result) {
        Map<Weighing, Boolean> byQuestion() {
            Map<Weighing, Boolean> told = new EnumMap<>(Weighing.class);
            put(told, Weighing.SUSPICION, suspicion);
            put(told, Weighing.DANGER, danger);
            put(told, Weighing.HELP, help);
            put(told, Weighing.ACCEPTED, accepted);
            put(told, Weighing.RESULT, result);
            return told;
        }

        private static void put(Map<Weighing, Boolean> told, Weighing question, Boolean answer) {
            if (answer != null) {
                told.put(question, answer);
            }
        }
    }

    public record SafetyChecks(List<SafetyView> items) {}

    private final ReadSafety readSafety;
    private final LookAtSafety lookAtSafety;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SafetyChecksResource() {
        this(null, null);
    }

    @Inject
    public SafetyChecksResource(ReadSafety readSafety, LookAtSafety lookAtSafety) {
        this.readSafety = readSafety;
        this.lookAtSafety = lookAtSafety;
    }

    /** The latest first. */
    @GET
    public SafetyChecks list(@PathParam("id") UUID id) {
        return new SafetyChecks(readSafety.all(id));
    }

    @GET
    @Path("/{check}")
    @Answers(SafetyView.class)
    public Response check(@PathParam("id") UUID id, @PathParam("check") UUID check) {
        SafetyView found = readSafety.one(id, check);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response look(@PathParam("id") UUID id, NewSafetyCheck told) {
        return PlanResource.created(
                id,
                "safety-checks",
                lookAtSafety.look(
                        id,
                        new LookAtSafety.NewCheck(
                                told.about(),
                                Codes.safety(told.outcome(), "/outcome"),
                                told.words().strip(),
                                Codes.text(told.agreed()),
                                Optional.ofNullable(told.lookAgainOn()))));
    }

    /** Answers with the check that it belongs to. */
    @POST
    @Path("/{check}/meldcode-steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response take(@PathParam("id") UUID id, @PathParam("check") UUID check, NewMeldcodeStep told) {
        lookAtSafety.take(
                id,
                check,
                new LookAtSafety.NewStep(
                        Codes.meldcode(told.step(), "/step"),
                        told.words().strip(),
                        Codes.text(told.frame()),
                        told.answers() == null ? Map.of() : told.answers().byQuestion(),
                        Optional.ofNullable(told.report()),
                        Optional.ofNullable(told.help())));
        return Response.created(PlanResource.address(id, "safety-checks", check))
                .build();
    }
}
