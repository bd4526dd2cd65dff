// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckRegister.Batch;
import nl.passend.knowledge.BottleneckRegister.Facet;

/**
 * How often people get stuck, by what. Numbers of groups that are large enough, made once and never changed; whatever the question,
 * the answer is made of these and of nothing else.
 */
@Path("/api/v1/bottleneck-counts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class BottleneckCountsResource {
    /**
     * Bottlenecks that were counted together. What the rows of a table lack to the total was kept back.
     *
     * @param threshold no number is under it
     */
    public record BatchItem(String municipality, LocalDate closed, int threshold, int total, List<CountItem> counts) {
        static BatchItem of(Batch batch, Facet only) {
            return new BatchItem(
                    batch.municipality(),
                    batch.closed(),
                    batch.threshold(),
                    batch.total(),
                    batch.counts().stream()
                            .filter(count -> only == null || count.facet() == only)
                            .map(count -> new CountItem(count.facet(), count.value(), count.total()))
                            .toList());
        }
    }

    /** @param value a code or slug; empty for those that have none */
    public record CountItem(Facet facet, String value, int total) {}

    private final BottleneckRegister register;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public BottleneckCountsResource() {
        this(null);
    }

    @Inject
    public BottleneckCountsResource(BottleneckRegister register) {
        this.register = register;
    }

    /**
     * @param municipality slug; absent: all
     * @param facet absent: all tables
     */
    @GET
    public Listing<BatchItem> counts(
            @QueryParam("municipality") String municipality, @QueryParam("facet") Facet facet) {
        return Listing.whole(register.counts().stream()
                .filter(batch -> municipality == null || batch.municipality().equals(municipality))
                .map(batch -> BatchItem.of(batch, facet))
                .toList());
    }
}
