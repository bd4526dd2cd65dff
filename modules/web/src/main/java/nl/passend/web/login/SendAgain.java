// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.passend.screenkit.Screen;
import nl.passend.web.WebTemplates;

/**
 * The page for a form that the database gave up on each time, because others wrote in the same place: what was typed stands in it, and one
 * press sends it once more. Only for what was certainly not kept; a form with a file is chosen anew.
 */
public final class SendAgain {
    private SendAgain() {}

    /** Empty when no form was posted, or none that can be sent from a page. */
    public static Optional<Screen> screen(HttpServletRequest request) {
        String type = request.getContentType();
        if (!request.getMethod().equals("POST")
                || type == null
                || !type.startsWith("application/x-www-form-urlencoded")) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        return LocalPath.of(request.getRequestURI() + (query == null ? "" : "?" + query))
                .map(place -> Unsent.of(place, posted(request)))
                .filter(typed -> typed.fields().keySet().stream().noneMatch(SendAgain::isSecret))
                .map(typed -> screen(true, "again.title", typed));
    }

    /** The same page for who was away too long: there the login ended before it could be kept. */
    static Screen afterLogin(Unsent typed) {
        return screen(false, "unsent.title", typed);
    }

    private static Screen screen(boolean again, String title, Unsent typed) {
        return Screen.of(WebTemplates.TEMPLATES, "login/unsent.jte", title)
                .with("again", again)
                .with("typed", typed);
    }

    /** A password goes into no page, not even its own user's. */
    private static boolean isSecret(String field) {
        return field.toLowerCase(Locale.ROOT).contains("password");
    }

    private static Map<String, List<String>> posted(HttpServletRequest request) {
        String query = request.getQueryString();
        return new FormBody(request).posted(query == null ? Map.of() : UrlEncoded.read(query));
    }
}
