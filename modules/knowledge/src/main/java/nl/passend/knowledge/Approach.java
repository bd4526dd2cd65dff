// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Optional;

/**
 * How far a way of working has come, after the cycle of design, test and adapting of the OPaZ action research.
 *
 * @param testedCases in how many cases it was tried; empty before it was
 * @param adapted what became different after trying
 * @param outcome what came of it, or why it stopped
 */
public record Approach(Stage stage, Optional<Integer> testedCases, Optional<String> adapted, Optional<String> outcome) {
    public enum Stage {
        IDEA,
        DESIGNED,
        TESTED,
        ADAPTED,
        SCALED,
        STOPPED
    }
}
