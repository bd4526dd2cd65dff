// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.SavedSearchView;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.WorkFilter.Whose;
import nl.passend.cases.internal.work.SaveSearches;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;

/** Searches in one's work, each with a name. They say nothing about what they find. */
@Path("/api/v1/work/searches")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.WORKER)
public class SavedSearchesResource {
    /**
     * The filters are those of {@code /api/v1/work}; at least one is told.
     *
     * @param whose {@code team}, {@code mine} or {@code given}
     * @param due {@code overdue} or {@code week}
     */
    @Body
    public record NewSearch(
            @NotBlank @Size(max = 60) String name,
            @Size(max = 20) String whose,
            @Size(max = 20) String kind,
            @Size(max = 20) String due,
            UUID caseFile) {}

    private final SaveSearches searches;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SavedSearchesResource() {
        this(null);
    }

    @Inject
    public SavedSearchesResource(SaveSearches searches) {
        this.searches = searches;
    }

    @GET
    public Listing<SavedSearchView> list() {
        return Listing.whole(searches.mine());
    }

    @GET
    @Path("/{search}")
    public SavedSearchView search(@PathParam("search") UUID search) {
        return searches.mine().stream()
                .filter(one -> one.id().equals(search))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response save(NewSearch told) {
        UUID saved = searches.save(
                told.name().strip(),
                new WorkFilter(
                        Codes.text(told.whose())
                                .map(code -> Codes.whose(code, "/whose"))
                                .orElse(Whose.TEAM),
                        Codes.text(told.kind()).map(code -> Codes.work(code, "/kind")),
                        Codes.text(told.due()).map(code -> Codes.when(code, "/due")),
                        Optional.ofNullable(told.caseFile())));
        return Response.created(URI.create("/api/v1/work/searches/" + saved)).build();
    }

    @DELETE
    @Path("/{search}")
    public void remove(@PathParam("search") UUID search) {
        searches.remove(search);
    }
}
