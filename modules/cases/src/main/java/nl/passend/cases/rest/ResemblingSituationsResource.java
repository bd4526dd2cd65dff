// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.plan.FactsOfPlan;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Body;
import nl.passend.kernel.rest.Listing;
import nl.passend.knowledge.ResemblingSituations;
import nl.passend.knowledge.ResemblingSituations.ResemblingSituation;
import nl.passend.personas.FactCatalogue;

/**
 * What helped in situations that resemble that of a member of a file. Posted, so that no fact stands in an address; neither what is
 * asked nor what is found is kept.
 */
@Path("/api/v1/case-files/{id}/resembling-situations")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Access(Rule.CLIENT_DATA)
public class ResemblingSituationsResource {
    /**
     * @param member of whom
     * @param facts by name, as in {@code /api/v1/facts}; absent: what the routes of the plan were judged by
     */
    @Body
    public record Told(@NotNull UUID member, JsonObject facts) {}

    /** @param path page where it can be read */
    public record Help(String title, String path) {}

    /**
     * @param because what is so in both
     * @param table whom to have at the table
     * @param items lessons, stories, approaches and articles
     */
    public record SituationItem(
            String title,
            Optional<String> words,
            List<String> because,
            List<Help> routes,
            List<Help> offers,
            List<String> questions,
            List<String> table,
            List<Help> items) {
        static SituationItem of(ResemblingSituation situation) {
            var help = situation.help();
            return new SituationItem(
                    situation.title(),
                    situation.words(),
                    situation.because(),
                    help.routes().stream()
                            .map(route -> new Help(
                                    route.title(),
                                    "/kennis/routes/" + route.id().value()))
                            .toList(),
                    help.offers().stream()
                            .map(offer -> new Help(offer.given().offer().name(), offer.page()))
                            .toList(),
                    help.questions(),
                    help.table(),
                    help.items().stream()
                            .map(item -> new Help(
                                    item.content().title(),
                                    "/kennis/" + item.content().kind().path() + "/"
                                            + item.item().slug()))
                            .toList());
        }
    }

    private final ReadCaseFile readCaseFile;
    private final FactCatalogue facts;
    private final ResemblingSituations situations;

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public ResemblingSituationsResource() {
        this(null, null, null);
    }

    @Inject
    public ResemblingSituationsResource(
            ReadCaseFile readCaseFile, FactCatalogue facts, ResemblingSituations situations) {
        this.readCaseFile = readCaseFile;
        this.facts = facts;
        this.situations = situations;
    }

    /** Answers 200 and not 201: nothing is made. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Listing<SituationItem> resembling(@PathParam("id") UUID id, Told told) {
        BoardView board = readCaseFile.withoutTimeline(id);
        if (board.file().household().stream().noneMatch(member -> member.id().equals(told.member()))) {
            throw ProblemException.invalid("/member", "Kies iemand uit dit gezin.");
        }
        JsonObject known = Optional.ofNullable(told.facts()).orElseGet(() -> FactsOfPlan.about(board, told.member()));
        return Listing.whole(
                situations.of(facts.read(known, "/facts"), board.file().municipality()).stream()
                        .map(SituationItem::of)
                        .toList());
    }
}
