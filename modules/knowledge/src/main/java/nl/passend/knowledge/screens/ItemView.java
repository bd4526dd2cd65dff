// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.Freshness;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Law;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.knowledge.Owned;
import nl.passend.knowledge.Route;

/**
 * An item as its page shows it, with everything that it is linked to by name.
 *
 * @param regions names of municipalities; empty: the whole country
 * @param situations of personas; empty for who may not read personas
 * @param programme that it came out of
 * @param mayHandOver whether this reader may give it to another owner
 */
public record ItemView(
        Edition<KnowledgeItem> edition,
        LocalDate today,
        List<String> regions,
        List<Law> laws,
        List<String> types,
        List<Route> routes,
        List<PlacedOffer> offers,
        List<LinkedSituation> situations,
        Owned owned,
        Optional<LinkedProgramme> programme,
        boolean mayHandOver) {
    public record LinkedSituation(String persona, String title, String address) {}

    /**
     * A bottleneck that a lesson was learnt from.
     *
     * @param cause in words
     * @param status code of where it stands
     */
    public record LinkedBottleneck(String cause, String status, String address) {}

    /** @param ended whether it is over */
    public record LinkedProgramme(String slug, String name, boolean ended) {}

    public KnowledgeItem item() {
        return edition.content();
    }

    public Freshness freshness() {
        return Freshness.of(edition, today);
    }

    public Optional<LocalDate> checkedOn() {
        return Freshness.checkedOn(edition);
    }
}
