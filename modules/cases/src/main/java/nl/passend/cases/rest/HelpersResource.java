// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.passend.cases.HelpersView;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.ProposalView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.AskForFewer;
import nl.passend.cases.internal.plan.ChangeHelpers;
import nl.passend.cases.internal.plan.SayGoodbye;
import nl.passend.cases.internal.plan.WhoComes;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** Who comes for whom; who leaves and who follows; and that there are too many of them. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class HelpersResource {
    private static final String PATCH_JSON = "application/merge-patch+json";

    /**
     * @param helper person of the directory; else a name, an organisation or both
     * @param members for whom
     * @param law code of the law under which they come
     * @param since today unless told
     * @param per {@code week} (unless told) or {@code month}
     * @param costPerYear in whole euros
     * @param toldBy member on whose word
     * @param teamOnly nobody of the household reads it
     */
    @Body
    public record NewInvolvement(
            UUID helper,
            @Size(max = 200) String name,
            @Size(max = 200) String organisation,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> members,
            @Size(max = 40) String law,
            @Size(max = 2_000) String purpose,
            LocalDate since,
            LocalDate until,

            @PositiveOrZero @Digits(integer = 3, fraction = 2)
            BigDecimal hours,

            @Size(max = 10) String per,
            @Min(0) @Max(9_999_999) Integer costPerYear,
            UUID toldBy,
            Boolean teamOnly) {}

    /**
     * @param hours with {@code per}, which is the week unless told
     * @param mustKnow what whoever follows must know; who sees a leaving helper may tell it
     * @param known whether the successor has read it
     */
    @Body
    public record InvolvementChange(
            Patched<@Size(max = 200) String> name,
            Patched<@Size(max = 200) String> organisation,
            Patched<@Size(max = 40) String> law,
            Patched<@Size(max = 2_000) String> purpose,
            Patched<@NotNull LocalDate> since,
            Patched<LocalDate> until,
            Patched<@PositiveOrZero @Digits(integer = 3, fraction = 2) BigDecimal> hours,
            Patched<@Size(max = 10) String> per,
            Patched<@Min(0) @Max(9_999_999) Integer> costPerYear,
            Patched<@Size(max = 5_000) String> mustKnow,
            Patched<@NotNull Boolean> known) {}

    /**
     * @param successor person of the directory; else a name; nobody yet: {@code newsBy}
     * @param successorSince the day after the last day unless told
     * @param newsBy last day on which the family hears who comes
     * @param mustKnow what whoever follows must know, in the words of {@code mustKnowBy}
     */
    @Body
    public record Farewell(
            @NotNull LocalDate lastDay,
            @Size(max = 2_000) String goodbye,
            UUID successor,
            @Size(max = 200) String successorName,
            LocalDate successorSince,
            LocalDate newsBy,
            @Size(max = 5_000) String mustKnow,
            UUID mustKnowBy) {}

    /** @param toldBy for the team: on whose word */
    @Body
    public record TooMany(@Size(max = 2_000) String words, UUID toldBy) {}

    /** @param lines what is proposed about each helper */
    @Body
    public record Proposal(
            @NotBlank @Size(max = 5_000) String words,
            @NotNull @Size(max = 60) List<@Valid @NotNull Line> lines) {}

    /** @param what {@code stop}, {@code join}, {@code thank} or {@code keep} */
    @Body
    public record Line(
            @NotNull UUID involvement,
            @NotBlank @Size(max = 20) String what,
            @Size(max = 1_000) String why) {}

    /**
     * @param said {@code agree}, {@code other} (with words) or {@code call}
     * @param by for the team: the member who said it
     */
    @Body
    public record ProposalReply(
            @NotBlank @Size(max = 20) String said,
            @Size(max = 5_000) String words,
            UUID by) {}

    private final ReadCaseFile readCaseFile;
    private final ChangeHelpers changeHelpers;
    private final SayGoodbye sayGoodbye;
    private final AskForFewer askForFewer;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HelpersResource() {
        this(null, null, null, null);
    }

    @Inject
    public HelpersResource(
            ReadCaseFile readCaseFile, ChangeHelpers changeHelpers, SayGoodbye sayGoodbye, AskForFewer askForFewer) {
        this.readCaseFile = readCaseFile;
        this.changeHelpers = changeHelpers;
        this.sayGoodbye = sayGoodbye;
        this.askForFewer = askForFewer;
    }

    /** Everyone who comes, with the counts. */
    @GET
    @Path("/involvements")
    public HelpersView helpers(@PathParam("id") UUID id) {
        return readCaseFile.plan(id).helpers();
    }

    @POST
    @Path("/involvements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response add(@PathParam("id") UUID id, NewInvolvement told) {
        return PlanResource.created(
                id,
                "involvements",
                changeHelpers.add(
                        id,
                        new ChangeHelpers.Coming(
                                new WhoComes.Told(
                                        Optional.ofNullable(told.helper()),
                                        Codes.text(told.name()),
                                        Codes.text(told.organisation()),
                                        Optional.ofNullable(told.law()).map(code -> Codes.law(code, "/law")),
                                        Codes.text(told.purpose()),
                                        Optional.ofNullable(told.hours())
                                                .map(hours -> new WhoComes.Hours(hours, per(told.per()))),
                                        Optional.ofNullable(told.costPerYear())),
                                told.members(),
                                Optional.ofNullable(told.since()),
                                Optional.ofNullable(told.until()),
                                Optional.ofNullable(told.toldBy()),
                                Boolean.TRUE.equals(told.teamOnly()))));
    }

    @GET
    @Path("/involvements/{involvement}")
    @Answers(InvolvementView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("involvement") UUID involvement) {
        InvolvementView view = readCaseFile.plan(id).helpers().items().stream()
                .filter(i -> i.id().equals(involvement))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @PATCH
    @Path("/involvements/{involvement}")
    @Consumes({PATCH_JSON, MediaType.APPLICATION_JSON})
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("involvement") UUID involvement,
            @HeaderParam("If-Match") String ifMatch,
            InvolvementChange change) {
        return PlanResource.changed(changeHelpers.change(
                id,
                involvement,
                Versions.required(ifMatch),
                new ChangeHelpers.HelperPatch(
                        text(change.name()),
                        text(change.organisation()),
                        change.law().present() && change.law().value() != null
                                ? Patched.of(Codes.law(change.law().value(), "/law"))
                                : new Patched<>(change.law().present(), null),
                        text(change.purpose()),
                        change.since(),
                        change.until(),
                        change.hours().present() && change.hours().value() != null
                                ? Patched.of(new WhoComes.Hours(
                                        change.hours().value(), per(change.per().value())))
                                : new Patched<>(change.hours().present(), null),
                        change.costPerYear(),
                        text(change.mustKnow()),
                        change.known())));
    }

    /** They do not come any more; today was the last day. */
    @DELETE
    @Path("/involvements/{involvement}")
    public Response end(@PathParam("id") UUID id, @PathParam("involvement") UUID involvement) {
        changeHelpers.end(id, involvement, Optional.empty());
        return Response.noContent().build();
    }

    /** Announces that a helper leaves; said again, the last word counts. */
    @POST
    @Path("/involvements/{involvement}/farewells")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response leave(@PathParam("id") UUID id, @PathParam("involvement") UUID involvement, Farewell said) {
        return PlanResource.created(
                id,
                "involvements",
                sayGoodbye.announce(
                        id,
                        involvement,
                        new SayGoodbye.Announcement(
                                said.lastDay(),
                                Codes.text(said.goodbye()),
                                Optional.ofNullable(said.successor()),
                                Codes.text(said.successorName()),
                                Optional.ofNullable(said.successorSince()),
                                Optional.ofNullable(said.newsBy()),
                                Codes.text(said.mustKnow()),
                                Optional.ofNullable(said.mustKnowBy()))));
    }

    /** "Dit zijn er te veel": the director owes a proposal within seven days. Asked twice it is one question. */
    @POST
    @Path("/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response tooMany(@PathParam("id") UUID id, TooMany said) {
        return PlanResource.created(
                id, "proposals", askForFewer.ask(id, Codes.text(said.words()), Optional.ofNullable(said.toldBy())));
    }

    @GET
    @Path("/proposals/{proposal}")
    @Answers(ProposalView.class)
    public Response proposal(@PathParam("id") UUID id, @PathParam("proposal") UUID proposal) {
        ProposalView view = readCaseFile.plan(id).proposals().stream()
                .filter(p -> p.id().equals(proposal))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    /** The proposal that was owed: whom to stop, to join and to thank. */
    @POST
    @Path("/proposals/{proposal}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("proposal") UUID proposal,
            @HeaderParam("If-Match") String ifMatch,
            Proposal said) {
        var lines = IntStream.range(0, said.lines().size())
                .mapToObj(i -> new AskForFewer.AboutOne(
                        said.lines().get(i).involvement(),
                        Codes.advice(said.lines().get(i).what(), "/lines/" + i + "/what"),
                        Codes.text(said.lines().get(i).why())))
                .toList();
        return PlanResource.created(
                id,
                "proposals",
                askForFewer.answer(
                        id, proposal, Versions.required(ifMatch), said.words().strip(), lines));
    }

    /** What the family says to the proposal: agreed, something else, or "call me". */
    @POST
    @Path("/proposals/{proposal}/replies")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reply(
            @PathParam("id") UUID id,
            @PathParam("proposal") UUID proposal,
            @HeaderParam("If-Match") String ifMatch,
            ProposalReply told) {
        return PlanResource.created(
                id,
                "proposals",
                askForFewer.reply(
                        id,
                        proposal,
                        Versions.required(ifMatch),
                        new AskForFewer.Replied(
                                Codes.reply(told.said(), "/said"),
                                Codes.text(told.words()),
                                Optional.ofNullable(told.by()))));
    }

    private static String per(String told) {
        return told == null ? "week" : Codes.per(told, "/per");
    }

    private static Patched<String> text(Patched<String> field) {
        return field.present() ? new Patched<>(true, Codes.text(field.value()).orElse(null)) : field;
    }
}
