// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * For whom a worker does the work these days.
 *
 * @param absent given name of who is away
 * @param until the last day, when it was agreed with this worker and does not come by way of another
 * @param elsewhere in how many files the other has work that this worker may not enter
 */
public record WorkCover(UUID person, String absent, Optional<LocalDate> until, long elsewhere) {}
