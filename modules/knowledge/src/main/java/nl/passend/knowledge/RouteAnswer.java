// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Set;
import nl.passend.pluginapi.local.HouseRule;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;

/**
 * @param places one for each municipality, in the order in which they were asked for
 * @param candidates by place; of one place what fits first, and of that what is urgent first
 * @param boundaries between laws, that the facts have come upon
 * @param questions what would help to know, the most helpful first; none that only a body can judge
 * @param asked facts that a rule, a term, an offer of these places or a boundary looks at
 * @param gone routes that counted in these places and do not any more
 */
public record RouteAnswer(
        List<Place> places,
        List<Candidate> candidates,
        List<BoundaryMet> boundaries,
        List<HelpfulQuestion> questions,
        Set<FactName> asked,
        List<GoneRoute> gone) {
    public RouteAnswer {
        gone = List.copyOf(gone);
        boundaries = List.copyOf(boundaries);
        asked = Set.copyOf(asked);
        places = List.copyOf(places);
        candidates = List.copyOf(candidates);
        questions = List.copyOf(questions);
    }

    /** The candidates of one municipality. */
    public List<Candidate> in(String municipality) {
        return candidates.stream()
                .filter(candidate -> candidate.municipality().equals(municipality))
                .toList();
    }

    /**
     * A municipality as it was asked.
     *
     * @param slug as asked for
     * @param invented a municipality of the demo
     * @param offers what fits there and needs no route
     * @param notes what is not known of the place and why, in plain Dutch
     */
    public record Place(
            String slug,
            String name,
            boolean invented,
            List<HouseRule> houseRules,
            List<LocalPart.GivenOffer> offers,
            List<String> notes) {
        public Place {
            houseRules = List.copyOf(houseRules);
            offers = List.copyOf(offers);
            notes = List.copyOf(notes);
        }
    }

    /** @param settles how many routes its answer settles, on average over the answers */
    public record HelpfulQuestion(Fact fact, double settles) {}
}
