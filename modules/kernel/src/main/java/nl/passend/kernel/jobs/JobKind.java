// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs;

import jakarta.json.JsonObject;
import java.util.Optional;

/** Work of one kind; a CDI bean. Goes on from its checkpoint after a crash, so every step must be safe to repeat. */
public interface JobKind {
    String name();

    JsonObject run(JsonObject parameters, Progress progress) throws Exception;

    interface Progress {
        /** The checkpoint that the former run left, if any. */
        Optional<JsonObject> checkpoint();

        /**
         * Tells how far it is, in the job's own unit, and keeps a checkpoint.
         *
         * @throws Cancelled when someone asked to stop
         */
        void at(long done, long total, String message, JsonObject checkpoint);
    }

    class Cancelled extends RuntimeException {}
}
