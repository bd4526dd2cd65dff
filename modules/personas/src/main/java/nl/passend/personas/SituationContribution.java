// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.Map;
import nl.passend.pluginapi.screen.Section;

/**
 * What another module knows to help in the situations of a persona; a CDI bean of that module, shown on the page of the persona.
 * Typed and never HTML, as from plugins, since personas know nothing of laws and lessons.
 */
public interface SituationContribution {
    /**
     * @param persona slug
     * @return by the id of the situation; at most one SQL statement
     */
    Map<String, List<Section>> of(String persona);
}
