// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.passend.cases.BoardView;
import nl.passend.cases.MeetingKind;
import nl.passend.cases.MeetingView;
import nl.passend.cases.internal.meeting.AnswerAsColleague;
import nl.passend.cases.internal.meeting.AnswerInvitation;
import nl.passend.cases.internal.meeting.Choice;
import nl.passend.cases.internal.meeting.ColleagueChoice;
import nl.passend.cases.internal.meeting.HoldMeeting;
import nl.passend.cases.internal.meeting.PlanMeeting;
import nl.passend.cases.internal.meeting.Presence;
import nl.passend.cases.internal.meeting.SayAfterwards;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Overleg: planned with the people it is about, chosen for by them, held and written down; the same pages in both places. */
public abstract class MeetingPages {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:](\\d{2}))?(?: ?uur)?");
    private static final int SENTENCE = 500;
    private static final int LONG = 2_000;
    private static final int LONGEST = 20_000;
    private static final int MOST = 30;

    private final Place place;
    private final MeetingScreens screens;
    private final PlanMeeting planning;
    private final AnswerInvitation invitations;
    private final HoldMeeting holding;
    private final AnswerAsColleague colleagues;
    private final SayAfterwards afterwards;

    MeetingPages(
            Place place,
            MeetingScreens screens,
            PlanMeeting planning,
            AnswerInvitation invitations,
            HoldMeeting holding,
            AnswerAsColleague colleagues,
            SayAfterwards afterwards) {
        this.place = place;
        this.screens = screens;
        this.planning = planning;
        this.invitations = invitations;
        this.holding = holding;
        this.colleagues = colleagues;
        this.afterwards = afterwards;
    }

    @GET
    @Path("/overleg")
    public Screen list(@PathParam("id") UUID id) {
        return screens.list(place, id);
    }

    @GET
    @Path("/overleg/nieuw")
    public Screen begin(@PathParam("id") UUID id) {
        return screens.planning(place, id, Form.empty());
    }

    @POST
    @Path("/overleg/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var kind = MeetingKind.of(form.typed("kind"));
        var on = form.requiredDate("on", "table.on.missing");
        var at = time(form);
        var where = form.text("place");
        List<UUID> about = CasePages.ids(form, "about");
        List<UUID> invited = CasePages.ids(form, "invited");
        List<UUID> workers = CasePages.ids(form, "workers");
        List<String> others = few(form, "others");
        List<String> agenda = few(form, "agenda");
        if (about.isEmpty()) {
            form.error("about", "table.about.missing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(screens.planning(place, id, form));
        }
        try {
            var stored = planning.plan(
                    id,
                    new PlanMeeting.NewMeeting(
                            kind.orElse(MeetingKind.TALK),
                            on.orElseThrow(),
                            at,
                            where,
                            about,
                            invited,
                            workers,
                            others,
                            agenda));
            return to(id, stored.id());
        } catch (ProblemException problem) {
            return CasePages.corrected(screens.planning(
                    place, id, MeetingScreens.told(form, problem, pointer -> pointer.replaceFirst("\\.\\d+$", ""))));
        }
    }

    private static List<String> few(Form form, String field) {
        List<String> lines = form.lines(field, LONG);
        if (lines.size() > MOST) {
            form.error(field, "table.lines.many");
        }
        return lines;
    }

    /** "10.00", "10:00", "10 uur" */
    private static Optional<String> time(Form form) {
        Optional<String> typed = form.text("at", 20);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Matcher read = TIME.matcher(typed.get());
        if (read.matches() && Integer.parseInt(read.group(1)) < 24) {
            String minutes = read.group(2) == null ? "00" : read.group(2);
            if (Integer.parseInt(minutes) < 60) {
                return Optional.of("%02d:%s".formatted(Integer.parseInt(read.group(1)), minutes));
            }
        }
        form.error("at", "table.at.wrong");
        return Optional.empty();
    }

    @GET
    @Path("/overleg/{meeting}")
    public Screen read(@PathParam("id") UUID id, @PathParam("meeting") UUID meeting) {
        return screens.one(place, id, meeting, Map.of());
    }

    @POST
    @Path("/overleg/{meeting}/moment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response move(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<LocalDate> on = form.requiredDate("on", "table.on.missing");
        Optional<String> at = time(form);
        return screens.written(
                place,
                id,
                meeting,
                "moment",
                form,
                pointer -> pointer,
                () -> planning.change(
                        id,
                        meeting,
                        form.version(),
                        new PlanMeeting.MeetingPatch(
                                Patched.absent(),
                                Patched.of(on.orElseThrow()),
                                Patched.of(at.orElse(null)),
                                Patched.of(form.text("place").orElse(null)))));
    }

    @POST
    @Path("/overleg/{meeting}/afzeggen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        return screens.written(
                place,
                id,
                meeting,
                "moment",
                form,
                pointer -> pointer,
                () -> planning.cancel(id, meeting, form.version()));
    }

    @POST
    @Path("/overleg/{meeting}/agenda")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> what = form.requiredText("agendaItem", 500, "table.item.missing");
        List<UUID> about = CasePages.ids(form, "itemAbout");
        return screens.written(
                place,
                id,
                meeting,
                "agenda",
                form,
                pointer -> "itemAbout",
                () -> planning.add(id, meeting, what.orElseThrow(), about));
    }

    /** What who is invited chooses. */
    @POST
    @Path("/overleg/{meeting}/uitnodiging/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("member") UUID member,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<Choice> choice = Choice.of(form.typed("choice." + member));
        if (choice.isEmpty()) {
            form.error("choice." + member, "table.choice.missing");
        }
        Optional<String> words = form.text("words." + member, LONG);
        Optional<String> speaker = form.text("speaker." + member);
        Optional<String> phone = form.text("phone." + member);
        Optional<String> moment = form.text("moment." + member);
        return screens.written(
                place,
                id,
                meeting,
                "invitation." + member,
                form,
                pointer -> pointer + "." + member,
                () -> invitations.answer(
                        id,
                        meeting,
                        member,
                        form.version(),
                        new AnswerInvitation.Chosen(choice.orElseThrow(), words, speaker, phone, moment)));
    }

    /** What a worker answers who is invited. */
    @POST
    @Path("/overleg/{meeting}/collega/{colleague}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answerAsColleague(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("colleague") UUID colleague,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<ColleagueChoice> choice = ColleagueChoice.of(form.typed("choice." + colleague));
        if (choice.isEmpty()) {
            form.error("choice." + colleague, "table.colleague.missing");
        }
        Optional<String> instead = form.text("instead." + colleague);
        Optional<String> brings = form.text("brings." + colleague, LONG);
        return screens.written(
                place,
                id,
                meeting,
                "colleague." + colleague,
                form,
                pointer -> pointer + "." + colleague,
                () -> colleagues.answer(
                        id,
                        meeting,
                        colleague,
                        form.version(),
                        new AnswerAsColleague.Chosen(choice.orElseThrow(), instead, brings)));
    }

    /** Who is there, and what was discussed: may be saved in two goes, at the beginning and at the end. */
    @POST
    @Path("/overleg/{meeting}/verslag")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response hold(
            @PathParam("id") UUID id, @PathParam("meeting") UUID meeting, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<String> minutes = form.text("minutes", LONGEST);
        return screens.written(
                place,
                id,
                meeting,
                "minutes",
                form,
                pointer -> pointer.replace("attendance.", "how."),
                () -> holding.hold(id, meeting, form.version(), attendance(screens.find(id, meeting), form), minutes));
    }

    /** What became of it, in one sentence; or that there is nothing to say. */
    @POST
    @Path("/overleg/{meeting}/een-maand-later/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sayAfterwards(
            @PathParam("id") UUID id,
            @PathParam("meeting") UUID meeting,
            @PathParam("member") UUID member,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        boolean nothing = form.typed("said").equals("nothing");
        Optional<String> words =
                nothing ? Optional.empty() : form.requiredText("afterwards." + member, SENTENCE, "table.after.missing");
        return screens.written(
                place,
                id,
                meeting,
                "afterwards." + member,
                form,
                pointer -> "afterwards." + member,
                () -> afterwards.say(id, meeting, member, form.version(), words));
    }

    private static Map<UUID, Presence> attendance(MeetingView meeting, Form form) {
        Map<UUID, Presence> attendance = new LinkedHashMap<>();
        MeetingInWords.atTheTable(meeting).forEach(member -> Presence.of(form.typed("how." + member))
                .ifPresent(how -> attendance.put(member, how)));
        return attendance;
    }

    private Response to(UUID id, UUID meeting) {
        return Response.seeOther(place.uri(id, "overleg/" + meeting)).build();
    }

    static boolean isTeam(BoardView board) {
        return board.may().contains("change-household");
    }
}
