// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.GuardianshipView;
import nl.passend.cases.HomeView;
import nl.passend.cases.MemberView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ChangeHomes;
import nl.passend.cases.internal.file.ChangeHousehold;
import nl.passend.cases.internal.file.FindDoubles;
import nl.passend.cases.internal.file.InviteMember;
import nl.passend.cases.internal.file.MoveMember;
import nl.passend.cases.internal.representation.Details;
import nl.passend.cases.internal.representation.PutDownRepresentation;
import nl.passend.cases.internal.representation.WithholdReading;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** Who is in the household, where they live, who decides for whom, and who gets an account of their own. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class HouseholdResource {
    private static final String PATCH_JSON = "application/merge-patch+json";

    @Body
    public record MemberChange(
            Patched<@NotBlank @Size(max = 200) String> givenName,
            Patched<@NotNull @Size(max = 200) String> familyName,
            Patched<LocalDate> birthDate,
            Patched<@NotBlank @Size(max = 40) String> role) {}

    /** @param address where it is; may come later */
    @Body
    public record NewHome(
            @Size(max = 1_000) String address,
            Boolean secret,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> residents) {}

    @Body
    public record HomeChange(
            Patched<@Size(max = 1_000) String> address,
            Patched<@NotNull Boolean> secret,
            Patched<@NotEmpty @Size(max = 30) List<@NotNull UUID>> residents) {}

    /**
     * Where someone lives from now on.
     *
     * @param from the homes where they lived as the caller saw it; when that is no longer so nothing changes
     * @param homes of this file; one that nobody lives in any more is removed
     */
    @Body
    public record Residence(
            @NotNull @Size(max = 30) List<@NotNull UUID> from,
            @NotEmpty @Size(max = 30) List<@NotNull UUID> homes) {}

    /**
     * @param ground {@code gezag}, {@code voogdij}, {@code mentorschap}, {@code curatele} or
     *     {@code bewind}
     * @param mayRead false: withheld for safety, for three months until it is asked anew; true unless told. Another reason or day:
     *     see {@code representations}
     */
    @Body
    public record NewGuardianship(
            @NotNull UUID guardian,
            @NotNull UUID ward,
            @NotBlank @Size(max = 40) String ground,
            Boolean mayRead,
            LocalDate from,
            LocalDate until) {}

    /** @param email for notices without content; may be absent */
    @Body
    public record Invitation(@Email @Size(max = 200) String email) {}

    /** @param code to hand over on paper; shown once */
    public record InvitationCode(String code, int validDays) {}

    private final ChangeHousehold household;
    private final ChangeHomes homes;
    private final PutDownRepresentation representations;
    private final InviteMember inviteMember;
    private final ReadCaseFile readCaseFile;
    private final FindDoubles findDoubles;
    private final MoveMember moveMember;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public HouseholdResource() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public HouseholdResource(
            ChangeHousehold household,
            ChangeHomes homes,
            PutDownRepresentation representations,
            InviteMember inviteMember,
            ReadCaseFile readCaseFile,
            FindDoubles findDoubles,
            MoveMember moveMember) {
        this.household = household;
        this.homes = homes;
        this.representations = representations;
        this.inviteMember = inviteMember;
        this.readCaseFile = readCaseFile;
        this.findDoubles = findDoubles;
        this.moveMember = moveMember;
    }

    @POST
    @Path("/household-members")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addMember(@PathParam("id") UUID id, CaseFilesResource.Member member) {
        var stored = household.add(id, member.told(""));
        return Response.fromResponse(created(id, "household-members", stored))
                .entity(Written.of(findDoubles.in(id), stored.id()))
                .build();
    }

    @GET
    @Path("/household-members/{member}")
    @Answers(MemberView.class)
    public Response member(@PathParam("id") UUID id, @PathParam("member") UUID member) {
        MemberView view = readCaseFile.read(id).household().stream()
                .filter(m -> m.id().equals(member))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return tagged(view, view.version());
    }

    @PATCH
    @Path("/household-members/{member}")
    @Consumes({PATCH_JSON, MediaType.APPLICATION_JSON})
    public Response changeMember(
            @PathParam("id") UUID id,
            @PathParam("member") UUID member,
            @HeaderParam("If-Match") String ifMatch,
            MemberChange change) {
        var stored = household.change(
                id,
                member,
                Versions.required(ifMatch),
                new ChangeHousehold.MemberPatch(
                        change.givenName(),
                        change.familyName(),
                        change.birthDate(),
                        change.role().present()
                                ? Patched.of(Codes.role(change.role().value(), "/role"))
                                : Patched.absent()));
        return changed(stored);
    }

    @PUT
    @Path("/household-members/{member}/homes")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") UUID id, @PathParam("member") UUID member, Residence residence) {
        moveMember.move(id, member, Set.copyOf(residence.from()), Set.copyOf(residence.homes()));
        return Response.noContent().build();
    }

    @POST
    @Path("/homes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addHome(@PathParam("id") UUID id, NewHome home) {
        return created(
                id,
                "homes",
                homes.add(
                        id,
                        Optional.ofNullable(home.address()).map(String::strip).filter(text -> !text.isEmpty()),
                        Boolean.TRUE.equals(home.secret()),
                        home.residents()));
    }

    @GET
    @Path("/homes/{home}")
    @Answers(HomeView.class)
    public Response home(@PathParam("id") UUID id, @PathParam("home") UUID home) {
        HomeView view = readCaseFile.home(id, home);
        return tagged(view, view.version());
    }

    @PATCH
    @Path("/homes/{home}")
    @Consumes({PATCH_JSON, MediaType.APPLICATION_JSON})
    public Response changeHome(
            @PathParam("id") UUID id,
            @PathParam("home") UUID home,
            @HeaderParam("If-Match") String ifMatch,
            HomeChange change) {
        return changed(homes.change(
                id,
                home,
                Versions.required(ifMatch),
                new ChangeHomes.HomePatch(change.address(), change.secret(), change.residents())));
    }

    @POST
    @Path("/guardianships")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response addGuardianship(@PathParam("id") UUID id, NewGuardianship told) {
        return created(
                id,
                "guardianships",
                representations.put(
                        id,
                        new PutDownRepresentation.Typed(
                                Optional.of(told.guardian()),
                                told.ward(),
                                Codes.ground(told.ground(), "/ground"),
                                Details.NONE,
                                Optional.ofNullable(told.from()),
                                Optional.ofNullable(told.until()),
                                Optional.of(WithholdReading.FOR_SAFETY)
                                        .filter(why -> Boolean.FALSE.equals(told.mayRead())))));
    }

    @GET
    @Path("/guardianships/{guardianship}")
    public GuardianshipView guardianship(@PathParam("id") UUID id, @PathParam("guardianship") UUID guardianship) {
        return readCaseFile.guardianship(id, guardianship);
    }

    @DELETE
    @Path("/guardianships/{guardianship}")
    public Response endGuardianship(@PathParam("id") UUID id, @PathParam("guardianship") UUID guardianship) {
        representations.end(id, guardianship);
        return Response.noContent().build();
    }

    /** The code is in the answer and nowhere else, so this cannot be repeated by key: ask again and the former code ends. */
    @POST
    @Path("/household-members/{member}/invitations")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(@PathParam("id") UUID id, @PathParam("member") UUID member, Invitation invitation) {
        String code = inviteMember.invite(id, member, Optional.ofNullable(invitation.email()));
        return Response.created(URI.create("/api/v1/case-files/" + id + "/household-members/" + member))
                .entity(new InvitationCode(code, (int) InviteMember.VALID.toDays()))
                .build();
    }

    /** @param version for If-Match; only who may change it gets one */
    private static Response tagged(Object view, Optional<Long> version) {
        Response.ResponseBuilder answer = Response.ok(view);
        version.ifPresent(known -> answer.tag(Versions.tag(known)));
        return answer.build();
    }

    private static Response created(UUID id, String kind, ChangeHousehold.Stored stored) {
        return Response.created(URI.create("/api/v1/case-files/" + id + "/" + kind + "/" + stored.id()))
                .tag(Versions.tag(stored.version()))
                .build();
    }

    private static Response changed(ChangeHousehold.Stored stored) {
        return Response.noContent().tag(Versions.tag(stored.version())).build();
    }
}
