// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.local.LocalTerm;
import nl.passend.pluginapi.local.Offer;

/**
 * What a municipality and its care office say about one route.
 *
 * @param desk a person with a number; empty when nobody told one
 * @param terms within which time this place says it acts
 * @param offers what there is along this route
 * @param note what is not known here, in plain Dutch
 */
public record LocalPart(
        Optional<LocalDesk> desk, List<LocalTerm> terms, List<GivenOffer> offers, Optional<String> note) {
    public LocalPart {
        terms = List.copyOf(terms);
        offers = List.copyOf(offers);
    }

    /**
     * Whom to call.
     *
     * @param person name to ask for; empty when a whole team answers
     * @param givenBy who told it
     * @param checkedOn when somebody last saw that it is right; empty when unknown
     */
    public record LocalDesk(
            String name,
            Optional<String> person,
            String phone,
            Optional<String> email,
            String hours,
            String givenBy,
            Optional<LocalDate> checkedOn) {}

    /**
     * @param givenBy who told it
     * @param surely whether it is for somebody with these facts; false when that is not known yet
     * @param page its own page here; empty for what a plugin tells
     */
    public record GivenOffer(Offer offer, String givenBy, boolean surely, Optional<String> page) {}
}
