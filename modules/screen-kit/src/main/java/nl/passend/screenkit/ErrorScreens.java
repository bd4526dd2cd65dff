// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.Optional;
import java.util.Set;

/** The page for every refusal and failure: what happened in plain words, and what one can do now. */
public final class ErrorScreens {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 409, 412, 413, 415, 429, 500, 503);

    private ErrorScreens() {}

    /** Whether it is there stays unknown: the same page for "not there" and "not yours". */
    public static Screen notFound() {
        return of(404);
    }

    /** @param status HTTP status; one without words of its own gets those of 400 or 500 */
    public static Screen of(int status) {
        return screen(status, Optional.empty());
    }

    /** @param incident number under which the log tells what went wrong; says nothing about a person */
    public static Screen failure(String incident) {
        return screen(500, Optional.of(incident));
    }

    private static Screen screen(int status, Optional<String> incident) {
        int words = KNOWN.contains(status) ? status : status < 500 ? 400 : 500;
        return Screen.of(ScreenKit.TEMPLATES, "error.jte", "error." + words + ".title")
                .with("words", "error." + words)
                .with("incident", incident)
                .status(status);
    }
}
