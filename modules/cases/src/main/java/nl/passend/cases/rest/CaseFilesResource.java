// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.FindDoubles;
import nl.passend.cases.internal.file.ListCaseFiles;
import nl.passend.cases.internal.file.OpenCaseFile;
import nl.passend.cases.internal.file.Told;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/** Case files: opened by a worker for an own team, read by the team and, from their own side, by the household. */
@Path("/api/v1/case-files")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CaseFilesResource {
    private static final String ROOT = "/api/v1/case-files/";

    /** @param household 1 to 30 people, the one who asks first */
    @Body
    public record Opening(
            @NotNull UUID teamId,
            @NotBlank @Size(max = 20_000) String request,
            @Size(max = 20_000) String ownWords,
            @NotEmpty @Size(max = 30) List<@Valid @NotNull Member> household) {}

    /** @param role {@code ouder}, {@code kind}, {@code partner}, {@code grootouder} or {@code ander} */
    @Body
    public record Member(
            @NotBlank @Size(max = 200) String givenName,
            @Size(max = 200) String familyName,
            LocalDate birthDate,
            @Size(max = 40) String role) {
        Told told(String pointer) {
            return new Told(
                    givenName.strip(),
                    Optional.ofNullable(familyName).orElse("").strip(),
                    Optional.ofNullable(birthDate),
                    role == null ? HouseholdRole.OTHER : Codes.role(role, pointer + "/role"));
        }
    }

    private final OpenCaseFile openCaseFile;
    private final ListCaseFiles listCaseFiles;
    private final FindDoubles findDoubles;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CaseFilesResource() {
        this(null, null, null);
    }

    @Inject
    public CaseFilesResource(OpenCaseFile openCaseFile, ListCaseFiles listCaseFiles, FindDoubles findDoubles) {
        this.openCaseFile = openCaseFile;
        this.listCaseFiles = listCaseFiles;
        this.findDoubles = findDoubles;
    }

    @GET
    @Access(Rule.CLIENT_DATA)
    public Listing<CaseFileItem> list(
            @QueryParam("limit") Integer limit, @QueryParam("after") String after, @Context UriInfo asked) {
        return Listing.of(
                listCaseFiles
                        .page(Parameters.key(after, ListCaseFiles.Key::parse), Listing.limit(limit))
                        .map(CaseFileItem::of),
                asked);
    }

    @POST
    @Access(Rule.WORKER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response open(Opening opening) {
        List<Told> household = new ArrayList<>();
        for (int i = 0; i < opening.household().size(); i++) {
            household.add(opening.household().get(i).told("/household/" + i));
        }
        UUID id = openCaseFile.open(new OpenCaseFile.Request(
                opening.teamId(),
                opening.request().strip(),
                Optional.ofNullable(opening.ownWords()).map(String::strip).filter(words -> !words.isEmpty()),
                household));
        return Response.created(URI.create(ROOT + id))
                .tag(Versions.tag(1))
                .entity(Written.of(findDoubles.in(id).values()))
                .build();
    }
}
