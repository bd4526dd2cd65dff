// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.List;
import java.util.Optional;
import nl.passend.pluginapi.rules.Source;

/**
 * By what people get stuck, in words that everybody uses alike: five causes, and twelve boundaries between laws. Lessons and
 * bottlenecks are ordered by them. Codes stay; names may become better.
 */
public interface BottleneckTypes {
    /** Why a search gets stuck. */
    record Cause(String code, String name, String about) {}

    /**
     * Where two laws, or two of their pots of money, meet.
     *
     * @param laws codes of the laws that meet here
     */
    record Boundary(String code, String name, String about, List<String> laws) {
        public Boundary {
            laws = List.copyOf(laws);
        }
    }

    List<Cause> causes();

    List<Boundary> boundaries();

    Optional<Cause> cause(String code);

    Optional<Boundary> boundary(String code);

    /** Where the causes come from. */
    Source source();

    /** Of a cause or a boundary: no code is of both. */
    default Optional<String> nameOf(String code) {
        return cause(code).map(Cause::name).or(() -> boundary(code).map(Boundary::name));
    }
}
