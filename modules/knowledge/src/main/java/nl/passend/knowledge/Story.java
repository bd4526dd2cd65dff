// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose story it is, and how much of that is shown. The teller may take it back at any moment.
 *
 * @param by how the teller wants to be called; empty for who stays anonymous
 * @param agreedOn the day on which the teller read it and agreed
 */
public record Story(Teller teller, Optional<String> by, LocalDate agreedOn) {
    public enum Teller {
        NAMED,
        PSEUDONYM,
        ANONYMOUS
    }
}
