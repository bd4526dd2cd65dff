// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;

/**
 * Which groups a need looks like. Several at once and each in part; none is also an answer. What comes in goes back to the caller
 * and nowhere else. One SQL statement.
 */
public interface Likenesses {
    /**
     * The closest first; of groups that are as close by slug. Only those of which more fits than is different.
     *
     * @param municipality slug; with what its editors added to a persona, told as theirs
     * @throws nl.passend.kernel.problem.ProblemException INVALID at {@code /municipality} for one that is not served here
     */
    List<Likeness> of(Facts facts, Optional<String> municipality);

    /** The facts that personas look at: of others it makes no difference whether they are told. */
    Set<FactName> asked();
}
