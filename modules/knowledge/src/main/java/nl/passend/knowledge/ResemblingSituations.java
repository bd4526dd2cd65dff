// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.rules.Facts;

/**
 * From facts to the situations that they resemble, and to what helped there. Personas are looked through and not shown: who asks for
 * somebody hears of a situation and never gets a name to put on them. What comes in goes back to the caller and nowhere else.
 */
public interface ResemblingSituations {
    /**
     * The closest first; only those for which something is known to help. Four SQL statements, offers of plugins not counted.
     *
     * @param municipality slug; offers are those of it alone, and what its editors added to a persona counts too
     */
    List<ResemblingSituation> of(Facts facts, Optional<String> municipality);

    /**
     * @param because what is so in both, in words
     * @param help routes, offers, questions, people to have at the table, and what others learned
     */
    record ResemblingSituation(String title, Optional<String> words, List<String> because, SituationHelp help) {
        public ResemblingSituation {
            because = List.copyOf(because);
        }
    }
}
