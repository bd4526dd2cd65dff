// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.cases.internal.version.AnswerVersion;
import nl.passend.cases.internal.version.KeepVersion;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Paper;
import nl.passend.screenkit.Screen;

/** "Zo ligt het plan er nu": kept, answered by those whom it is about, and laid beside the one before; the same pages in both places. */
public abstract class VersionPages {
    private static final int LONG = 2_000;

    private final Place place;
    private final VersionScreens screens;
    private final KeepVersion keepVersion;
    private final AnswerVersion answerVersion;

    VersionPages(Place place, VersionScreens screens, KeepVersion keepVersion, AnswerVersion answerVersion) {
        this.place = place;
        this.screens = screens;
        this.keepVersion = keepVersion;
        this.answerVersion = answerVersion;
    }

    @GET
    @Path("/versies")
    public Screen list(@PathParam("id") UUID id) {
        return screens.list(place, id, Form.empty());
    }

    @POST
    @Path("/versies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        List<UUID> about = CasePages.ids(form, "about");
        List<UUID> agreed = CasePages.ids(form, "agreed");
        Optional<LocalDate> again = form.date("lookAgainOn");
        if (!form.isValid()) {
            return CasePages.corrected(screens.list(place, id, form));
        }
        try {
            var stored = keepVersion.keep(id, new KeepVersion.NewVersion(about, again, agreed));
            return to(id, stored.id());
        } catch (ProblemException problem) {
            return CasePages.corrected(screens.list(place, id, CasePages.told(form, problem)));
        }
    }

    @GET
    @Path("/versies/{version}")
    public Screen read(@PathParam("id") UUID id, @PathParam("version") UUID version) {
        return screens.one(place, id, version, Map.of());
    }

    /** To keep, or to take along: what stands in it for whoever asks, and what they may read of the answers. */
    @GET
    @Path("/versies/{version}/plan.pdf")
    @Produces(Paper.PDF)
    public Paper print(@PathParam("id") UUID id, @PathParam("version") UUID version) {
        return Paper.of(screens.one(place, id, version, Map.of()), "plan");
    }

    @GET
    @Path("/versies/{version}/vergelijk")
    public Screen compare(@PathParam("id") UUID id, @PathParam("version") UUID version, @QueryParam("met") UUID with) {
        return screens.compared(place, id, version, Optional.ofNullable(with));
    }

    @POST
    @Path("/versies/{version}/antwoord/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id,
            @PathParam("version") UUID version,
            @PathParam("member") UUID member,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        String name = "said." + member;
        Optional<String> words = form.text(name, LONG);
        Optional<Reply> reply = Reply.of(form.typed("said"));
        if (reply.isEmpty()) {
            form.error(name, "kept.answer.missing");
        }
        return written(
                id,
                version,
                name,
                form,
                () -> answerVersion.answer(id, version, member, form.version(), reply.orElseThrow(), words));
    }

    /** Somebody called them: the button says whether they were reached. */
    @POST
    @Path("/versies/{version}/gebeld/{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response called(
            @PathParam("id") UUID id,
            @PathParam("version") UUID version,
            @PathParam("member") UUID member,
            MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        return written(
                id,
                version,
                "said." + member,
                form,
                () -> answerVersion.called(
                        id,
                        version,
                        member,
                        form.version(),
                        form.typed("reached").equals("yes"),
                        Optional.empty()));
    }

    @POST
    @Path("/versies/{version}/opnieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response lookAgain(
            @PathParam("id") UUID id, @PathParam("version") UUID version, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        Optional<LocalDate> day = form.date("lookAgainOn");
        return written(
                id,
                version,
                "lookAgainOn",
                form,
                () -> keepVersion.lookAgain(id, version, form.version(), Patched.of(day.orElse(null))));
    }

    /** @param field also the name of the form */
    private Response written(UUID id, UUID version, String field, Form form, MeetingScreens.Write write) {
        if (!form.isValid()) {
            return CasePages.corrected(screens.one(place, id, version, Map.of(field, form)));
        }
        try {
            write.write();
            return to(id, version);
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                form.error(field, "follow.stale");
                return CasePages.corrected(screens.one(place, id, version, Map.of(field, form)));
            }
            return CasePages.corrected(screens.one(
                    place, id, version, Map.of(field, MeetingScreens.told(form, problem, pointer -> field))));
        }
    }

    private Response to(UUID id, UUID version) {
        return Response.seeOther(place.uri(id, "versies/" + version)).build();
    }
}
