// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.passend.kernel.changes.Change;

/**
 * Brings documents to the search; a CDI bean of any module. All of them are asked for when the index is built, and now and then to
 * see what changed unannounced. What changes with an entry in the change log is findable within two seconds. Called as the system,
 * outside any transaction, perhaps by two threads at once.
 */
public interface FindableSource {
    /** Names the source in the index; never changes, no slash. */
    String name();

    /** Tells everything there is, one after another; nothing needs to be in memory at once. */
    void tellAll(Consumer<Findable> each);

    /** Ids of what this change touched, also of what went or is new; empty when it is none of this source's business. */
    default Set<String> touchedBy(Change change) {
        return Set.of();
    }

    /** Those of these that can be found now; whatever is left out goes from the index. */
    default List<Findable> find(Collection<String> ids) {
        return List.of();
    }
}
