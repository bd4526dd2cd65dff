// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.edition.EditionRequests.Asked;
import nl.passend.kernel.edition.EditionRequests.Publication;
import nl.passend.kernel.edition.EditionRequests.Reason;
import nl.passend.kernel.edition.EditionRequests.Remark;
import nl.passend.kernel.rest.Answers;
import nl.passend.kernel.rest.Body;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.internal.items.PeopleInItems;

/**
 * The steps of a version: put forward, approved or returned by somebody who did not write it, published, retired. A step of
 * somebody else's is 403, one that does not fit where the version stands 409.
 */
@Path("/api/v1/knowledge-items")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class KnowledgeStepsResource {
    /** @param noPerson pieces of the text that look like somebody and are not */
    @Body
    public record Submission(@Size(max = 500) List<@Size(max = 300) String> noPerson) {}

    private final KnowledgeItems items;
    private final PeopleInItems people;
    private final EditionRequests requests;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgeStepsResource() {
        this(null, null, null);
    }

    @Inject
    public KnowledgeStepsResource(KnowledgeItems items, PeopleInItems people, EditionRequests requests) {
        this.items = items;
        this.people = people;
        this.requests = requests;
    }

    /** 422 with where it stands when something in it might tell about whom it is. */
    @POST
    @Path("/{slug}/versions/{number}/submissions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(ItemVersion.class)
    public Response submit(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @HeaderParam("If-Match") String ifMatch,
            Submission body) {
        Asked asked = asked(slug, number, ifMatch);
        List<String> noPerson = Optional.ofNullable(body.noPerson()).orElse(List.of());
        people.refuse(requests.version(kind(), asked.place(), number).content(), noPerson);
        return ItemVersion.answer(requests.submit(kind(), asked));
    }

    @POST
    @Path("/{slug}/versions/{number}/approvals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(ItemVersion.class)
    public Response approve(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @HeaderParam("If-Match") String ifMatch,
            Remark body) {
        return ItemVersion.answer(requests.approve(kind(), asked(slug, number, ifMatch), body));
    }

    @POST
    @Path("/{slug}/versions/{number}/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(ItemVersion.class)
    public Response giveBack(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        return ItemVersion.answer(requests.giveBack(kind(), asked(slug, number, ifMatch), body));
    }

    @POST
    @Path("/{slug}/versions/{number}/publications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(ItemVersion.class)
    public Response publish(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @HeaderParam("If-Match") String ifMatch,
            Publication body) {
        return ItemVersion.answer(requests.publish(kind(), asked(slug, number, ifMatch), body));
    }

    @POST
    @Path("/{slug}/versions/{number}/retirements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Answers(ItemVersion.class)
    public Response retire(
            @PathParam("slug") String slug,
            @PathParam("number") Integer number,
            @HeaderParam("If-Match") String ifMatch,
            Reason body) {
        return ItemVersion.answer(requests.retire(kind(), asked(slug, number, ifMatch), body));
    }

    private static Asked asked(String slug, Integer number, String ifMatch) {
        return Asked.of(slug, null, number, ifMatch);
    }

    private EditionKind<KnowledgeItem> kind() {
        return items.kind();
    }
}
