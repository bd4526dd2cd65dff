// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.time.LocalDate;
import java.util.Optional;

/** From a day until and with a day. */
public record Period(LocalDate from, Optional<LocalDate> until) {
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
