// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.time.Instant;
import java.util.Optional;
import nl.passend.kernel.account.Me;

/**
 * Who looks at which page, and how.
 *
 * @param path path of the request with its query, starting with a slash
 * @param me absent before login
 * @param csrfToken empty before login
 * @param theme slug of a shipped theme
 * @param breakGlassUntil when what is shown was opened by break-glass: until when that lasts
 */
public record Visit(
        String path,
        Optional<Me> me,
        String csrfToken,
        Language language,
        String theme,
        Optional<Instant> breakGlassUntil) {
    /** A visit in the ordinary way. */
    public Visit(String path, Optional<Me> me, String csrfToken, Language language, String theme) {
        this(path, me, csrfToken, language, theme, Optional.empty());
    }

    /** The path without the query: what the navigation compares with. */
    public String place() {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }
}
