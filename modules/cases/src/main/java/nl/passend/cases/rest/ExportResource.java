// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passend.cases.internal.export.TakeAlong;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Everything that is theirs, for a member of the household in person. */
@Path("/api/v1/case-files/{id}/export")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class ExportResource {
    /** Says nothing about whose it is: names of files end up in lists. */
    private static final String FILE = "attachment; filename=\"mijn-plan.json\"";

    private final TakeAlong takeAlong;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ExportResource() {
        this(null);
    }

    @Inject
    public ExportResource(TakeAlong takeAlong) {
        this.takeAlong = takeAlong;
    }

    /** Answers with an {@code OwnCopy}. */
    @GET
    public Response export(@PathParam("id") UUID id) {
        return Response.ok(takeAlong.of(id))
                .header(HttpHeaders.CONTENT_DISPOSITION, FILE)
                .build();
    }
}
