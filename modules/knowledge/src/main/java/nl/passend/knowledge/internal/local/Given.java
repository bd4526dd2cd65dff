// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.local;

import java.util.Optional;

/**
 * Something and who told it.
 *
 * @param known whether it says in facts whom it is for; false when it says so in words that no rule can judge
 * @param page of its own; empty when it has none
 */
public record Given<T>(T value, String by, boolean known, Optional<String> page) {
    Given(T value, String by) {
        this(value, by, true, Optional.empty());
    }
}
