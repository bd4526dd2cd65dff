// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.pluginapi.rules.FactName;

/** The facts of Passend as things that editors publish; {@link FactCatalogue} has those of plugins too. */
public interface FactEditions {
    /** Code of the kind, as it stands in the change log. */
    String KIND = "fact";

    /** A fact is called by its own name. It refuses what would take it from under something that uses it. */
    EditionKind<FactText> kind();

    /** The version that counts today. No statement but after a publication. */
    Optional<Edition<FactText>> counting(FactName name);

    /** What uses it, whether or not it still fits. */
    List<FactUse> uses(FactName name);
}
