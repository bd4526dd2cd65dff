// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number that Statistics Netherlands (CBS) gives a municipality: four digits, such as {@code 0344}. */
public record MunicipalityCode(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9]{4}");

    public MunicipalityCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("A municipality code has four digits");
        }
    }

    /** What a caller sent, which may be anything. */
    public static Optional<MunicipalityCode> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MunicipalityCode(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
