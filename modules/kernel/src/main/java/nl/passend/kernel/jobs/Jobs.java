// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Long work with progress: a row in a table, taken up by one node at a time, at most two at once, safe to repeat. */
public interface Jobs {
    enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** @param result what came out, as the job's own JSON; empty until DONE */
    record Job(
            UUID id,
            String kind,
            State state,
            long done,
            long total,
            String message,
            Optional<JsonObject> result,
            UUID askedBy,
            Instant asked,
            Optional<Instant> ended) {}

    UUID start(String kind, JsonObject parameters);

    Optional<Job> find(UUID id);

    List<Job> latest(int limit);

    void cancel(UUID id);
}
