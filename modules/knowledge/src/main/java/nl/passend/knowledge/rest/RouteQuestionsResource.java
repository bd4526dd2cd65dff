// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.GoneRoute;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.RouteGuide;
import nl.passend.knowledge.RouteQuestion;
import nl.passend.personas.FactCatalogue;

/** A need in, candidate routes out. Facts without a name; neither kept nor written to a log, and so not in the address. */
@Path("/api/v1/route-questions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RouteQuestionsResource {
    /**
     * @param municipality slug, or a list of slugs to put side by side
     * @param facts by name, as in {@code /api/v1/facts}; what is not there is unknown
     */
    @Body
    public record Need(@NotNull JsonValue municipality, JsonObject facts) {}

    /**
     * @param asOf day from which days are counted
     * @param boundaries between laws, on which people get stuck and which these facts have come upon
     * @param gone routes that counted there and do not any more; tell them, since their silence would look like "does not fit"
     * @param questions unknown facts that would settle most, the most helpful first
     */
    public record Found(
            LocalDate asOf,
            List<PlaceItem> places,
            List<CandidateItem> candidates,
            List<BoundaryItem> boundaries,
            List<GoneItem> gone,
            List<HelpfulItem> questions) {
        static Found of(LocalDate asOf, RouteAnswer answer) {
            return new Found(
                    asOf,
                    answer.places().stream()
                            .map(place -> new PlaceItem(
                                    place.slug(),
                                    place.name(),
                                    place.invented(),
                                    place.houseRules().stream()
                                            .map(rule -> new HouseRuleItem(
                                                    rule.title(), rule.text(), Origin.of(rule.source())))
                                            .toList(),
                                    place.offers().stream()
                                            .map(offer -> OfferItem.of(offer, true))
                                            .toList(),
                                    place.notes()))
                            .toList(),
                    answer.candidates().stream().map(CandidateItem::of).toList(),
                    answer.boundaries().stream().map(BoundaryItem::of).toList(),
                    answer.gone().stream().map(GoneItem::of).toList(),
                    answer.questions().stream()
                            .map(helpful -> new HelpfulItem(
                                    helpful.fact().name().value(),
                                    helpful.fact().question(),
                                    helpful.settles()))
                            .toList());
        }
    }

    /** @param notes what is not known of the place, and why */
    public record PlaceItem(
            String municipality,
            String name,
            boolean invented,
            List<HouseRuleItem> houseRules,
            List<OfferItem> offers,
            List<String> notes) {}

    public record HouseRuleItem(String title, String text, Origin source) {}

    /**
     * @param why {@code route_ended}, {@code law_ended} or {@code does_not_fit}
     * @param until the first day on which it did not count any more, where there was such a day
     */
    public record GoneItem(
            String route, String title, Optional<String> municipality, String why, Optional<LocalDate> until) {
        static GoneItem of(GoneRoute gone) {
            return new GoneItem(
                    gone.slug(),
                    gone.title(),
                    gone.municipality(),
                    gone.why().name().toLowerCase(Locale.ROOT),
                    gone.until());
        }
    }

    /** @param settles how many candidates its answer settles, on average over the answers */
    public record HelpfulItem(String fact, String question, double settles) {}

    private final RouteGuide guide;
    private final FactCatalogue facts;
    private final LegalCalendar calendar;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public RouteQuestionsResource() {
        this(null, null, null);
    }

    @Inject
    public RouteQuestionsResource(RouteGuide guide, FactCatalogue facts, LegalCalendar calendar) {
        this.guide = guide;
        this.facts = facts;
        this.calendar = calendar;
    }

    /** Answers 200 and not 201: nothing is made. */
    @POST
    @Access(Rule.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    public Found ask(Need need) {
        var told = facts.read(Optional.ofNullable(need.facts()).orElse(JsonValue.EMPTY_JSON_OBJECT), "/facts");
        var today = calendar.today();
        return Found.of(today, guide.candidates(new RouteQuestion(slugs(need.municipality()), told, today)));
    }

    private static List<String> slugs(JsonValue municipality) {
        if (municipality instanceof JsonString one) {
            return List.of(one.getString());
        }
        if (municipality instanceof JsonArray several
                && several.size() <= RouteQuestion.MOST_MUNICIPALITIES
                && several.stream().allMatch(JsonString.class::isInstance)) {
            return several.getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
        throw ProblemException.invalid(
                "/municipality",
                "Vul de korte naam van een gemeente in, of een lijst van hoogstens " + RouteQuestion.MOST_MUNICIPALITIES
                        + " daarvan.");
    }
}
