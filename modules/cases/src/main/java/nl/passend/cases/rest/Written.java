// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.rest;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passend.cases.internal.file.FileLine;

/**
 * What is answered when people were added. Nothing is refused for a possible duplicate, and an answer that is repeated by its
 * idempotency key comes without this.
 *
 * @param possibleDuplicates links to files in which the caller works and in which someone has the same names and birth date
 */
public record Written(List<String> possibleDuplicates) {
    static Written of(Collection<List<FileLine>> doubles) {
        return new Written(doubles.stream()
                .flatMap(List::stream)
                .map(file -> "/api/v1/case-files/" + file.id())
                .distinct()
                .toList());
    }

    /** For one member alone. */
    static Written of(Map<UUID, List<FileLine>> doubles, UUID member) {
        return of(List.of(doubles.getOrDefault(member, List.of())));
    }
}
