// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.knowledge.Deidentification.Kind;

/**
 * A text in, what in it could tell about whom it is out. For who brings texts out: editors and coordinators. Neither the text nor
 * what was found is kept or written to a log.
 */
@Path("/api/v1/deidentification-checks")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class DeidentificationChecksResource {
    private static final int LONGEST = 10_000;

    @Body
    public record TextToCheck(@NotBlank @Size(max = LONGEST) String text) {}

    /**
     * @param start index of its first character, in UTF-16 code units as JavaScript and Java count
     * @param end index just behind its last
     * @param why code of the rule that found it
     */
    public record FindingItem(int start, int end, Kind kind, String why) {
        static FindingItem of(Finding finding) {
            return new FindingItem(finding.start(), finding.end(), finding.kind(), finding.why());
        }
    }

    private final Deidentification deidentification;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public DeidentificationChecksResource() {
        this(null, null);
    }

    @Inject
    public DeidentificationChecksResource(Deidentification deidentification, CurrentUser user) {
        this.deidentification = deidentification;
        this.user = user;
    }

    /** Answers 200 and not 201: nothing is made. No findings is no promise: the people it is about decide. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<FindingItem> check(TextToCheck body) {
        Me me = user.get();
        if (!me.has(Role.KNOWLEDGE_EDITOR) && !me.has(Role.REGION_COORDINATOR)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return Listing.whole(deidentification.check(body.text(), List.of()).stream()
                .map(FindingItem::of)
                .toList());
    }
}
