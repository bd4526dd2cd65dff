// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Slice;
import nl.passend.knowledge.Glossary;
import nl.passend.knowledge.GlossaryTerm;

/** The words of the field in plain Dutch, each with its source. */
@Path("/api/v1/glossary-terms")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.PUBLISHED)
public class GlossaryTermsResource {
    /**
     * @param law code of the law that it belongs to
     * @param others what people also call it
     */
    public record GlossaryTermItem(
            String code, String name, String text, String law, List<String> others, Origin source) {
        static GlossaryTermItem of(GlossaryTerm term) {
            return new GlossaryTermItem(
                    term.code(), term.name(), term.text(), term.law(), term.others(), Origin.of(term.source()));
        }
    }

    private final Glossary glossary;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public GlossaryTermsResource() {
        this(null);
    }

    @Inject
    public GlossaryTermsResource(Glossary glossary) {
        this.glossary = glossary;
    }

    /** By name. @param after code of the last term of the page before */
    @GET
    public Listing<GlossaryTermItem> list(
            @QueryParam("after") String after, @QueryParam("limit") Integer limit, @Context UriInfo asked) {
        var all = glossary.terms().stream().map(GlossaryTermItem::of).toList();
        return Listing.of(Slice.after(all, after, Listing.limit(limit), GlossaryTermItem::code), asked);
    }

    @GET
    @Path("/{code}")
    public GlossaryTermItem one(@PathParam("code") String code) {
        return glossary.term(code).map(GlossaryTermItem::of).orElseThrow(ProblemException::notFound);
    }
}
