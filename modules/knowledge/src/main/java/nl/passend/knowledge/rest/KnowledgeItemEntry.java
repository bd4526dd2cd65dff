// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.Freshness;
import nl.passend.knowledge.KnowledgeItem;

/**
 * A knowledge item that counts today.
 *
 * @param number of its version
 * @param checkedOn the day on which it was last held against its sources
 * @param stale that was more than a year ago, or nobody ever did
 */
public record KnowledgeItemEntry(
        String slug,
        Integer number,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil,
        Optional<LocalDate> checkedOn,
        Boolean stale,
        KnowledgeItem content) {
    static KnowledgeItemEntry of(Edition<KnowledgeItem> edition, LocalDate today) {
        return new KnowledgeItemEntry(
                edition.item().slug(),
                edition.number(),
                edition.validFrom(),
                edition.validUntil(),
                Freshness.checkedOn(edition),
                Freshness.of(edition, today).isStale(),
                edition.content());
    }
}
