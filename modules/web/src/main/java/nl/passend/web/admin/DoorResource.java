// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.rest.Listing;

/** Logins and refusals from the record, for a municipality that gathers them in one place with those of its other systems. */
@Path("/api/v1/door-log")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Access.Rule.REVIEWER)
public class DoorResource {
    private final DoorLines lines;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public DoorResource() {
        this(null);
    }

    @Inject
    public DoorResource(DoorLines lines) {
        this.lines = lines;
    }

    /**
     * @param kind login.begin, login.prove, login.end, login.end-all, login.refused, login.held-off, look.refused or audit.overflow
     * @param name of whose account it was; null for people of a household, and for a name that nobody has
     * @param household whether it was somebody of a household
     * @param times how often, from {@code occurred} on, within some seconds
     */
    public record DoorLineView(Instant occurred, String kind, String name, boolean household, long times) {
        static DoorLineView of(DoorLine line) {
            return new DoorLineView(
                    line.occurred(), line.kind().code(), line.name().orElse(null), line.household(), line.times());
        }
    }

    /** Newest first. */
    @GET
    public Listing<DoorLineView> list(
            @QueryParam("after") UUID after, @QueryParam("limit") Integer limit, @Context UriInfo asked) {
        return Listing.of(
                lines.page(Optional.ofNullable(after), Listing.limit(limit)).map(DoorLineView::of), asked);
    }
}
