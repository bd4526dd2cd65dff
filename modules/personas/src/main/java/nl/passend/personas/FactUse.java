// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.function.Predicate;
import nl.passend.pluginapi.rules.FactName;

/**
 * Something that holds on to a fact by its name: a rule, an example, what a persona is known by.
 *
 * @param what as people call it, such as "de regel ‘wlz-logeren’ van de route ‘Logeren’"
 * @param fits whether it can be used with this catalogue
 */
public record FactUse(String what, Predicate<FactCatalogue> fits) {
    /** Where facts are used; a CDI bean of each module that does. */
    public interface Uses {
        /** At most one SQL statement for each kind of editions that it looks through. */
        List<FactUse> of(FactName fact);
    }
}
