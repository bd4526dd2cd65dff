// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionRequests;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.knowledge.internal.catalogue.CatalogueKinds;
import nl.passend.knowledge.internal.trial.TryFact;
import nl.passend.knowledge.internal.trial.TryRoute.OwnCase;
import nl.passend.knowledge.rest.RuleTrialsResource.Case;
import nl.passend.knowledge.rest.RuleTrialsResource.DifferenceItem;
import nl.passend.personas.FactText;
import nl.passend.pluginapi.rules.FactName;

/** What a change to a fact would do. Nothing is kept. For who works on facts; to others it is not there. */
@Path("/api/v1/fact-trials")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class FactTrialsResource {
    /**
     * @param version number of the version to try; absent when {@code content} is there
     * @param content a whole fact to try, as its versions show it; one that would not be kept can be tried too
     * @param cases of your own, beside the invented people and the examples in the catalogue
     */
    @Body
    public record Trial(
            @NotNull @Pattern(regexp = "[a-z][a-zA-Z0-9]{0,59}", message = "Begin met een kleine letter, zoals hasWlz.")
            String fact,

            Integer version,
            JsonObject content,
            @Size(max = 100) List<@Valid Case> cases) {}

    /**
     * @param uses what holds on to the fact
     * @param broken of those, what would not fit any more
     * @param tried number of cases that tell this fact
     * @param differences for cases of which the answer would be none any more
     */
    public record Outcome(List<String> uses, List<String> broken, int tried, List<DifferenceItem> differences) {}

    private final CatalogueKinds kinds;
    private final EditionRequests requests;
    private final TryFact tries;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public FactTrialsResource() {
        this(null, null, null, null);
    }

    @Inject
    public FactTrialsResource(CatalogueKinds kinds, EditionRequests requests, TryFact tries, CurrentUser user) {
        this.kinds = kinds;
        this.requests = requests;
        this.tries = tries;
        this.user = user;
    }

    /** Answers 200 and not 201: nothing is made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Outcome run(Trial body) {
        EditionKind<FactText> kind = kinds.fact();
        if (!kind.works(user.get())) {
            throw ProblemException.notFound();
        }
        var own = Optional.ofNullable(body.cases()).orElse(List.of()).stream()
                .map(one -> new OwnCase(one.title(), one.facts()))
                .toList();
        var trial = tries.of(FactName.of(body.fact()), content(kind, body), own);
        return new Outcome(
                trial.uses(),
                trial.broken(),
                trial.lost().tried(),
                trial.lost().differences().stream().map(DifferenceItem::of).toList());
    }

    private FactText content(EditionKind<FactText> kind, Trial body) {
        if (body.content() == null && body.version() == null) {
            throw ProblemException.invalid("/content", "Stuur een gegeven mee, of het nummer van een versie.");
        }
        return body.content() == null
                ? requests.version(kind, Place.everywhere(body.fact()), body.version())
                        .content()
                : kind.read(body.content(), "/content");
    }
}
