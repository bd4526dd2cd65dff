// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
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
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.StandInView;
import nl.passend.cases.internal.work.StandInForColleague;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;

/** Who does the work of whom for some days, in one's own teams. Why somebody is away has no field. */
@Path("/api/v1/work/stand-ins")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.WORKER)
public class StandInsResource {
    /**
     * @param team in which both are
     * @param absent person who is away; whoever asks unless told, which only a family director may
     * @param standIn person
     * @param until the last day
     */
    @Body
    public record NewStandIn(
            @NotNull UUID team,
            UUID absent,
            @NotNull UUID standIn,
            @NotNull LocalDate from,
            @NotNull LocalDate until) {}

    private final StandInForColleague standIns;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public StandInsResource() {
        this(null);
    }

    @Inject
    public StandInsResource(StandInForColleague standIns) {
        this.standIns = standIns;
    }

    /** What counts today or later. */
    @GET
    public Listing<StandInView> list() {
        return Listing.whole(standIns.all());
    }

    @GET
    @Path("/{standIn}")
    public StandInView standIn(@PathParam("standIn") UUID standIn) {
        return standIns.all().stream()
                .filter(one -> one.id().equals(standIn))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response begin(NewStandIn told) {
        UUID begun = standIns.begin(new StandInForColleague.Away(
                told.team(), Optional.ofNullable(told.absent()), told.standIn(), told.from(), told.until()));
        return Response.created(URI.create("/api/v1/work/stand-ins/" + begun)).build();
    }

    /** Ends it now. */
    @DELETE
    @Path("/{standIn}")
    public void end(@PathParam("standIn") UUID standIn) {
        standIns.end(standIn);
    }
}
