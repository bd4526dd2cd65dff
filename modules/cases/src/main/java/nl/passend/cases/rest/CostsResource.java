// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.UUID;
import nl.passend.cases.AccessView;
import nl.passend.cases.CostsView;
import nl.passend.cases.internal.access.ExplainAccess;
import nl.passend.cases.internal.access.LetFunderIn;
import nl.passend.cases.internal.plan.ReadCosts;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;

/** What help costs, and who pays for it and may see that. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class CostsResource {
    /**
     * @param loginName of the account of who pays
     * @param funder {@code care-office} (sees Wlz), {@code municipality} (Wmo and Jeugdwet) or {@code insurer} (Zvw)
     * @param until last day, within a year
     * @param agreed the family was told and agrees; without that it is refused
     */
    @Body
    public record NewFunder(
            @NotBlank @Size(max = 64) String loginName,
            @NotBlank @Size(max = 40) String funder,
            @NotNull LocalDate until,
            Boolean agreed) {}

    private final ReadCosts readCosts;
    private final LetFunderIn letFunderIn;
    private final ExplainAccess explainAccess;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CostsResource() {
        this(null, null, null);
    }

    @Inject
    public CostsResource(ReadCosts readCosts, LetFunderIn letFunderIn, ExplainAccess explainAccess) {
        this.readCosts = readCosts;
        this.letFunderIn = letFunderIn;
        this.explainAccess = explainAccess;
    }

    /** For the director, for someone of the household who asks, and for who pays: their own part. */
    @GET
    @Path("/costs")
    public CostsView costs(@PathParam("id") UUID id) {
        return readCosts.costs(id);
    }

    @POST
    @Path("/funders")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response letIn(@PathParam("id") UUID id, NewFunder told) {
        UUID grant = letFunderIn.letIn(
                id,
                new LetFunderIn.Leave(
                        told.loginName(),
                        Codes.funder(told.funder(), "/funder"),
                        told.until(),
                        Boolean.TRUE.equals(told.agreed())));
        return Response.created(URI.create("/api/v1/case-files/" + id + "/funders/" + grant))
                .build();
    }

    @GET
    @Path("/funders/{grant}")
    public AccessView.Other funder(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
        return explainAccess.funder(id, grant);
    }

    /** By the director, or by somebody of the household. */
    @DELETE
    @Path("/funders/{grant}")
    public Response end(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
        letFunderIn.end(id, grant);
        return Response.noContent().build();
    }
}
