// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;
import nl.passend.cases.BoardView;

/**
 * What somebody told before about one member, so that nobody has to tell it twice: what the routes of the plan were judged by, and
 * for the team what the file knows. From the view of the one who asks, so that it holds nothing that they may not read.
 */
public final class FactsOfPlan {
    private FactsOfPlan() {}

    /** As the catalogue writes facts; of a fact that was told twice the later one. */
    public static JsonObject about(BoardView board, UUID member) {
        var facts =
                board.asTeam() ? Json.createObjectBuilder(OfferFacts.about(board, member)) : Json.createObjectBuilder();
        board.plan().routes().stream()
                .filter(route -> route.about().contains(member))
                .forEach(route -> route.facts().forEach(facts::add));
        return facts.build();
    }
}
