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
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.internal.programmes.HandOver;
import nl.passend.knowledge.internal.programmes.Keepers;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Screen;

/** Who keeps an item, and handing it to somebody else. For editors and for its owner; to others it is not there. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class ItemOwnerPages {
    private final ItemDesks desks;
    private final Keepers keepers;
    private final HandOver handOver;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ItemOwnerPages() {
        this(null, null, null, null);
    }

    @Inject
    public ItemOwnerPages(ItemDesks desks, Keepers keepers, HandOver handOver, CurrentUser user) {
        this.desks = desks;
        this.keepers = keepers;
        this.handOver = handOver;
        this.user = user;
    }

    @GET
    @Path("/{kind}/{item}/eigenaar")
    public Screen owner(@PathParam("kind") String kind, @PathParam("item") String slug) {
        Edition<KnowledgeItem> item = found(kind, slug);
        return show(item, Form.empty().with("to", OwnerForm.typed(item.item().owner())));
    }

    private Screen show(Edition<KnowledgeItem> item, Form form) {
        Keepers.Now now = keepers.now();
        return Screen.of(KnowledgeScreens.TEMPLATES, "owner.jte", "owner.title")
                .with("title", item.content().title())
                .with("owned", now.of(item))
                .with("choices", now.candidates())
                .with("address", ItemDesks.address(item, ""))
                .with("whole", false)
                .with("form", form);
    }

    @POST
    @Path("/{kind}/{item}/eigenaar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(
            @PathParam("kind") String kind, @PathParam("item") String slug, MultivaluedMap<String, String> posted) {
        Edition<KnowledgeItem> item = found(kind, slug);
        Form form = Form.of(posted);
        Optional<Optional<UUID>> to = OwnerForm.read(form, "to");
        try {
            if (to.isPresent()) {
                handOver.item(slug, to.get());
                return Response.seeOther(URI.create(ItemDesks.address(item, "")))
                        .build();
            }
        } catch (ProblemException refused) {
            OwnerForm.refused(form, refused);
        }
        return Response.ok(show(item, form).status(422)).build();
    }

    private Edition<KnowledgeItem> found(String kind, String slug) {
        ItemDesk desk = desks.at(kind);
        return desks.items()
                .find(slug)
                .filter(edition -> desk.holds(edition.content()))
                .filter(edition -> OwnerForm.mayHandOver(desk.kind(), edition, user.get()))
                .orElseThrow(ProblemException::notFound);
    }
}
