// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Refuses a change made on an old version and shows both, field by field: what stands there now, and what was sent. */
public final class Stale {
    private final JsonObjectBuilder current = Json.createObjectBuilder();
    private final JsonObjectBuilder yours = Json.createObjectBuilder();

    /** A field that was sent shows both values; one that was not sent, only what stands there. */
    public Stale field(String name, Optional<?> now, boolean sent, Optional<?> wanted) {
        put(current, name, now);
        if (sent) {
            put(yours, name, wanted);
        }
        return this;
    }

    public ProblemException at(long version) {
        JsonObject both = Json.createObjectBuilder()
                .add("current", current.add("version", version))
                .add("yours", yours)
                .build();
        return new ProblemException(ProblemType.STALE, List.of(), both);
    }

    private static void put(JsonObjectBuilder side, String name, Optional<?> value) {
        if (value.isEmpty()) {
            side.addNull(name);
        } else if (value.get() instanceof Boolean flag) {
            side.add(name, flag);
        } else if (value.get() instanceof Collection<?> many) {
            var list = Json.createArrayBuilder();
            many.forEach(one -> list.add(one.toString()));
            side.add(name, list);
        } else {
            side.add(name, value.get().toString());
        }
    }
}
