// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which teams, in the order of their names.
 *
 * @param municipality slug
 * @param among only these; empty for any
 * @param after the last team of the page before
 * @param limit 1 or more
 */
public record TeamSearch(
        Optional<String> municipality, Optional<Collection<TeamId>> among, Optional<TeamId> after, int limit) {
    public TeamSearch {
        among = among.map(List::copyOf);
    }
}
