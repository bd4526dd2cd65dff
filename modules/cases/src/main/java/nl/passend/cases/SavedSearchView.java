// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Optional;
import java.util.UUID;

/**
 * Work that somebody looks for again and again.
 *
 * @param whose {@code team}, {@code mine} or {@code given}
 * @param kind code of a {@link WorkKind}
 * @param due {@code overdue} or {@code week}
 * @param words the filters as they stand in the address of the page
 */
public record SavedSearchView(
        UUID id,
        String name,
        String whose,
        Optional<String> kind,
        Optional<String> due,
        Optional<UUID> caseFile,
        String words) {}
