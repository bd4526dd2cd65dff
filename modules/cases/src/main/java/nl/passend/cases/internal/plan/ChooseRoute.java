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
     * @param about members
     * @param municipality slug; the one of the file unless told
     * @param overruled why it is chosen although it does not fit
     */
    public record Choice(
            List<UUID> about,
            String route,
            Optional<String> municipality,
            JsonObject facts,
            Optional<String> overruled) {}

    /** What may help with these facts, in the municipality of the file. */
    public RouteAnswer candidates(UUID fileId, JsonObject facts) {
        OpenedFile file = asTeam(fileId);
        return ask(file, Optional.empty(), catalogue.read(facts, "/facts"));
    }

    public Stored choose(UUID fileId, Choice choice) {
        OpenedFile file = asTeam(fileId);
        Facts facts = catalogue.read(choice.facts(), "/facts");
        Candidate candidate = ask(file, choice.municipality(), facts).candidates().stream()
                .filter(c -> c.route().id().value().equals(choice.route()))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid("/route", "Kies een route uit de Routewijzer."));
        if (candidate.verdict() == Verdict.NO && choice.overruled().isEmpty()) {
            throw ProblemException.invalid(
                    "/overruled", "Dit past nu niet bij wat u vertelde. Schrijf op waarom het toch in het plan komt.");
        }
        return keepRoute.keep(fileId, choice.about(), candidate, catalogue.write(facts), choice.overruled());
    }

    private OpenedFile asTeam(UUID fileId) {
        OpenedFile file = door.read(fileId);
        if (!file.view().side().isTeam()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return file;
    }

    private RouteAnswer ask(OpenedFile file, Optional<String> municipality, Facts facts) {
        return guide.candidates(
                new RouteQuestion(List.of(municipality.orElse(file.municipality())), facts, file.today()));
    }
}
