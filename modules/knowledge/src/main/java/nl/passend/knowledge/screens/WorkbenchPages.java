// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.internal.catalogue.StoredLaws;
import nl.passend.screenkit.Screen;
import nl.passend.screenkit.edition.EditionDesk;

/** The workbench for laws, routes, facts and programmes: what is in the making, and what must be looked at. Only for who works on them. */
@Path("/redactie/{kind}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.SIGNED_IN)
public class WorkbenchPages {
    private final WorkbenchDesks desks;
    private final Workbench workbench;
    private final StoredLaws stored;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public WorkbenchPages() {
        this(null, null, null, null);
    }

    @Inject
    public WorkbenchPages(WorkbenchDesks desks, Workbench workbench, StoredLaws stored, CurrentUser user) {
        this.desks = desks;
        this.workbench = workbench;
        this.stored = stored;
        this.user = user;
    }

    @GET
    public Screen all(@PathParam("kind") String kind) {
        EditionDesk<?> desk = desks.named(kind);
        if (!desk.kind().works(user.get())) {
            throw ProblemException.notFound();
        }
        boolean writes = desk.kind().writes(user.get());
        return Screen.of(KnowledgeScreens.TEMPLATES, "workbench.jte", desk.words() + "bench.title")
                .with("desk", desk)
                .with(
                        "desks",
                        desks.all().stream()
                                .filter(one -> one.kind().works(user.get()))
                                .toList())
                .with("making", workbench.beingMade(desk))
                .with("published", workbench.published(desk, writes))
                .with("leftOut", kind.equals("programmas") ? List.of() : stored.leftOut())
                .with("writes", writes);
    }

    /** Where readers find it, when it counts and they do; else where it is being made. */
    @GET
    @Path("/{slug}")
    public Response one(@PathParam("kind") String kind, @PathParam("slug") String slug) {
        EditionDesk<?> desk = desks.named(kind);
        return Response.seeOther(read(kind)
                        .filter(pages -> counts(desk, slug))
                        .map(pages -> URI.create(pages + slug))
                        .orElseGet(() -> desk.addresses().to(Place.of(slug, null), "/beoordelen")))
                .build();
    }

    private static boolean counts(EditionDesk<?> desk, String slug) {
        return desk.counting(Place.everywhere(slug)).isPresent();
    }

    /** Readers have no page about a fact: they are asked it. */
    private static Optional<String> read(String kind) {
        return switch (kind) {
            case "gegevens" -> Optional.empty();
            case "programmas" -> Optional.of("/programmas/");
            default -> Optional.of("/kennis/" + kind + "/");
        };
    }
}
