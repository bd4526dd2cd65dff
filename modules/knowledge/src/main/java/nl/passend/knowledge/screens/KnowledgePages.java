// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.internal.catalogue.CatalogueKinds;
import nl.passend.screenkit.Screen;

/** The laws, each with who decides and how to disagree. For everybody. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLISHED)
public class KnowledgePages {
    private final LawCatalogue laws;
    private final CatalogueKinds kinds;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgePages() {
        this(null, null, null);
    }

    @Inject
    public KnowledgePages(LawCatalogue laws, CatalogueKinds kinds, CurrentUser user) {
        this.laws = laws;
        this.kinds = kinds;
        this.user = user;
    }

    @GET
    @Path("/wetten")
    public Screen all() {
        return Screen.of(KnowledgeScreens.TEMPLATES, "laws.jte", "laws.title").with("laws", laws.laws());
    }

    @GET
    @Path("/wetten/{code}")
    public Screen law(@PathParam("code") String code) {
        var law = laws.law(code).orElseThrow(ProblemException::notFound);
        return Screen.of(KnowledgeScreens.TEMPLATES, "law.jte", law.title())
                .with("law", law)
                .with("works", works())
                .with(
                        "routes",
                        laws.routes().stream()
                                .filter(route -> route.law().equals(code))
                                .toList());
    }

    @GET
    @Path("/routes/{route}")
    public Screen route(@PathParam("route") String id) {
        var route = laws.routes().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Screen.of(KnowledgeScreens.TEMPLATES, "route.jte", route.title())
                .with("route", route)
                .with("law", laws.law(route.law()).orElseThrow())
                .with(
                        "examples",
                        laws.examples().stream()
                                .filter(example -> example.route().equals(route.id()))
                                .toList())
                .with("works", works());
    }

    private boolean works() {
        return user.find().filter(kinds.route()::works).isPresent();
    }

    /** Where the list of offers stood before. */
    @GET
    @Path("/aanbod")
    public Response offers(@QueryParam("gemeente") String municipality) {
        var address = UriBuilder.fromPath("/aanbod");
        if (municipality != null) {
            address.queryParam("gemeente", "{slug}");
        }
        return Response.status(Response.Status.MOVED_PERMANENTLY)
                .location(municipality == null ? address.build() : address.build(municipality))
                .build();
    }
}
