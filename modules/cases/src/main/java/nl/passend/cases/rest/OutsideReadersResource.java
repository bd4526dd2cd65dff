// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OutsideReaderView;
import nl.passend.cases.internal.outside.LetReader;
import nl.passend.cases.internal.outside.ShownReaders;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Versions;

/** Who reads along from outside, a school for instance: what somebody of the household gave them, until a day, and nothing else. */
@Path("/api/v1/case-files/{id}/outside-readers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class OutsideReadersResource {
    private static final int MANY = 100;

    /**
     * @param label who it is to them, such as "school"
     * @param words for the team: the members who said yes; from an own account one's own
     * @param things parts to read, of those under {@code mayGive}
     * @param until last day, within a year
     */
    @Body
    public record NewOutsideReader(
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 100) String label,
            @Size(max = 30) List<@NotNull UUID> words,
            @NotEmpty @Size(max = MANY) List<@NotNull UUID> things,
            @NotNull LocalDate until) {}

    @Body
    public record OutsideReaderChange(
            Patched<@NotEmpty @Size(max = MANY) List<@NotNull UUID>> things, Patched<@NotNull LocalDate> until) {}

    /** @param code to hand over on paper, which makes a login of their own */
    public record ReaderCode(String code, int validDays) {
        static ReaderCode of(String code) {
            return new ReaderCode(code, (int) LetReader.VALID.toDays());
        }
    }

    private final ShownReaders readers;
    private final LetReader letReader;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OutsideReadersResource() {
        this(null, null);
    }

    @Inject
    public OutsideReadersResource(ShownReaders readers, LetReader letReader) {
        this.readers = readers;
        this.letReader = letReader;
    }

    @GET
    public OutsideReaderView.All all(@PathParam("id") UUID id) {
        return readers.all(id);
    }

    /** The code is in the answer and nowhere else, so this cannot be repeated by key: ask a new code, and the former one ends. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response invite(@PathParam("id") UUID id, NewOutsideReader told) {
        LetReader.Invited invited = letReader.invite(
                id,
                new LetReader.Leave(
                        told.name().strip(),
                        told.label().strip(),
                        told.words() == null ? Set.of() : Set.copyOf(told.words()),
                        Set.copyOf(told.things()),
                        told.until()));
        return Response.created(PlanResource.address(id, "outside-readers", invited.id()))
                .entity(ReaderCode.of(invited.code()))
                .build();
    }

    @GET
    @Path("/{reader}")
    @Answers(OutsideReaderView.class)
    public Response reader(@PathParam("id") UUID id, @PathParam("reader") UUID reader) {
        OutsideReaderView found = readers.one(id, reader);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @PATCH
    @Path("/{reader}")
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("reader") UUID reader,
            @HeaderParam("If-Match") String ifMatch,
            OutsideReaderChange change) {
        return PlanResource.changed(letReader.change(
                id,
                reader,
                Versions.required(ifMatch),
                new LetReader.Changed(
                        change.things().present()
                                ? Patched.of(Set.copyOf(change.things().value()))
                                : Patched.absent(),
                        change.until())));
    }

    @POST
    @Path("/{reader}/invitations")
    public ReaderCode again(@PathParam("id") UUID id, @PathParam("reader") UUID reader) {
        return ReaderCode.of(letReader.again(id, reader));
    }

    /** They read nothing any more from the next request. */
    @DELETE
    @Path("/{reader}")
    public void end(@PathParam("id") UUID id, @PathParam("reader") UUID reader) {
        letReader.end(id, reader);
    }
}
