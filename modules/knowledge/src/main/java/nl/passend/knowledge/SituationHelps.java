// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.passend.kernel.edition.Edition;

/** From a situation to help. Each answer is one SQL statement, offers of plugins not counted. */
public interface SituationHelps {
    /** By situation of this persona, in the order in which they are named first; one that nothing is linked to is left out. */
    List<SituationHelp> of(String persona);

    /** As {@link #of}, for several personas at once. */
    Map<String, List<SituationHelp>> ofEach(List<String> personas);

    /**
     * Items about these laws, the most fitting first.
     *
     * @param laws codes
     * @param routes ids; an item about one of these goes before one that only shares a law
     */
    List<Edition<KnowledgeItem>> about(Set<String> laws, Set<String> routes);
}
