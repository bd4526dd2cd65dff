// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Reactions;
import nl.passend.knowledge.Reactions.NewReaction;
import nl.passend.knowledge.Reactions.Reaction;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/**
 * Writing a reaction in two steps: first the text, then the question whether everybody may read it, also in ten years. The text is in
 * the form all the time, so nothing is lost and nothing is kept before it is placed.
 */
@Path("/reacties")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class ReactionPages {
    static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 500;

    private final Reactions reactions;
    private final Deidentification deidentification;
    private final Ids ids;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ReactionPages() {
        this(null, null, null);
    }

    @Inject
    public ReactionPages(Reactions reactions, Deidentification deidentification, Ids ids) {
        this.reactions = reactions;
        this.deidentification = deidentification;
        this.ids = ids;
    }

    static String address(String article) {
        return "/kennis/artikelen/" + article;
    }

    /** Shows what the writer is about to place, with what the check points at; or what is still wrong. */
    @POST
    @Path("/bij/{article}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response look(
            @PathParam("article") String article,
            @Context HttpServletRequest request,
            MultivaluedMap<String, String> posted) {
        var form = Form.of(posted);
        if (read(article, form, request)) {
            return Response.ok(check(article, form)).build();
        }
        return Response.ok(check(article, form).status(422)).build();
    }

    @POST
    @Path("/bij/{article}/plaatsen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response place(
            @PathParam("article") String article,
            @Context HttpServletRequest request,
            MultivaluedMap<String, String> posted) {
        var form = Form.of(posted);
        if (read(article, form, request)) {
            if (!Pointed.wasSeen(form, pointed(form))) {
                form.error("looked", "reaction.look");
                return Response.ok(check(article, form).status(422)).build();
            }
            try {
                Reaction made = reactions.write(article, written(form, request, true));
                return Response.seeOther(URI.create(address(article) + "#reactie-" + made.id()))
                        .build();
            } catch (ProblemException problem) {
                told(form, problem);
            }
        }
        return Response.ok(check(article, form).status(422)).build();
    }

    /** @return whether there is nothing wrong but what the check may point at */
    private boolean read(String article, Form form, HttpServletRequest request) {
        form.requiredText("words", LONGEST, "reaction.words.missing");
        form.requiredText("name", 40, "reaction.name.missing");
        if (form.isValid()) {
            try {
                reactions.test(article, written(form, request, false));
            } catch (ProblemException problem) {
                told(form, problem);
            }
        }
        return form.isValid();
    }

    private static void told(Form form, ProblemException problem) {
        if (problem.type().equals(Reactions.SAID_BEFORE)) {
            form.error("words", "reaction.said-before");
        } else if (problem.type().equals(Reactions.TOO_FAST)) {
            form.error("words", "reaction.too-fast");
        } else if (problem.fields().isEmpty()) {
            throw problem;
        } else {
            form.addAll(problem);
        }
    }

    private NewReaction written(Form form, HttpServletRequest request, boolean looked) {
        return new NewReaction(
                ids.next(),
                form.text("words", LONGEST).orElse(""),
                form.text("name", 40).orElse(""),
                form.ticked("accepts"),
                looked,
                request.getRemoteAddr());
    }

    private Screen check(String article, Form form) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "reactionCheck.jte", "reaction.check.title")
                .with("article", article)
                .with("form", form)
                .with("pointed", pointed(form))
                .with("first", reactions.myName().isEmpty());
    }

    private List<Pointed> pointed(Form form) {
        String words = form.typed("words");
        return Pointed.in(words, deidentification.check(words, List.of()));
    }

    @POST
    @Path("/{reaction}/intrekken")
    public Response withdraw(@PathParam("reaction") UUID id) {
        Reaction own = found(id);
        reactions.withdraw(id);
        return Response.seeOther(URI.create(address(own.article()) + "#reacties"))
                .build();
    }

    @GET
    @Path("/{reaction}/melden")
    @Access(Rule.PUBLISHED)
    public Screen reporting(@PathParam("reaction") UUID id) {
        return reporting(found(id), Form.empty(), false);
    }

    @POST
    @Path("/{reaction}/melden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Access(Rule.PUBLISHED)
    public Response report(
            @PathParam("reaction") UUID id,
            @Context HttpServletRequest request,
            MultivaluedMap<String, String> posted) {
        var form = Form.of(posted);
        var reason = form.requiredText("reason", LONGEST_REASON, "reaction.report.missing");
        Reaction about = found(id);
        if (form.isValid()) {
            try {
                reactions.report(id, reason.orElseThrow(), request.getRemoteAddr());
                return Response.ok(reporting(about, Form.empty(), true)).build();
            } catch (ProblemException problem) {
                if (!problem.type().equals(Reactions.TOO_FAST)) {
                    throw problem;
                }
                form.error("reason", "reaction.too-fast");
            }
        }
        return Response.ok(reporting(about, form, false).status(422)).build();
    }

    private Screen reporting(Reaction about, Form form, boolean done) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "reactionReport.jte", "reaction.report.title")
                .with("reaction", about)
                .with("form", form)
                .with("done", done);
    }

    /** What was reported, for editors. */
    @GET
    public Screen moderation() {
        return moderation(Form.empty());
    }

    private Screen moderation(Form form) {
        if (!reactions.moderates()) {
            throw ProblemException.notFound();
        }
        return Screen.of(KnowledgeScreens.TEMPLATES, "reactionsReported.jte", "reactions.reported.title")
                .with("reported", reactions.reported())
                .with("form", form);
    }

    @POST
    @Path("/{reaction}/weghalen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@PathParam("reaction") UUID id, MultivaluedMap<String, String> posted) {
        var form = Form.of(posted);
        String field = "reason-" + id;
        var reason = form.requiredText(field, LONGEST_REASON, "reaction.remove.missing");
        if (!form.isValid()) {
            return Response.ok(moderation(form).status(422)).build();
        }
        reactions.remove(id, reason.orElseThrow());
        return Response.seeOther(URI.create("/reacties")).build();
    }

    @POST
    @Path("/{reaction}/laten-staan")
    public Response keep(@PathParam("reaction") UUID id) {
        reactions.keep(id);
        return Response.seeOther(URI.create("/reacties")).build();
    }

    @GET
    @Path("/mijn")
    public Screen mine() {
        return Screen.of(KnowledgeScreens.TEMPLATES, "ownReactions.jte", "reactions.mine.title")
                .with("reactions", reactions.mine());
    }

    @POST
    @Path("/mijn/wissen")
    public Response erase() {
        reactions.eraseMine();
        return Response.seeOther(URI.create("/reacties/mijn")).build();
    }

    private Reaction found(UUID id) {
        return reactions.find(id).orElseThrow(ProblemException::notFound);
    }
}
