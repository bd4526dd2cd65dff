// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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

    /** The servlet has read the form already, for its token; it puts what stands in the address before what was posted. */
    private static Map<String, List<String>> posted(HttpServletRequest request) {
        String query = request.getQueryString();
        Map<String, List<String>> inAddress = query == null ? Map.of() : UrlEncoded.read(query);
        Map<String, List<String>> posted = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> all = new ArrayList<>(List.of(values));
            int skipped =
                    Math.min(all.size(), inAddress.getOrDefault(name, List.of()).size());
            if (skipped < all.size()) {
                posted.put(name, all.subList(skipped, all.size()));
            }
        });
        return posted;
    }
}
