// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.MeetingView;
import nl.passend.cases.internal.meeting.AnswerAsColleague;
import nl.passend.cases.internal.meeting.AnswerInvitation;
import nl.passend.cases.internal.meeting.HoldMeeting;
import nl.passend.cases.internal.meeting.PlanMeeting;
import nl.passend.cases.internal.meeting.Presence;
import nl.passend.cases.internal.meeting.ReadMeetings;
import nl.passend.cases.internal.meeting.SayAfterwards;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;

/** Meetings and talks with the people they are about: planned, chosen for, held. */
@Path("/api/v1/case-files/{id}/meetings")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class MeetingsResource {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d";
    private static final String TIME_WRONG = "Schrijf de tijd zo: 10:00.";

    /**
     * @param kind {@code talk}, {@code phone}, {@code round-table} or {@code mdo}
     * @param at such as {@code 10:00}
     * @param about members whom it concerns; no one else at home learns of it
     * @param invited members; who decides about those whom it concerns, unless told
     * @param workers persons of colleagues
     * @param others names of anybody else who comes
     * @param agenda what is to be talked about
     */
    @Body
    public record NewMeeting(
            @NotBlank @Size(max = 20) String kind,
            @NotNull LocalDate on,

            @Pattern(regexp = TIME, message = TIME_WRONG) @Size(max = 5)
            String at,

            @Size(max = 200) String place,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> about,
            @Size(max = 30) List<@NotNull UUID> invited,
            @Size(max = 30) List<@NotNull UUID> workers,
            @Size(max = 30) List<@NotBlank @Size(max = 200) String> others,
            @Size(max = 30) List<@NotBlank @Size(max = 500) String> agenda) {}

    /** Another day or time asks everybody who is invited anew. */
    @Body
    public record MeetingChange(
            Patched<@NotBlank @Size(max = 20) String> kind,
            Patched<@NotNull LocalDate> on,
            Patched<@Pattern(regexp = TIME, message = TIME_WRONG) @Size(max = 5) String> at,
            Patched<@Size(max = 200) String> place) {}

    /** @param about members; all whom the meeting concerns unless told */
    @Body
    public record NewItem(
            @NotBlank @Size(max = 500) String what,
            @Size(max = 30) List<@NotNull UUID> about) {}

    /**
     * @param choice {@code come}, {@code another-moment}, {@code call-in}, {@code write} or {@code speaker}
     * @param words to be heard first; absent takes back what stood there
     * @param speaker who speaks for them
     * @param phone where to call them in
     * @param moment when they can
     */
    @Body
    public record InvitationAnswer(
            @NotBlank @Size(max = 20) String choice,
            @Size(max = 2_000) String words,
            @Size(max = 200) String speaker,
            @Size(max = 200) String phone,
            @Size(max = 200) String moment) {}

    /**
     * @param choice {@code come}, {@code call-in} or {@code cannot}
     * @param instead who comes in their place, when they cannot
     * @param brings what they want to have said; the family reads it
     */
    @Body
    public record ColleagueAnswer(
            @NotBlank @Size(max = 20) String choice,
            @Size(max = 200) String instead,
            @Size(max = 2_000) String brings) {}

    /** @param how {@code came}, {@code phone}, {@code speaker} or {@code absent} */
    @Body
    public record MemberPresence(
            @NotNull UUID member, @NotBlank @Size(max = 20) String how) {}

    /** @param attendance members; who is not among them was not there */
    @Body
    public record Minutes(
            @NotNull @Size(max = 30) List<@Valid @NotNull MemberPresence> attendance,
            @Size(max = 20_000) String text) {}

    /** @param words absent: there is nothing to say */
    @Body
    public record AfterwardsWords(@Size(max = 500) String words) {}

    private final ReadMeetings readMeetings;
    private final PlanMeeting planMeeting;
    private final AnswerInvitation answerInvitation;
    private final HoldMeeting holdMeeting;
    private final AnswerAsColleague answerAsColleague;
    private final SayAfterwards sayAfterwards;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MeetingsResource() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public MeetingsResource(
            ReadMeetings readMeetings,
            PlanMeeting planMeeting,
            AnswerInvitation answerInvitation,
            HoldMeeting holdMeeting,
            AnswerAsColleague answerAsColleague,
            SayAfterwards sayAfterwards) {
        this.readMeetings = readMeetings;
        this.planMeeting = planMeeting;
        this.answerInvitation = answerInvitation;
        this.holdMeeting = holdMeeting;
        this.answerAsColleague = answerAsColleague;
        this.sayAfterwards = sayAfterwards;
    }

    /** What is to come first, then what was, the latest first. */
    @GET
    public Listing<MeetingView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") UUID after,
            @Context UriInfo asked) {
        return Listing.of(
                Slice.after(
                        readMeetings.all(id),
                        after == null ? null : after.toString(),
                        Listing.limit(limit),
                        meeting -> meeting.id().toString()),
                asked);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response plan(@PathParam("id") UUID id, NewMeeting told) {
        return PlanResource.created(
                id,
                "meetings",
                planMeeting.plan(
                        id,
                        new PlanMeeting.NewMeeting(
                                kind(told.kind()),
                                told.on(),
                                Optional.ofNullable(told.at()),
                                Codes.text(told.place()),
                                told.about(),
                                orNone(told.invited()),
                                orNone(told.workers()),
                                orNone(told.others()),
                                orNone(told.agenda()))));
    }

    @GET
    @Path("/{meeting}")
    @Answers(MeetingView.class)
    public Response meeting(@PathParam("id") UUID id, @PathParam("meeting") UUID meeting) {
        MeetingView view = find(readMeetings, id, meeting);
        return Response.ok(view).tag(Versions.tag(view.version())).build();
    }

    @PATCH
    @Path("/{meeting}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @HeaderParam("If-Match") String ifMatch,
            MeetingChange change) {
        return PlanResource.changed(planMeeting.change(
                id,
                meeting,
                Versions.required(ifMatch),
                new PlanMeeting.MeetingPatch(change.kind(), change.on(), change.at(), change.place())));
    }

    /** It does not go on; it stays to be read. */
    @DELETE
    @Path("/{meeting}")
    public void cancel(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, @HeaderParam("If-Match") String ifMatch) {
        planMeeting.cancel(id, meeting, Versions.required(ifMatch));
    }

    /** Everybody at the table may put something on the agenda. */
    @POST
    @Path("/{meeting}/agenda-items")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addItem(@PathParam("id") UUID id, @PathParam("meeting") UUID meeting, NewItem item) {
        return PlanResource.created(
                id, "meetings", planMeeting.add(id, meeting, item.what().strip(), orNone(item.about())));
    }

    @GET
    @Path("/{meeting}/invitations/{member}")
    @Answers(MeetingView.Invitation.class)
    public Response invitation(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, @PathParam("member") UUID member) {
        return tagged(
                find(readMeetings, id, meeting).invitations(),
                one -> one.member().equals(member),
                MeetingView.Invitation::version);
    }

    /** Who is invited chooses; a worker writes down what they said. */
    @PUT
    @Path("/{meeting}/invitations/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            InvitationAnswer answer) {
        return PlanResource.changed(answerInvitation.answer(
                id,
                meeting,
                member,
                Versions.required(ifMatch),
                new AnswerInvitation.Chosen(
                        Codes.choice(answer.choice(), "/choice"),
                        Codes.text(answer.words()),
                        Codes.text(answer.speaker()),
                        Codes.text(answer.phone()),
                        Codes.text(answer.moment()))));
    }

    @GET
    @Path("/{meeting}/colleagues/{colleague}")
    @Answers(MeetingView.Colleague.class)
    public Response colleague(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, @PathParam("colleague") UUID colleague) {
        return tagged(
                find(readMeetings, id, meeting).colleagues(),
                one -> one.id().equals(colleague),
                MeetingView.Colleague::version);
    }

    /** A month after something was decided: what became of it, in the words of who decided it. Everybody of the meeting reads it. */
    @PUT
    @Path("/{meeting}/afterwards/{member}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sayAfterwards(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            AfterwardsWords told) {
        return PlanResource.changed(
                sayAfterwards.say(id, meeting, member, Versions.required(ifMatch), Codes.text(told.words())));
    }

    @GET
    @Path("/{meeting}/afterwards/{member}")
    @Answers(MeetingView.Afterwards.class)
    public Response afterwards(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, @PathParam("member") UUID member) {
        return tagged(
                find(readMeetings, id, meeting).afterwards(),
                one -> one.member().equals(member),
                MeetingView.Afterwards::version);
    }

    /** A worker who is invited answers; the team writes down what a colleague said. */
    @PUT
    @Path("/{meeting}/colleagues/{colleague}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answerAsColleague(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("colleague") UUID colleague,
            @HeaderParam("If-Match") String ifMatch,
            ColleagueAnswer answer) {
        return PlanResource.changed(answerAsColleague.answer(
                id,
                meeting,
                colleague,
                Versions.required(ifMatch),
                new AnswerAsColleague.Chosen(
                        Codes.colleagueChoice(answer.choice(), "/choice"),
                        Codes.text(answer.instead()),
                        Codes.text(answer.brings()))));
    }

    /** Who was there, told as a whole, and what was discussed. */
    @PUT
    @Path("/{meeting}/minutes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response hold(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @HeaderParam("If-Match") String ifMatch,
            Minutes minutes) {
        Map<UUID, Presence> attendance = new LinkedHashMap<>();
        minutes.attendance().forEach(one -> attendance.put(one.member(), Codes.presence(one.how(), "/attendance")));
        return PlanResource.changed(
                holdMeeting.hold(id, meeting, Versions.required(ifMatch), attendance, Codes.text(minutes.text())));
    }

    /** One of what belongs to a meeting, with the version to change it by. */
    private static <T> Response tagged(List<T> all, Predicate<T> asked, ToLongFunction<T> version) {
        T found = all.stream().filter(asked).findFirst().orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(version.applyAsLong(found))).build();
    }

    static MeetingView find(ReadMeetings readMeetings, UUID id, UUID meeting) {
        return readMeetings.all(id).stream()
                .filter(one -> one.id().equals(meeting))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    static <T> List<T> orNone(List<T> told) {
        return told == null ? List.of() : told;
    }

    private static MeetingKind kind(String code) {
        return Codes.meetingKind(code, "/kind");
    }
}
