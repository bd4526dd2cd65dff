// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.changes;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What changed, for followers (live updates, search index, digests). A row is inserted in the running transaction and
 * numbered after the commit by one sequencer; followers go by number, never by id, so a late commit is never missed.
 */
public interface ChangeLog {
    /**
     * @param type past-tense name such as {@code case-file.changed}
     * @param aggregateId the object it is about (a case file)
     * @param ids ids only, such as {@code {"part": "timeline"}}; no text, no name
     */
    void record(String type, UUID aggregateId, Optional<String> municipality, Map<String, String> ids);
}
