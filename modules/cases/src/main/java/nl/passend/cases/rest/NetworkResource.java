// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.NetworkView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.network.ChangePeopleAround;
import nl.passend.cases.internal.network.ChangeRelations;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/** The household as a system: its members, how they are related, who stands around them and who comes. */
@Path("/api/v1/case-files/{id}/household")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class NetworkResource {
    private static final int SHORT = 200;
    private static final int LONG = 1_000;

    /**
     * {@code one} is {@code kinship} of {@code other}, both members.
     *
     * @param kinship {@code parent}, {@code step-parent}, {@code foster-parent}, {@code grandparent}, {@code child},
     *     {@code partner}, {@code sibling} or {@code relative}
     * @param until last day, when it is over
     * @param teamOnly for the team: what would endanger or hurt somebody when told
     */
    @Body
    public record NewRelation(
            @NotNull UUID one,
            @NotNull UUID other,
            @NotBlank @Size(max = 20) String kinship,
            LocalDate since,
            LocalDate until,
            Boolean teamOnly) {}

    /** As it stands from now on. */
    @Body
    public record RelationAnew(
            @NotBlank @Size(max = 20) String kinship, LocalDate since, LocalDate until, Boolean teamOnly) {}

    /**
     * @param circle {@code family}, {@code friend}, {@code neighbour}, {@code school}, {@code work}, {@code club} or {@code other}
     * @param near members whom they stand by
     * @param kinOf member of whom they are {@code kinship}; both or neither
     * @param closeness {@code strong}, {@code good}, {@code thin}, {@code strained} or {@code broken}
     * @param toldBy for the team: the member on whose word
     * @param readers {@code self}, {@code confidant}, {@code team}, {@code teller} (the default when a member told it) or
     *     {@code household}
     */
    @Body
    public record NewPersonAround(
            @NotBlank @Size(max = SHORT) String name,
            @Size(max = SHORT) String what,
            @NotBlank @Size(max = 20) String circle,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> near,
            UUID kinOf,
            @Size(max = 20) String kinship,
            @Size(max = 20) String closeness,
            Boolean died,
            @Size(max = LONG) String helps,
            @Size(max = SHORT) String phone,
            @Size(max = LONG) String lives,
            UUID toldBy,
            @Size(max = 20) String readers) {}

    /** As it stands from now on; who told it stays. */
    @Body
    public record PersonAroundAnew(
            @NotBlank @Size(max = SHORT) String name,
            @Size(max = SHORT) String what,
            @NotBlank @Size(max = 20) String circle,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> near,
            UUID kinOf,
            @Size(max = 20) String kinship,
            @Size(max = 20) String closeness,
            Boolean died,
            @Size(max = LONG) String helps,
            @Size(max = SHORT) String phone,
            @Size(max = LONG) String lives,
            @Size(max = 20) String readers) {}

    private final ReadCaseFile readCaseFile;
    private final ChangeRelations relations;
    private final ChangePeopleAround peopleAround;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public NetworkResource() {
        this(null, null, null);
    }

    @Inject
    public NetworkResource(ReadCaseFile readCaseFile, ChangeRelations relations, ChangePeopleAround peopleAround) {
        this.readCaseFile = readCaseFile;
        this.relations = relations;
        this.peopleAround = peopleAround;
    }

    @GET
    public NetworkView network(@PathParam("id") UUID id) {
        return readCaseFile.network(id);
    }

    @POST
    @Path("/relations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addRelation(@PathParam("id") UUID id, NewRelation told) {
        return PlanResource.created(
                id,
                "household/relations",
                relations.add(
                        id,
                        new ChangeRelations.Typed(
                                told.one(),
                                told.other(),
                                Codes.kinship(told.kinship(), "/kinship"),
                                Optional.ofNullable(told.since()),
                                Optional.ofNullable(told.until()),
                                Boolean.TRUE.equals(told.teamOnly()))));
    }

    @GET
    @Path("/relations/{relation}")
    @Answers(NetworkView.Relation.class)
    public Response relation(@PathParam("id") UUID id, @PathParam("relation") UUID relation) {
        NetworkView.Relation found =
                readCaseFile.network(id).relation(relation).orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @PUT
    @Path("/relations/{relation}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changeRelation(
            @PathParam("id") UUID id,
            @PathParam("relation") UUID relation,
            @HeaderParam("If-Match") String ifMatch,
            RelationAnew told) {
        return PlanResource.changed(relations.change(
                id,
                relation,
                Versions.required(ifMatch),
                Codes.kinship(told.kinship(), "/kinship"),
                Optional.ofNullable(told.since()),
                Optional.ofNullable(told.until()),
                Boolean.TRUE.equals(told.teamOnly())));
    }

    @DELETE
    @Path("/relations/{relation}")
    public void takeBackRelation(
            @PathParam("id") UUID id, @PathParam("relation") UUID relation, @HeaderParam("If-Match") String ifMatch) {
        relations.takeBack(id, relation, Versions.required(ifMatch));
    }

    @POST
    @Path("/people-around")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addPersonAround(@PathParam("id") UUID id, NewPersonAround told) {
        return PlanResource.created(
                id,
                "household/people-around",
                peopleAround.add(
                        id,
                        typed(new PersonAroundAnew(
                                told.name(),
                                told.what(),
                                told.circle(),
                                told.near(),
                                told.kinOf(),
                                told.kinship(),
                                told.closeness(),
                                told.died(),
                                told.helps(),
                                told.phone(),
                                told.lives(),
                                told.readers())),
                        Optional.ofNullable(told.toldBy())));
    }

    @GET
    @Path("/people-around/{around}")
    @Answers(NetworkView.PersonAround.class)
    public Response personAround(@PathParam("id") UUID id, @PathParam("around") UUID around) {
        NetworkView.PersonAround found =
                readCaseFile.network(id).personAround(around).orElseThrow(ProblemException::notFound);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @PUT
    @Path("/people-around/{around}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response changePersonAround(
            @PathParam("id") UUID id,
            @PathParam("around") UUID around,
            @HeaderParam("If-Match") String ifMatch,
            PersonAroundAnew told) {
        return PlanResource.changed(peopleAround.change(id, around, Versions.required(ifMatch), typed(told)));
    }

    @DELETE
    @Path("/people-around/{around}")
    public void takeBackPersonAround(
            @PathParam("id") UUID id, @PathParam("around") UUID around, @HeaderParam("If-Match") String ifMatch) {
        peopleAround.takeBack(id, around, Versions.required(ifMatch));
    }

    private static ChangePeopleAround.Typed typed(PersonAroundAnew told) {
        return new ChangePeopleAround.Typed(
                told.name().strip(),
                Codes.text(told.what()),
                Codes.circle(told.circle(), "/circle"),
                Set.copyOf(told.near()),
                Optional.ofNullable(told.kinOf()),
                Codes.text(told.kinship()).map(code -> Codes.kinship(code, "/kinship")),
                Codes.text(told.closeness()).map(code -> Codes.closeness(code, "/closeness")),
                Boolean.TRUE.equals(told.died()),
                Codes.text(told.helps()),
                Codes.text(told.phone()),
                Codes.text(told.lives()),
                Codes.text(told.readers()).map(Codes::readers));
    }
}
