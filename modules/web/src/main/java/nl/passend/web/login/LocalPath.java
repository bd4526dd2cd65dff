// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A place inside this application to go to after login. Anything that a browser could read as another site is no local path:
 * {@code //elsewhere}, {@code /\elsewhere}, a scheme, control characters that browsers drop.
 */
public record LocalPath(String value) {
    private static final int MAX_LENGTH = 500;

    /** @param asked what came with the request; null when nothing did */
    public static Optional<LocalPath> of(String asked) {
        return asked != null && isLocal(asked) ? Optional.of(new LocalPath(asked)) : Optional.empty();
    }

    private static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.length() <= MAX_LENGTH
                && path.indexOf('\\') < 0
                && isAsciiUri(path);
    }

    private static boolean isAsciiUri(String path) {
        try {
            return new URI(path).toASCIIString().equals(path);
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
