// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What one member opened to another.
 *
 * @param words on whose word together
 * @param mayClose whether the one who asks may end it
 */
public record OpeningView(
        UUID id,
        UUID subject,
        UUID reader,
        String part,
        List<UUID> words,
        LocalDate from,
        Optional<LocalDate> until,
        boolean mayClose) {}
