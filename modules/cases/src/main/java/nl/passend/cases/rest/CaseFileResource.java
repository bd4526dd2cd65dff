// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.CaseFileView;
import nl.passend.cases.EntryView;
import nl.passend.cases.GuardianshipView;
import nl.passend.cases.HomeView;
import nl.passend.cases.MeetingView;
import nl.passend.cases.NightUseView;
import nl.passend.cases.OpeningView;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.PlanView;
import nl.passend.cases.TeamCard;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.file.ChangeCaseFile;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.rest.Versions;

/** One case file, as the one who asks may see it. What is not theirs to see answers as what is not there. */
@Path("/api/v1/case-files/{id}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class CaseFileResource {
    @Body
    public record Change(
            Patched<@NotBlank @Size(max = 20_000) String> request, Patched<@Size(max = 20_000) String> ownWords) {}

    /** One page of the timeline inside the board; {@code next} leads to the timeline itself. */
    public record Board(
            String you,
            CaseFileView file,
            List<HomeView> homes,
            List<GuardianshipView> guardianships,
            List<OpeningView> openings,
            Listing<EntryView> timeline,
            PlanView plan,
            OwnWordsView words,
            List<MeetingView> meetings,
            List<MeetingView.Afterwards> afterwards,
            List<NightUseView> nights,
            boolean stuck,
            Optional<TeamCard> team,
            List<String> may) {}

    private final ReadCaseFile readCaseFile;
    private final ChangeCaseFile changeCaseFile;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public CaseFileResource() {
        this(null, null);
    }

    @Inject
    public CaseFileResource(ReadCaseFile readCaseFile, ChangeCaseFile changeCaseFile) {
        this.readCaseFile = readCaseFile;
        this.changeCaseFile = changeCaseFile;
    }

    @GET
    @Answers(CaseFileView.class)
    public Response one(@PathParam("id") UUID id) {
        CaseFileView file = readCaseFile.read(id);
        Response.ResponseBuilder answer = Response.ok(file);
        file.version().ifPresent(version -> answer.tag(Versions.tag(version)));
        return answer.build();
    }

    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    public Response change(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, Change change) {
        long version = changeCaseFile.change(
                id,
                Versions.required(ifMatch),
                new ChangeCaseFile.Words(stripped(change.request()), change.ownWords()));
        return Response.noContent().tag(Versions.tag(version)).build();
    }

    /** A whole screen in one call. */
    @GET
    @Path("/board")
    @Answers(Board.class)
    public Response board(@PathParam("id") UUID id, @QueryParam("limit") Integer limit) {
        BoardView board = readCaseFile.board(id, Listing.limit(limit));
        Response.ResponseBuilder answer = Response.ok(new Board(
                board.you(),
                board.file(),
                board.homes(),
                board.guardianships(),
                board.openings(),
                timeline(id, board.timeline()),
                board.plan(),
                board.words(),
                board.meetings(),
                board.afterwards(),
                board.nights(),
                board.stuck(),
                board.team(),
                board.may()));
        board.file().version().ifPresent(version -> answer.tag(Versions.tag(version)));
        return answer.build();
    }

    private static Listing<EntryView> timeline(UUID id, Slice<EntryView> page) {
        return new Listing<>(page.items(), page.next().map(after -> UriBuilder.fromPath(
                        "/api/v1/case-files/" + id + "/timeline-entries")
                .queryParam("after", "{after}")
                .build(after)
                .toString()));
    }

    private static Patched<String> stripped(Patched<String> text) {
        return text.present() && text.value() != null ? Patched.of(text.value().strip()) : text;
    }
}
