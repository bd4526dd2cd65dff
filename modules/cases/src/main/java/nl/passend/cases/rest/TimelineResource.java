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
import java.util.UUID;
import nl.passend.cases.EntryView;
import nl.passend.cases.internal.asking.AskColleague;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.cases.internal.timeline.WriteEntry;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Idempotent;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Versions;

/** What happened, newest day first; entries are added and never changed. */
@Path("/api/v1/case-files/{id}/timeline-entries")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class TimelineResource {
    /**
     * @param kind {@code note} unless told; a member writes {@code own-words} whatever is told
     * @param occurredOn today unless told
     * @param about members; everyone unless told, for a member oneself
     * @param toldBy member on whose word
     * @param teamOnly nobody of the household reads it
     * @param corrects the entry that this one puts right
     * @param mentions people of workers who may enter this file, and are asked to look at it; for the team alone
     */
    @Body
    public record NewEntry(
            @NotBlank @Size(max = 20_000) String text,
            @Size(max = 40) String kind,
            LocalDate occurredOn,
            @Size(max = 60) List<@NotNull UUID> about,
            UUID toldBy,
            Boolean teamOnly,
            UUID corrects,
            @Size(max = 20) List<@NotNull UUID> mentions) {}

    /** @param mentions people of workers who may enter this file */
    @Body
    public record NewMentions(@NotEmpty @Size(max = 20) List<@NotNull UUID> mentions) {}

    private final WriteEntry writeEntry;
    private final ReadCaseFile readCaseFile;
    private final AskColleague askColleague;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TimelineResource() {
        this(null, null, null);
    }

    @Inject
    public TimelineResource(WriteEntry writeEntry, ReadCaseFile readCaseFile, AskColleague askColleague) {
        this.writeEntry = writeEntry;
        this.readCaseFile = readCaseFile;
        this.askColleague = askColleague;
    }

    @GET
    public Listing<EntryView> list(
            @PathParam("id") UUID id,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after,
            @Context UriInfo asked) {
        return Listing.of(
                readCaseFile.timeline(id, Parameters.key(after, Entry.Place::parse), Listing.limit(limit)), asked);
    }

    @GET
    @Path("/{entry}")
    @Answers(EntryView.class)
    public Response one(@PathParam("id") UUID id, @PathParam("entry") UUID entry) {
        return Response.ok(readCaseFile.entry(id, entry)).tag(Versions.tag(1)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public Response write(@PathParam("id") UUID id, NewEntry entry) {
        UUID written = writeEntry.write(
                id,
                new WriteEntry.Typed(
                        entry.text().strip(),
                        Optional.ofNullable(entry.kind()).map(code -> Codes.kind(code, "/kind")),
                        Optional.ofNullable(entry.occurredOn()),
                        entry.about() == null ? List.of() : entry.about(),
                        Optional.ofNullable(entry.toldBy()),
                        Boolean.TRUE.equals(entry.teamOnly()),
                        Optional.ofNullable(entry.corrects())));
        if (entry.mentions() != null && !entry.mentions().isEmpty()) {
            askColleague.ask(id, written, entry.mentions());
        }
        return Response.created(URI.create("/api/v1/case-files/" + id + "/timeline-entries/" + written))
                .tag(Versions.tag(1))
                .build();
    }

    /** Asks colleagues to look at a line that stands there. */
    @POST
    @Path("/{entry}/mentions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    public void ask(@PathParam("id") UUID id, @PathParam("entry") UUID entry, NewMentions asked) {
        askColleague.ask(id, entry, asked.mentions());
    }
}
