// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.rules.Verdict;

/**
 * On how many cases a route was tried, and for which of them it would say something else than it does now.
 *
 * @param differences people first, then examples, then one's own cases
 */
public record RouteTrial(int tried, List<Difference> differences) {
    /** Where a case comes from. */
    public enum Origin {
        /** Of an invented family. */
        PERSON,
        /** Of a rule in the catalogue. */
        EXAMPLE,
        /** Of who tries. */
        OWN
    }

    /**
     * @param before empty when there was no such route
     * @param expected what an experienced client supporter would say, when somebody wrote that down
     * @param because what does not hold, or is not known, after the change
     */
    public record Difference(
            Origin origin,
            String title,
            Optional<Verdict> before,
            Verdict after,
            Optional<Verdict> expected,
            List<String> because) {
        public Difference {
            because = List.copyOf(because);
        }

        /** Whether the change would say what was not expected. */
        public boolean isUnexpected() {
            return expected.filter(verdict -> verdict != after).isPresent();
        }
    }

    public RouteTrial {
        differences = List.copyOf(differences);
    }
}
