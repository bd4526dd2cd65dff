// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.util.UUID;
import nl.passend.cases.internal.file.OpenedFile;

/** Hears, in the running transaction, that an emergency plan was written anew. */
@FunctionalInterface
public interface AfterNight {
    /** @param member whose plan */
    void written(OpenedFile file, UUID member);
}
