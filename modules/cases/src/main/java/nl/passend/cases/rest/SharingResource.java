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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.AccessView;
import nl.passend.cases.OpeningView;
import nl.passend.cases.internal.access.ExplainAccess;
import nl.passend.cases.internal.access.LetIn;
import nl.passend.cases.internal.access.ReadAccessLog;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ShareWithinHousehold;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;

/** Who may read what and who did: openings inside the household, supporters, why one may enter, and who looked. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class SharingResource {
    /**
     * @param subject whose matters
     * @param reader who may read along
     * @param part {@code everything}, {@code own-words}, {@code talks}, {@code agreements}, {@code letters} or {@code notes}
     * @param words on whose word together; from an own account one's own
     */
    @Body
    public record NewOpening(
            @NotNull UUID subject,
            @NotNull UUID reader,
            @NotBlank @Size(max = 40) String part,
            @Size(max = 30) List<@NotNull UUID> words,
            LocalDate from,
            LocalDate until) {}

    /**
     * @param loginName of the supporter's account
     * @param member at whose side; from an own account one's own
     */
    @Body
    public record NewSupporter(@NotBlank @Size(max = 64) String loginName, UUID member, LocalDate until) {}

    private final ShareWithinHousehold sharing;
    private final LetIn letIn;
    private final ExplainAccess explainAccess;
    private final ReadAccessLog readAccessLog;
    private final ReadCaseFile readCaseFile;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SharingResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public SharingResource(
            ShareWithinHousehold sharing,
            LetIn letIn,
            ExplainAccess explainAccess,
            ReadAccessLog readAccessLog,
            ReadCaseFile readCaseFile) {
        this.sharing = sharing;
        this.letIn = letIn;
        this.explainAccess = explainAccess;
        this.readAccessLog = readAccessLog;
        this.readCaseFile = readCaseFile;
    }

    @POST
    @Path("/openings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response open(@PathParam("id") UUID id, NewOpening told) {
        var stored = sharing.open(
                id,
                new ShareWithinHousehold.Leave(
                        told.subject(),
                        told.reader(),
                        Codes.part(told.part(), "/part"),
                        told.words() == null ? Set.of() : Set.copyOf(told.words()),
                        Optional.ofNullable(told.from()),
                        Optional.ofNullable(told.until())));
        return Response.created(URI.create("/api/v1/case-files/" + id + "/openings/" + stored.id()))
                .build();
    }

    @GET
    @Path("/openings/{opening}")
    public OpeningView opening(@PathParam("id") UUID id, @PathParam("opening") UUID opening) {
        return readCaseFile.opening(id, opening);
    }

    @DELETE
    @Path("/openings/{opening}")
    public Response close(@PathParam("id") UUID id, @PathParam("opening") UUID opening) {
        sharing.close(id, opening);
        return Response.noContent().build();
    }

    @POST
    @Path("/supporters")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response letIn(@PathParam("id") UUID id, NewSupporter supporter) {
        UUID grant = letIn.supporter(
                id,
                supporter.loginName(),
                Optional.ofNullable(supporter.member()),
                Optional.ofNullable(supporter.until()));
        return Response.created(URI.create("/api/v1/case-files/" + id + "/supporters/" + grant))
                .build();
    }

    @GET
    @Path("/supporters/{grant}")
    public AccessView.Other supporter(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
        return explainAccess.supporter(id, grant);
    }

    @DELETE
    @Path("/supporters/{grant}")
    public Response endSupporter(@PathParam("id") UUID id, @PathParam("grant") UUID grant) {
        letIn.end(id, grant);
        return Response.noContent().build();
    }

    @GET
    @Path("/access")
    public AccessView access(@PathParam("id") UUID id) {
        return explainAccess.explain(id);
    }

    @GET
    @Path("/access-log")
    public Listing<AccessLogLine> accessLog(
            @PathParam("id") UUID id, @QueryParam("after") UUID after, @Context UriInfo asked) {
        return Listing.of(readAccessLog.page(id, Optional.ofNullable(after)), asked);
    }
}
