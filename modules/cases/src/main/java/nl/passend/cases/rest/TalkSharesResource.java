// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.passend.cases.TalkShareView;
import nl.passend.cases.internal.meeting.CountTalks;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Listing;

/** How often one's own teams talked with the people themselves. */
@Path("/api/v1/talk-shares")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class TalkSharesResource {
    private static final int USUAL = 6;
    private static final int LONGEST = 24;

    private final CountTalks countTalks;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TalkSharesResource() {
        this(null);
    }

    @Inject
    public TalkSharesResource(CountTalks countTalks) {
        this.countTalks = countTalks;
    }

    /** @param months how far back, at most 24; six unless told */
    @GET
    @Access(Rule.WORKER)
    public Listing<TalkShareView> mine(@QueryParam("months") Integer months) {
        return Listing.whole(countTalks.mine(months == null ? USUAL : Math.max(1, Math.min(LONGEST, months))));
    }
}
