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
import java.util.UUID;
import nl.passend.cases.SupporterNoteView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.support.KeepOwnNotes;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Versions;

/**
 * A client supporter's own notes: of whoever stands at somebody's side, for nobody else. They are sealed with the key of the file, which
 * the installation holds; who looks after that key could open them, and must not.
 */
@Path("/api/v1/case-files/{id}/supporter-notes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class SupporterNotesResource {
    @Body
    public record NewSupporterNote(
            @NotBlank @Size(max = 10_000) String words) {}

    public record SupporterNotes(List<SupporterNoteView> items) {}

    private final ReadCaseFile readCaseFile;
    private final KeepOwnNotes notes;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public SupporterNotesResource() {
        this(null, null);
    }

    @Inject
    public SupporterNotesResource(ReadCaseFile readCaseFile, KeepOwnNotes notes) {
        this.readCaseFile = readCaseFile;
        this.notes = notes;
    }

    /** The latest first; for everybody but the supporter who wrote them there are none. */
    @GET
    public SupporterNotes all(@PathParam("id") UUID id) {
        return new SupporterNotes(readCaseFile.ownNotes(id));
    }

    @GET
    @Path("/{note}")
    @Answers(SupporterNoteView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("note") UUID note) {
        SupporterNoteView found = readCaseFile.ownNote(id, note);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response write(@PathParam("id") UUID id, NewSupporterNote told) {
        return PlanResource.created(
                id, "supporter-notes", notes.write(id, told.words().strip()));
    }

    /** Destroys it: nothing of it stays. */
    @DELETE
    @Path("/{note}")
    public void destroy(
            @PathParam("id") UUID id, @PathParam("note") UUID note, @HeaderParam("If-Match") String ifMatch) {
        notes.destroy(id, note, Versions.required(ifMatch));
    }
}
