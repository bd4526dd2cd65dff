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
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.screenkit.Screen;

/** The laws, each with who decides and how to disagree. For everybody. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLIC)
public class KnowledgePages {
    private final LawCatalogue laws;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgePages() {
        this(null);
    }

    @Inject
    public KnowledgePages(LawCatalogue laws) {
        this.laws = laws;
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
                .with(
                        "routes",
                        laws.routes().stream()
                                .filter(route -> route.law().equals(code))
                                .toList());
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
