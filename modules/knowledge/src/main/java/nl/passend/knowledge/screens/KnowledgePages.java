// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.directory.Directory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Offers;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.Option;
import nl.passend.screenkit.Screen;

/** The laws, each with who decides and how to disagree, and what there is in each municipality. For everybody. */
@Path("/kennis")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.PUBLIC)
public class KnowledgePages {
    private final LawCatalogue laws;
    private final Offers offers;
    private final Directory directory;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgePages() {
        this(null, null, null);
    }

    @Inject
    public KnowledgePages(LawCatalogue laws, Offers offers, Directory directory) {
        this.laws = laws;
        this.offers = offers;
        this.directory = directory;
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

    /** @param municipality slug; all when absent or empty */
    @GET
    @Path("/aanbod")
    public Screen offers(@QueryParam("gemeente") String municipality) {
        var wanted = municipality == null ? "" : municipality;
        var served = directory.municipalitiesServed();
        List<Option> options = Stream.concat(
                        Stream.of(Option.of("", "Alle gemeenten")),
                        served.stream().map(one -> Option.of(one.slug(), one.name())))
                .toList();
        return Screen.of(KnowledgeScreens.TEMPLATES, "offers.jte", "offers.title")
                .with("form", Form.empty().with("gemeente", wanted))
                .with("municipalities", options)
                .with("served", served)
                .with(
                        "offers",
                        offers.all().stream()
                                .filter(placed -> wanted.isEmpty()
                                        || placed.municipality().equals(wanted))
                                .toList());
    }
}
