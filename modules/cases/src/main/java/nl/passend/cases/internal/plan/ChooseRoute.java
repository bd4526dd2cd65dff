// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.Candidate;
import nl.passend.knowledge.RouteAnswer;
import nl.passend.knowledge.RouteGuide;
import nl.passend.knowledge.RouteQuestion;
import nl.passend.personas.FactCatalogue;
import nl.passend.pluginapi.rules.Facts;
import nl.passend.pluginapi.rules.Verdict;

/**
 * Looks for routes with facts that a worker confirmed, and puts one into the plan. The guide asks plugins and so runs before the
 * transaction; it learns facts, and never whose. What does not fit may be chosen all the same, with a reason: people decide here.
 */
@ApplicationScoped
public class ChooseRoute {
    private final CaseDoor door;
    private final RouteGuide guide;
    private final FactCatalogue catalogue;
    private final KeepRoute keepRoute;

    @Inject
    ChooseRoute(CaseDoor door, RouteGuide guide, FactCatalogue catalogue, KeepRoute keepRoute) {
        this.door = door;
        this.guide = guide;
        this.catalogue = catalogue;
        this.keepRoute = keepRoute;
    }

    /**
     * @param id which the page gave it, so that pressing twice gives one route
     * @param about members
     * @param municipality slug; the one of the file unless told
     * @param overruled why it is chosen although it does not fit
     */
    public record Choice(
            Optional<UUID> id,
            List<UUID> about,
            String route,
            Optional<String> municipality,
            JsonObject facts,
            Optional<String> overruled) {}

    /**
     * What would be kept, judged by what the guide says now.
     *
     * @throws ProblemException INVALID at {@code /overruled} when it does not fit and nobody said why it is chosen all the same
     */
    public KeepRoute.Decision decide(UUID fileId, Choice choice) {
        OpenedFile file = asTeam(fileId);
        Facts facts = catalogue.read(choice.facts(), "/facts");
        Candidate candidate = candidate(file, choice, facts);
        if (candidate.verdict() == Verdict.NO && choice.overruled().isEmpty()) {
            throw ProblemException.invalid(
                    "/overruled", "Dit past nu niet bij wat u vertelde. Schrijf op waarom het toch in het plan komt.");
        }
        return new KeepRoute.Decision(
                choice.id(), choice.about(), candidate, catalogue.write(facts), choice.overruled());
    }

    public Stored choose(UUID fileId, Choice choice) {
        return keepRoute.keep(fileId, decide(fileId, choice));
    }

    /** A route before it is chosen: how it was judged in each municipality that was asked for. */
    public List<Weighed> weigh(UUID fileId, String route, List<String> municipalities, JsonObject told) {
        OpenedFile file = asTeam(fileId);
        RouteAnswer answer = ask(file, municipalities, catalogue.read(told, "/facts"));
        List<Weighed> weighed = answer.places().stream()
                .flatMap(place -> answer.in(place.slug()).stream()
                        .filter(c -> c.route().id().value().equals(route))
                        .map(c -> new Weighed(place.name(), c)))
                .toList();
        if (weighed.isEmpty()) {
            throw unknownRoute();
        }
        return weighed;
    }

    /** @param place name of the municipality */
    public record Weighed(String place, Candidate candidate) {}

    private Candidate candidate(OpenedFile file, Choice choice, Facts facts) {
        return ask(file, choice.municipality().stream().toList(), facts).candidates().stream()
                .filter(c -> c.route().id().value().equals(choice.route()))
                .findFirst()
                .orElseThrow(ChooseRoute::unknownRoute);
    }

    private static ProblemException unknownRoute() {
        return ProblemException.invalid("/route", "Kies een route uit de Routewijzer.");
    }

    private OpenedFile asTeam(UUID fileId) {
        OpenedFile file = door.read(fileId);
        if (!file.view().side().isTeam()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return file;
    }

    private RouteAnswer ask(OpenedFile file, List<String> municipalities, Facts facts) {
        List<String> asked = municipalities.isEmpty() ? List.of(file.municipality()) : municipalities;
        return guide.candidates(new RouteQuestion(asked, facts, file.today()));
    }
}
