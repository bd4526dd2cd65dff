// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.internal.items.WithdrawStory;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** The teller of a story takes it back, without an account and without asking anybody; or an editor does so on the teller's word. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class StoryPages {
    private final WithdrawStory withdraw;
    private final KnowledgeItems items;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public StoryPages() {
        this(null, null);
    }

    @Inject
    public StoryPages(WithdrawStory withdraw, KnowledgeItems items) {
        this.withdraw = withdraw;
        this.items = items;
    }

    @GET
    @Path("/verhalen/{item}/terugnemen")
    @Access(Rule.PUBLIC)
    public Screen ask(@PathParam("item") String slug) {
        return ask(slug, Form.empty());
    }

    @POST
    @Path("/verhalen/{item}/terugnemen")
    @Access(Rule.PUBLIC)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        Form form = Form.of(posted);
        boolean done = form.requiredText("code", 40, "telling.code.missing")
                .filter(code -> withdraw.byTeller(slug, code))
                .isPresent();
        if (done) {
            return Response.seeOther(there(slug)).build();
        }
        if (form.isValid()) {
            form.error("code", "telling.code.wrong");
        }
        return Response.ok(ask(slug, form).status(422)).build();
    }

    private Screen ask(String slug, Form form) {
        String title = items.find(slug)
                .filter(edition -> edition.content().kind() == ItemKind.STORY)
                .map(edition -> edition.content().title())
                .orElseThrow(ProblemException::notFound);
        return Screen.of(KnowledgeScreens.TEMPLATES, "takeBack.jte", "telling.takeBack")
                .with("slug", slug)
                .with("title", title)
                .with("form", form);
    }

    /** For an editor to print and hand over: the code is made anew at each look and stored nowhere. */
    @GET
    @Path("/verhalen/{item}/code")
    public Screen code(@PathParam("item") String slug) {
        return Screen.of(KnowledgeScreens.TEMPLATES, "storyCode.jte", "telling.code.title")
                .with("slug", slug)
                .with("code", withdraw.codeOf(slug));
    }

    @POST
    @Path("/verhalen/{item}/weghalen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response onTheirWord(@PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        withdraw.onTheirWord(slug);
        return Response.seeOther(there(slug)).build();
    }

    private static URI there(String slug) {
        return ItemDesks.addresses(ItemKind.STORY).to(Place.everywhere(slug), "");
    }
}
