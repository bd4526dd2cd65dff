// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import nl.passend.kernel.edition.Edition;

/**
 * What is known to help in a situation of a persona, brought together from every item that is linked to it.
 *
 * @param situation its id
 * @param routes ways to help, each once
 * @param offers of municipalities, as they are there today
 * @param questions to ask in the talk
 * @param table whom to have at the table
 * @param items lessons, stories, approaches and articles, as a reader sees them
 */
public record SituationHelp(
        String situation,
        List<Route> routes,
        List<Offers.PlacedOffer> offers,
        List<String> questions,
        List<String> table,
        List<Edition<KnowledgeItem>> items) {
    public SituationHelp {
        routes = List.copyOf(routes);
        offers = List.copyOf(offers);
        questions = List.copyOf(questions);
        table = List.copyOf(table);
        items = List.copyOf(items);
    }
}
