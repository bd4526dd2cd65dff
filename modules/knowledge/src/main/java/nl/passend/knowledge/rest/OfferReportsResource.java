// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;
import nl.passend.knowledge.OfferReports;
import nl.passend.knowledge.OfferReports.Answer;
import nl.passend.knowledge.OfferReports.Report;

/** What people say is wrong with offers, for the editors of their municipality. To others the list is empty. */
@Path("/api/v1/offer-reports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class OfferReportsResource {
    /** @param answer absent while nobody looked */
    public record ReportItem(
            UUID id,
            UUID offer,
            String offerName,
            String municipality,
            String words,
            Instant reported,
            Optional<Answer> answer,
            long version) {
        static ReportItem of(Report report) {
            return new ReportItem(
                    report.id(),
                    report.offer(),
                    report.offerName(),
                    report.municipality(),
                    report.words(),
                    report.reported(),
                    report.answer(),
                    report.version());
        }
    }

    @Body
    public record NewAnswer(@NotNull Answer answer) {}

    private final OfferReports reports;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OfferReportsResource() {
        this(null);
    }

    @Inject
    public OfferReportsResource(OfferReports reports) {
        this.reports = reports;
    }

    /** What waits first, then the latest. */
    @GET
    public Listing<ReportItem> list() {
        return Listing.whole(reports.mine().stream().map(ReportItem::of).toList());
    }

    @POST
    @Path("/{id}/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(ReportItem.class)
    public Response answer(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, NewAnswer body) {
        var answered = reports.answer(id, Versions.required(ifMatch), body.answer());
        return Response.ok(ReportItem.of(answered))
                .tag(Versions.tag(answered.version()))
                .build();
    }
}
