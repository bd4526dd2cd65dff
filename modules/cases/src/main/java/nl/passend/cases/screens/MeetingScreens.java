// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.passend.cases.BoardView;
import nl.passend.cases.MeetingView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.meeting.ReadMeetings;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The screens of meetings. One page has many small forms: what one of them got wrong is shown there, and the rest is as it was. */
@ApplicationScoped
class MeetingScreens {
    private final ReadCaseFile readCaseFile;
    private final ReadMeetings readMeetings;
    private final Colleagues colleagues;

    @Inject
    MeetingScreens(ReadCaseFile readCaseFile, ReadMeetings readMeetings, Colleagues colleagues) {
        this.readCaseFile = readCaseFile;
        this.readMeetings = readMeetings;
        this.colleagues = colleagues;
    }

    MeetingView find(UUID id, UUID meeting) {
        return readMeetings.one(id, meeting);
    }

    Screen list(Place place, UUID id) {
        List<MeetingView> meetings = readMeetings.all(id);
        return CasePages.screen(place, readCaseFile.withoutTimeline(id), "meetings.jte", "table.title")
                .with("meetings", meetings);
    }

    /** Planning is the team's; for everybody else this page is not there. */
    Screen planning(Place place, UUID id, Form form) {
        BoardView board = readCaseFile.withoutTimeline(id);
        if (!MeetingPages.isTeam(board)) {
            throw ProblemException.notFound();
        }
        return CasePages.screen(place, board, "meetingForm.jte", "table.new")
                .with("form", form)
                .with("colleagues", colleagues.of(board));
    }

    /** @param forms as they were sent, by the name of the form */
    Screen one(Place place, UUID id, UUID meeting, Map<String, Form> forms) {
        MeetingView view = find(id, meeting);
        BoardView board = readCaseFile.withoutTimeline(id);
        return CasePages.screen(place, board, "meeting.jte", "table.title")
                .with("meeting", view)
                .with("forms", forms)
                .with("colleagues", MeetingPages.isTeam(board) ? colleagues.of(board) : List.of());
    }

    interface Write {
        void write();
    }

    /**
     * Writes what was typed; whatever is wrong is shown at its field, also when somebody else was first: then the text still
     * stands there, beside what is new.
     *
     * @param field from the pointer of a refusal to the name of the field
     */
    Response written(
            Place place, UUID id, UUID meeting, String name, Form form, UnaryOperator<String> field, Write write) {
        UUID whole = find(id, meeting).id();
        if (!form.isValid()) {
            return CasePages.corrected(one(place, id, whole, Map.of(name, form)));
        }
        try {
            write.write();
            return Response.seeOther(place.uri(id, "overleg/" + whole)).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error("", "table.stale");
                return CasePages.corrected(one(place, id, whole, Map.of(name, form)));
            }
            return CasePages.corrected(one(place, id, whole, Map.of(name, told(form, problem, field))));
        }
    }

    static Form told(Form form, ProblemException problem, UnaryOperator<String> field) {
        if (problem.fields().isEmpty()) {
            throw problem;
        }
        problem.fields()
                .forEach(wrong -> form.error(
                        field.apply(wrong.pointer().replaceFirst("^/", "").replace('/', '.')), wrong.message()));
        return form;
    }
}
