// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
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
import nl.passend.knowledge.internal.catalogue.RouteText;
import nl.passend.knowledge.internal.trial.RouteTrial;
import nl.passend.knowledge.internal.trial.TryRoute;
import nl.passend.knowledge.internal.trial.TryRoute.OwnCase;
import nl.passend.pluginapi.rules.Verdict;

/** What a change to a route and its rules would do. Nothing is kept. For who works on routes; to others it is not there. */
@Path("/api/v1/rule-trials")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.SIGNED_IN)
public class RuleTrialsResource {
    /**
     * @param route slug of the route
     * @param municipality slug, for a local variant
     * @param version number of the version to try; absent when {@code content} is there
     * @param content a whole route to try, as its versions show it
     * @param cases of your own, beside the invented people and the examples in the catalogue
     */
    @Body
    public record Trial(
            @NotBlank @Size(max = 60) String route,
            @Size(max = 80) String municipality,
            Integer version,
            JsonObject content,
            @Size(max = 100) List<@Valid Case> cases) {}

    /** @param facts as in {@code /api/v1/facts}; a day may be {@code today-35} */
    @Body
    public record Case(
            @NotBlank @Size(max = 300) String title,
            @NotNull JsonObject facts) {}

    /** @param tried number of cases */
    public record Outcome(int tried, List<DifferenceItem> differences) {}

    /**
     * A case for which the route would say something else.
     *
     * @param origin {@code person}, {@code example} or {@code own}
     * @param before absent when the route is new
     * @param expected what an experienced client supporter would say, where that is known
     * @param because what does not hold or is not known, after the change
     */
    public record DifferenceItem(
            String origin,
            String title,
            Optional<String> before,
            String after,
            Optional<String> expected,
            List<String> because) {
        static DifferenceItem of(RouteTrial.Difference difference) {
            return new DifferenceItem(
                    difference.origin().name().toLowerCase(Locale.ROOT),
                    difference.title(),
                    difference.before().map(DifferenceItem::word),
                    word(difference.after()),
                    difference.expected().map(DifferenceItem::word),
                    difference.because());
        }

        private static String word(Verdict verdict) {
            return verdict.name().toLowerCase(Locale.ROOT);
        }
    }

    private final CatalogueKinds kinds;
    private final EditionRequests requests;
    private final TryRoute tries;
    private final CurrentUser user;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RuleTrialsResource() {
        this(null, null, null, null);
    }

    @Inject
    public RuleTrialsResource(CatalogueKinds kinds, EditionRequests requests, TryRoute tries, CurrentUser user) {
        this.kinds = kinds;
        this.requests = requests;
        this.tries = tries;
        this.user = user;
    }

    /** Answers 200 and not 201: nothing is made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Outcome run(Trial body) {
        EditionKind<RouteText> kind = kinds.route();
        if (!kind.works(user.get())) {
            throw ProblemException.notFound();
        }
        var place = Place.of(body.route(), body.municipality());
        var own = Optional.ofNullable(body.cases()).orElse(List.of()).stream()
                .map(one -> new OwnCase(one.title(), one.facts()))
                .toList();
        var trial = tries.of(place.slug(), place.municipality(), content(kind, body, place), own);
        return new Outcome(
                trial.tried(),
                trial.differences().stream().map(DifferenceItem::of).toList());
    }

    private RouteText content(EditionKind<RouteText> kind, Trial body, Place place) {
        if (body.content() == null && body.version() == null) {
            throw ProblemException.invalid("/content", "Stuur een route mee, of het nummer van een versie.");
        }
        return body.content() == null
                ? requests.version(kind, place, body.version()).content()
                : kind.read(body.content(), "/content");
    }
}
