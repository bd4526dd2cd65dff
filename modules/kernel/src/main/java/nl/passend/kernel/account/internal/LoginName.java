// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What someone types to log in: 2 to 64 letters, digits, and {@code . _ @ -}; capitals do not matter. */
record LoginName(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** Empty when no account can have this name. */
    static Optional<LoginName> parse(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(name).matches() ? Optional.of(new LoginName(name)) : Optional.empty();
    }
}
