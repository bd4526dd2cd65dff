// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Optional;

/**
 * Where a fact comes from.
 *
 * @param licence as stated by the publisher; empty when none is stated
 * @param asOf the day or only the year whose state it tells (ISO 8601: {@code 2026-01-01} or {@code 2018})
 */
public record Source(String title, String publisher, Optional<String> licence, String asOf) {
    /** As it must be named wherever the fact is shown, such as "Statistiek: Indeling (CC BY 4.0)". */
    public String citation() {
        return publisher + ": " + title + licence.map(name -> " (" + name + ")").orElse("");
    }
}
