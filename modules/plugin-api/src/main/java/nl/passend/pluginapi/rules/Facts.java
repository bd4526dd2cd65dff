// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.rules;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is known. A fact that is not in here is unknown, which is something else than no.
 *
 * @param values by name, in the order of the names
 */
public record Facts(Map<FactName, FactValue> values) {
    public Facts {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public static Facts none() {
        return new Facts(Map.of());
    }

    public Optional<FactValue> find(FactName name) {
        return Optional.ofNullable(values.get(name));
    }

    /** These and one more; a value that was there is replaced. */
    public Facts with(FactName name, FactValue value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }
}
