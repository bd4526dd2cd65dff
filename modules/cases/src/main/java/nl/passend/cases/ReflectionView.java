// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * How somebody looks back on one of the six principles, on one day.
 *
 * @param principle code of a {@link Principle}
 * @param side {@code team} or {@code person}: the two never stand as one
 * @param by given name of who wrote or told it; absent when this side may not know it
 * @param readers {@code self}: nobody else; {@code teller}: the team too; {@code team}: the team alone, about its own work
 */
public record ReflectionView(
        UUID id,
        String principle,
        String side,
        String words,
        Optional<String> by,
        LocalDate on,
        String readers,
        boolean mayTakeBack,
        long version) {}
