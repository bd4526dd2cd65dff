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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.plan.AskForFewer;
import nl.passend.cases.internal.plan.ChangeHelpers;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.cases.internal.plan.SayGoodbye;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Who comes for whom, the same pages in both places; what only one of them may do, the use case refuses. */
public abstract class HelpersPages {
    private static final int WORDS = 5_000;

    private final Place place;
    private final HelperScreens screens;
    private final ChangeHelpers helpers;
    private final SayGoodbye goodbye;
    private final AskForFewer fewer;

    HelpersPages(Place place, HelperScreens screens, ChangeHelpers helpers, SayGoodbye goodbye, AskForFewer fewer) {
        this.place = place;
        this.screens = screens;
        this.helpers = helpers;
        this.goodbye = goodbye;
        this.fewer = fewer;
    }

    @GET
    @Path("/wie-komt")
    public Screen all(@PathParam("id") UUID id) {
        return screens.all(place, id, Form.empty());
    }

    @POST
    @Path("/wie-komt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        HelperForm form = new HelperForm(Form.of(posted));
        var coming = form.coming();
        if (!form.isValid()) {
            return CasePages.corrected(screens.all(place, id, form.form()));
        }
        try {
            helpers.add(id, coming);
            return Response.seeOther(place.uri(id, "wie-komt")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screens.all(place, id, CasePages.told(form.form(), problem)));
        }
    }

    @GET
    @Path("/wie-komt/{helper}")
    public Screen one(@PathParam("id") UUID id, @PathParam("helper") UUID helper) {
        return screens.one(place, id, helper, Optional.empty());
    }

    @POST
    @Path("/wie-komt/{helper}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            @PathParam("id") UUID id, @PathParam("helper") UUID helper, MultivaluedMap<String, String> posted) {
        HelperForm form = new HelperForm(Form.of(posted));
        var patch = form.patch();
        if (!form.isValid()) {
            return CasePages.corrected(screens.one(place, id, helper, Optional.of(form.form())));
        }
        try {
            helpers.change(id, helper, form.version(), patch);
            return Response.seeOther(place.uri(id, "wie-komt")).build();
        } catch (ProblemException problem) {
            if (problem.type().equals(ProblemType.STALE)) {
                return HelperScreens.both(problem, form.form())
                        .settle(
                                merged -> change(id, helper, merged),
                                both -> both.screen(place, screens.board(id), place.of(id, "wie-komt") + "/" + helper));
            }
            return CasePages.corrected(
                    screens.one(place, id, helper, Optional.of(CasePages.told(form.form(), problem))));
        }
    }

    /** What whoever follows must know, in the words of who writes it. */
    @POST
    @Path("/wie-komt/{helper}/weten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tell(
            @PathParam("id") UUID id, @PathParam("helper") UUID helper, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        var words = form.requiredText("mustKnow", WORDS, "leave.must-know.missing");
        if (!form.isValid()) {
            return CasePages.corrected(screens.one(place, id, helper, Optional.of(form)));
        }
        helpers.change(
                id,
                helper,
                screens.version(id, helper),
                HelperForm.only(Patched.of(words.orElseThrow()), Patched.absent()));
        return Response.seeOther(place.uri(id, "wie-komt")).build();
    }

    /** The successor has read it. */
    @POST
    @Path("/wie-komt/{helper}/bekend")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response known(
            @PathParam("id") UUID id, @PathParam("helper") UUID helper, MultivaluedMap<String, String> posted) {
        helpers.change(id, helper, screens.version(id, helper), HelperForm.only(Patched.absent(), Patched.of(true)));
        return Response.seeOther(place.uri(id, "wie-komt")).build();
    }

    @POST
    @Path("/wie-komt/{helper}/afscheid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(
            @PathParam("id") UUID id, @PathParam("helper") UUID helper, MultivaluedMap<String, String> posted) {
        HelperForm form = new HelperForm(Form.of(posted));
        var announcement = form.announcement();
        if (!form.isValid()) {
            return CasePages.corrected(screens.one(place, id, helper, Optional.of(form.form())));
        }
        try {
            goodbye.announce(id, helper, announcement.orElseThrow());
            return Response.seeOther(place.uri(id, "wie-komt")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(
                    screens.one(place, id, helper, Optional.of(CasePages.told(form.form(), problem))));
        }
    }

    @POST
    @Path("/wie-komt/{helper}/stoppen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("id") UUID id, @PathParam("helper") UUID helper, MultivaluedMap<String, String> posted) {
        helpers.end(id, helper, Optional.empty());
        return Response.seeOther(place.uri(id, "wie-komt")).build();
    }

    @POST
    @Path("/te-veel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tooMany(@PathParam("id") UUID id, MultivaluedMap<String, String> posted) {
        fewer.ask(id, Form.of(posted).text("words", WORDS), Optional.empty());
        return Response.seeOther(place.uri(id, "wie-komt")).build();
    }

    @GET
    @Path("/te-veel/{proposal}")
    public Screen answerTo(@PathParam("id") UUID id, @PathParam("proposal") UUID proposal) {
        return screens.proposal(place, id, proposal, Form.empty());
    }

    @POST
    @Path("/te-veel/{proposal}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            @PathParam("id") UUID id, @PathParam("proposal") UUID proposal, MultivaluedMap<String, String> posted) {
        HelperForm form = new HelperForm(Form.of(posted));
        var words = form.form().requiredText("words", WORDS, "too-many.answer.missing");
        var lines = form.lines();
        if (!form.isValid()) {
            return CasePages.corrected(screens.proposal(place, id, proposal, form.form()));
        }
        try {
            fewer.answer(id, proposal, form.version(), words.orElseThrow(), lines);
            return Response.seeOther(place.uri(id, "wie-komt")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screens.proposal(place, id, proposal, CasePages.told(form.form(), problem)));
        }
    }

    /** What the family says to the proposal; without a button pressed it is not said. */
    @POST
    @Path("/te-veel/{proposal}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reply(
            @PathParam("id") UUID id, @PathParam("proposal") UUID proposal, MultivaluedMap<String, String> posted) {
        HelperForm form = new HelperForm(Form.of(posted));
        var said = Reply.of(form.form().typed("said"));
        var words = form.form().text("replyWords", WORDS);
        if (said.isEmpty()) {
            form.form().error("", "too-many.reply.missing");
        } else if (said.get() == Reply.OTHER && words.isEmpty()) {
            form.form().error("replyWords", "too-many.reply.words.missing");
        }
        if (!form.isValid()) {
            return CasePages.corrected(screens.proposal(place, id, proposal, form.form()));
        }
        try {
            fewer.reply(
                    id, proposal, form.version(), new AskForFewer.Replied(said.orElseThrow(), words, Optional.empty()));
            return Response.seeOther(place.uri(id, "wie-komt")).build();
        } catch (ProblemException problem) {
            return CasePages.corrected(screens.proposal(place, id, proposal, CasePages.told(form.form(), problem)));
        }
    }
}
