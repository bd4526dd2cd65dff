// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.EditionOwners;
import nl.passend.kernel.edition.EditionOwners.Candidate;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.Programmes;

/** Who may keep programmes and items. */
@Path("/api/v1/knowledge-editors")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class KnowledgeEditorsResource {
    private final EditionOwners owners;
    private final Programmes programmes;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public KnowledgeEditorsResource() {
        this(null, null, null);
    }

    @Inject
    public KnowledgeEditorsResource(EditionOwners owners, Programmes programmes, CurrentUser user) {
        this.owners = owners;
        this.programmes = programmes;
        this.user = user;
    }

    /** By name; to who does not work on knowledge there is nothing here. */
    @GET
    public Listing<Candidate> list() {
        if (!programmes.kind().works(user.get())) {
            throw ProblemException.notFound();
        }
        return Listing.whole(owners.candidates(programmes.kind()));
    }
}
