// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;

/** The programmes that can be read today, running and ended. Each answer is one SQL statement. */
public interface Programmes {
    EditionKind<Programme> kind();

    /** By slug. */
    List<Edition<Programme>> all();

    Optional<Edition<Programme>> find(String slug);
}
