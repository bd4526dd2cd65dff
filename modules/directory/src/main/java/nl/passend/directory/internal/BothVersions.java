// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Refuses a change made on an old version, and shows both: what stands there now and what the caller sent. */
public final class BothVersions {
    private BothVersions() {}

    public static ProblemException stale(JsonObject current, JsonObject yours) {
        return new ProblemException(
                ProblemType.STALE,
                List.of(),
                Json.createObjectBuilder()
                        .add("current", current)
                        .add("yours", yours)
                        .build());
    }

    /** One of the two; a field that is empty is left out. */
    public static final class Side {
        private final JsonObjectBuilder fields = Json.createObjectBuilder();

        public Side with(String name, String value) {
            fields.add(name, value);
            return this;
        }

        public Side with(String name, Optional<String> value) {
            value.ifPresent(there -> fields.add(name, there));
            return this;
        }

        public JsonObject build() {
            return fields.build();
        }

        public JsonObject build(long version) {
            return fields.add("version", version).build();
        }
    }
}
