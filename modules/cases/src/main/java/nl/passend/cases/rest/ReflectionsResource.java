// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
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
import nl.passend.cases.Principle;
import nl.passend.cases.ReflectionView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.reflection.LookBack;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** Looking back by the six principles: the team on its own work, the person on the help. */
@Path("/api/v1/case-files/{id}/reflections")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class ReflectionsResource {
    /**
     * @param principle {@code person}, {@code life-world}, {@code direction}, {@code not-knowing}, {@code network} or {@code room}
     * @param toldBy for the team: the member whose words these are; the team's own unless told
     * @param readers {@code self} or {@code teller} (unless told): them and the team
     */
    @Body
    public record NewReflection(
            @NotBlank @Size(max = 20) String principle,
            @NotBlank @Size(max = 4_000) String words,
            UUID toldBy,
            @Size(max = 20) String readers) {}

    public record Reflections(List<ReflectionView> items) {}

    private final ReadCaseFile readCaseFile;
    private final LookBack lookBack;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ReflectionsResource() {
        this(null, null);
    }

    @Inject
    public ReflectionsResource(ReadCaseFile readCaseFile, LookBack lookBack) {
        this.readCaseFile = readCaseFile;
        this.lookBack = lookBack;
    }

    /** Of this side: the latest first. */
    @GET
    public Reflections read(@PathParam("id") UUID id) {
        return new Reflections(readCaseFile.reflections(id));
    }

    @GET
    @Path("/{reflection}")
    @Answers(ReflectionView.class)
    public Response reflection(@PathParam("id") UUID id, @PathParam("reflection") UUID reflection) {
        ReflectionView found = readCaseFile.reflections(id).stream()
                .filter(one -> one.id().equals(reflection))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response write(@PathParam("id") UUID id, NewReflection told) {
        return PlanResource.created(
                id,
                "reflections",
                lookBack.write(
                        id,
                        new LookBack.NewReflection(
                                Principle.of(told.principle())
                                        .orElseThrow(
                                                () -> ProblemException.invalid("/principle", "Kies een uitgangspunt.")),
                                told.words().strip(),
                                Optional.ofNullable(told.toldBy()),
                                Optional.ofNullable(told.readers()).map(Codes::readers))));
    }

    @DELETE
    @Path("/{reflection}")
    public void takeBack(
            @PathParam("id") UUID id,
            @PathParam("reflection") UUID reflection,
            @HeaderParam("If-Match") String ifMatch) {
        lookBack.takeBack(id, reflection, Versions.required(ifMatch));
    }
}
