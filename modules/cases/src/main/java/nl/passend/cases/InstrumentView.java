// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The names that an instrument of somebody else's uses, in one version: no questions, no criteria, no drawing of its owner.
 *
 * @param version by which an answer says to which names it belongs
 * @param licence {@code unknown} as long as nobody has found what its owner allows
 * @param verified whether somebody who knows it has looked at these names
 * @param levels from the lowest; empty for figures from 0 to 10
 */
public record InstrumentView(
        String name,
        String version,
        String rightsHolder,
        String licence,
        LocalDate checkedOn,
        boolean verified,
        List<String> sources,
        List<Remark> remarks,
        List<String> levels,
        List<Part> parts) {
    public InstrumentView {
        sources = List.copyOf(sources);
        remarks = List.copyOf(remarks);
        levels = List.copyOf(levels);
        parts = List.copyOf(parts);
    }

    /** @param verified false for what is told and was found nowhere */
    public record Remark(String text, Optional<String> source, boolean verified) {}

    /** @param aspects what one may think of; empty when there are none */
    public record Part(String code, String name, List<String> aspects) {
        public Part {
            aspects = List.copyOf(aspects);
        }
    }

    public Optional<Part> part(String code) {
        return parts.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
