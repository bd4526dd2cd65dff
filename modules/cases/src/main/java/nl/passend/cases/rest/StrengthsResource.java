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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.StrengthView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.strength.TellStrengths;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** What goes well, and what the family and the people around it do themselves. */
@Path("/api/v1/case-files/{id}/strengths")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class StrengthsResource {
    /**
     * @param kind {@code strength} or {@code ourselves}
     * @param who who does it, for {@code ourselves}
     * @param about members, who all read it; from an own side oneself unless told
     * @param toldBy for the team: the member whose words these are; the team's own unless told
     */
    @Body
    public record NewStrength(
            @NotBlank @Size(max = 20) String kind,
            @NotBlank @Size(max = 2_000) String words,
            @Size(max = 200) String who,
            @Size(max = 30) List<@NotNull UUID> about,
            UUID toldBy) {}

    public record Strengths(List<StrengthView> items) {}

    private final ReadCaseFile readCaseFile;
    private final TellStrengths tellStrengths;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public StrengthsResource() {
        this(null, null);
    }

    @Inject
    public StrengthsResource(ReadCaseFile readCaseFile, TellStrengths tellStrengths) {
        this.readCaseFile = readCaseFile;
        this.tellStrengths = tellStrengths;
    }

    @GET
    public Strengths read(@PathParam("id") UUID id) {
        return new Strengths(readCaseFile.plan(id).strengths());
    }

    @GET
    @Path("/{strength}")
    @Answers(StrengthView.class)
    public Response strength(@PathParam("id") UUID id, @PathParam("strength") UUID strength) {
        StrengthView found = readCaseFile.plan(id).strengths().stream()
                .filter(one -> one.id().equals(strength))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response tell(@PathParam("id") UUID id, NewStrength told) {
        return PlanResource.created(
                id,
                "strengths",
                tellStrengths.tell(
                        id,
                        new TellStrengths.NewStrength(
                                Codes.strength(told.kind(), "/kind"),
                                told.words().strip(),
                                Codes.text(told.who()),
                                MeetingsResource.orNone(told.about()),
                                Optional.ofNullable(told.toldBy()))));
    }

    @DELETE
    @Path("/{strength}")
    public void takeBack(
            @PathParam("id") UUID id, @PathParam("strength") UUID strength, @HeaderParam("If-Match") String ifMatch) {
        tellStrengths.takeBack(id, strength, Versions.required(ifMatch));
    }
}
