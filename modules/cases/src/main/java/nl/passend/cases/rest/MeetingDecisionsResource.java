// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import nl.passend.cases.MeetingView;
import nl.passend.cases.internal.meeting.AnswerProposal;
import nl.passend.cases.internal.meeting.DecideTogether;
import nl.passend.cases.internal.meeting.ReadMeetings;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.plan.ChangeActions;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** What a meeting proposes, and what each of those whom it is about says to it. */
@Path("/api/v1/case-files/{id}/meetings/{meeting}/decisions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class MeetingDecisionsResource {
    /**
     * @param item of the agenda
     * @param about members; those of the item, or all whom the meeting concerns, unless told
     * @param agreed members who said yes at the table, or whose speaker did
     * @param decided true asks for it to hold now; refused with {@code not-without-them} when one of them did not say yes
     * @param safety why it cannot wait for who was not there
     * @param worker person who does it, when it is a worker; at most one of worker, member and who
     * @param due day by which; with a day or somebody who does it, it becomes an action of the plan
     * @param answerBy until when they may think it over
     */
    @Body
    public record NewDecision(
            @NotBlank @Size(max = 2_000) String what,
            UUID item,
            @Size(max = 30) List<@NotNull UUID> about,
            @Size(max = 30) List<@NotNull UUID> agreed,
            Boolean decided,
            @Size(max = 2_000) String safety,
            UUID worker,
            UUID member,
            @Size(max = 200) String who,
            LocalDate due,
            LocalDate answerBy) {}

    /** Other words: everybody is asked again. */
    @Body
    public record NewProposal(@NotBlank @Size(max = 2_000) String what, LocalDate answerBy) {}

    /** @param said {@code agree}, {@code other} (with words) or {@code call} */
    @Body
    public record MemberAnswer(
            @NotBlank @Size(max = 20) String said,
            @Size(max = 2_000) String words) {}

    /** @param again the day on which somebody calls again; the next working day unless told */
    @Body
    public record CallInVain(LocalDate again) {}

    private final ReadMeetings readMeetings;
    private final DecideTogether decideTogether;
    private final AnswerProposal answerProposal;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MeetingDecisionsResource() {
        this(null, null, null);
    }

    @Inject
    public MeetingDecisionsResource(
            ReadMeetings readMeetings, DecideTogether decideTogether, AnswerProposal answerProposal) {
        this.readMeetings = readMeetings;
        this.decideTogether = decideTogether;
        this.answerProposal = answerProposal;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response decide(@PathParam("id") UUID id, @PathParam("meeting") UUID meeting, NewDecision told) {
        return PlanResource.created(
                id,
                "meetings/" + meeting + "/decisions",
                decideTogether.decide(
                        id,
                        meeting,
                        new DecideTogether.NewDecision(
                                told.what().strip(),
                                Optional.ofNullable(told.item()),
                                MeetingsResource.orNone(told.about()),
                                MeetingsResource.orNone(told.agreed()),
                                Boolean.TRUE.equals(told.decided()),
                                Codes.text(told.safety()),
                                new ChangeActions.Doer(
                                        Optional.ofNullable(told.worker()),
                                        Optional.ofNullable(told.member()),
                                        Codes.text(told.who())),
                                Optional.ofNullable(told.due()),
                                Optional.ofNullable(told.answerBy()))));
    }

    @GET
    @Path("/{decision}")
    @Answers(MeetingView.Decision.class)
    public Response decision(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, @PathParam("decision") UUID decision) {
        MeetingView.Decision found = find(id, meeting, decision);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Path("/{decision}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response proposeAnew(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            @HeaderParam("If-Match") String ifMatch,
            NewProposal proposal) {
        return PlanResource.changed(decideTogether.proposeAnew(
                id,
                meeting,
                decision,
                Versions.required(ifMatch),
                proposal.what().strip(),
                Optional.ofNullable(proposal.answerBy())));
    }

    /** Nothing comes of it. */
    @DELETE
    @Path("/{decision}")
    public void drop(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            @HeaderParam("If-Match") String ifMatch) {
        decideTogether.drop(id, meeting, decision, Versions.required(ifMatch));
    }

    @GET
    @Path("/{decision}/answers/{member}")
    @Answers(MeetingView.Answer.class)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            @PathParam("member") UUID member) {
        MeetingView.Answer found = find(id, meeting, decision).answers().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    /** Each for themself; a worker writes down what somebody said on the telephone. */
    @PUT
    @Path("/{decision}/answers/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response say(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            MemberAnswer answer) {
        Stored stored = answerProposal.answer(
                id,
                meeting,
                decision,
                member,
                Versions.required(ifMatch),
                new AnswerProposal.Answered(Codes.reply(answer.said(), "/said"), Codes.text(answer.words())));
        return PlanResource.changed(stored);
    }

    /** Somebody called, and it still waits for an answer. */
    @POST
    @Path("/{decision}/answers/{member}/calls")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response called(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("decision") UUID decision,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            CallInVain call) {
        return PlanResource.changed(answerProposal.calledInVain(
                id, meeting, decision, member, Versions.required(ifMatch), Optional.ofNullable(call.again())));
    }

    private MeetingView.Decision find(UUID id, UUID meeting, UUID decision) {
        return MeetingsResource.find(readMeetings, id, meeting).decisions().stream()
                .filter(one -> one.id().equals(decision))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }
}
