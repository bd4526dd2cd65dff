// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.passend.cases.MentionView;
import nl.passend.cases.internal.asking.AskColleague;
import nl.passend.cases.internal.asking.ReadMentions;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Versions;

/** What a colleague was asked about a line of the timeline. */
@Path("/api/v1/case-files/{id}/mentions/{mention}")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class MentionsResource {
    /** @param text becomes a line that answers the first; without it: seen, by who was asked or who asked */
    @Body
    public record MentionAnswer(@Size(max = 20_000) String text) {}

    private final ReadMentions readMentions;
    private final AskColleague askColleague;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public MentionsResource() {
        this(null, null);
    }

    @Inject
    public MentionsResource(ReadMentions readMentions, AskColleague askColleague) {
        this.readMentions = readMentions;
        this.askColleague = askColleague;
    }

    @GET
    @Answers(MentionView.class)
    public Response mention(@PathParam("id") UUID id, @PathParam("mention") UUID mention) {
        MentionView found = readMentions.one(id, mention);
        return Response.ok(found).tag(Versions.tag(found.version())).build();
    }

    @PUT
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(
            @PathParam("id") UUID id,
            @PathParam("mention") UUID mention,
            @HeaderParam("If-Match") String ifMatch,
            MentionAnswer told) {
        askColleague.answer(id, mention, Versions.required(ifMatch), Codes.text(told.text()));
    }
}
