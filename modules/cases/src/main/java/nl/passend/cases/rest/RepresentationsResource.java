// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.RepresentationView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ChangeHousehold;
import nl.passend.cases.internal.representation.Details;
import nl.passend.cases.internal.representation.PutDownRepresentation;
import nl.passend.cases.internal.representation.WithholdReading;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** Who represents whom, by law or by leave, and why reading along is withheld from one of them. */
@Path("/api/v1/case-files/{id}/representations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class RepresentationsResource {
    /** @param items those that hold first, then those that are over */
    public record Representations(List<RepresentationView> items) {}

    /**
     * @param representative member; else name or organisation says who it is
     * @param ground {@code gezag}, {@code voogdij}, {@code mentorschap}, {@code curatele}, {@code bewind}, {@code gemachtigd}, or
     *     {@code bevinding}: no representation, but a finding that a youth of 12 up to 18 cannot judge their own interests; name or
     *     organisation says whose, and it has a last day
     * @param mayDo what they were asked to do, in words
     * @param decidedOn day of the decision or of the paper
     * @param reference number of the decision, or where it stands
     * @param from today unless told
     * @param until last day; it is over by itself after it
     */
    @Body
    public record NewRepresentation(
            @NotNull UUID represented,
            UUID representative,
            @Size(max = 200) String name,
            @Size(max = 200) String organisation,
            @Size(max = 200) String phone,
            @NotBlank @Size(max = 40) String ground,
            @Size(max = 1_000) String mayDo,
            LocalDate decidedOn,
            @Size(max = 200) String reference,
            LocalDate from,
            LocalDate until,
            @Valid Withholding withheld) {}

    /**
     * @param reason {@code safety}, {@code youth} or {@code court}
     * @param until day on which it is asked anew, a year ahead at most; in three months unless told
     */
    @Body
    public record Withholding(
            @NotBlank @Size(max = 20) String reason,
            @Size(max = 2_000) String words,
            LocalDate until) {}

    @Body
    public record Opening(@NotBlank @Size(max = 2_000) String words) {}

    private final ReadCaseFile readCaseFile;
    private final PutDownRepresentation representations;
    private final WithholdReading withholding;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RepresentationsResource() {
        this(null, null, null);
    }

    @Inject
    public RepresentationsResource(
            ReadCaseFile readCaseFile, PutDownRepresentation representations, WithholdReading withholding) {
        this.readCaseFile = readCaseFile;
        this.representations = representations;
        this.withholding = withholding;
    }

    @GET
    public Representations representations(@PathParam("id") UUID id) {
        return new Representations(readCaseFile.representations(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response putDown(@PathParam("id") UUID id, NewRepresentation told) {
        ChangeHousehold.Stored stored = representations.put(
                id,
                new PutDownRepresentation.Typed(
                        Optional.ofNullable(told.representative()),
                        told.represented(),
                        Codes.ground(told.ground(), "/ground"),
                        new Details(
                                Codes.text(told.name()),
                                Codes.text(told.organisation()),
                                Codes.text(told.phone()),
                                Codes.text(told.mayDo()),
                                Optional.ofNullable(told.decidedOn()),
                                Codes.text(told.reference())),
                        Optional.ofNullable(told.from()),
                        Optional.ofNullable(told.until()),
                        Optional.ofNullable(told.withheld()).map(withheld -> why(withheld, "/withheld/reason"))));
        return Response.created(URI.create("/api/v1/case-files/" + id + "/representations/" + stored.id()))
                .build();
    }

    @GET
    @Path("/{representation}")
    @Answers(RepresentationView.class)
    public Response representation(@PathParam("id") UUID id, @PathParam("representation") UUID representation) {
        RepresentationView found = readCaseFile.representations(id).stream()
                .filter(one -> one.id().equals(representation))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        Response.ResponseBuilder answer = Response.ok(found);
        found.withheld().ifPresent(withheld -> answer.tag(Versions.tag(withheld.version())));
        return answer.build();
    }

    /** It holds no more, from now on. */
    @DELETE
    @Path("/{representation}")
    public void endRepresentation(@PathParam("id") UUID id, @PathParam("representation") UUID representation) {
        representations.end(id, representation);
    }

    /** Withholds it, or anew: at once, and a second reader is asked for. */
    @PUT
    @Path("/{representation}/withholding")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withhold(
            @PathParam("id") UUID id, @PathParam("representation") UUID representation, Withholding why) {
        return PlanResource.changed(withholding.withhold(id, representation, why(why, "/reason")));
    }

    /** The second reader agrees: with withholding it, or with opening it. */
    @POST
    @Path("/{representation}/withholding/confirmations")
    public Response confirmWithholding(
            @PathParam("id") UUID id,
            @PathParam("representation") UUID representation,
            @HeaderParam("If-Match") String ifMatch) {
        return PlanResource.changed(withholding.confirm(id, representation, Versions.required(ifMatch)));
    }

    /** Proposes to let them read again: it opens when another agrees. */
    @POST
    @Path("/{representation}/withholding/openings")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response proposeToOpen(
            @PathParam("id") UUID id,
            @PathParam("representation") UUID representation,
            @HeaderParam("If-Match") String ifMatch,
            Opening why) {
        return PlanResource.changed(withholding.proposeToOpen(
                id, representation, Versions.required(ifMatch), why.words().strip()));
    }

    private static WithholdReading.Why why(Withholding told, String pointer) {
        return new WithholdReading.Why(
                Codes.withholding(told.reason(), pointer), Codes.text(told.words()), Optional.ofNullable(told.until()));
    }
}
