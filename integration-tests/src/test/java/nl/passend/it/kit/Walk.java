// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every page and endpoint of the running application, as the application itself tells them to its administrator. */
public final class Walk {
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*}");

    private Walk() {}

    /** @param rule empty when none was declared */
    public record Endpoint(String method, String path, Optional<String> rule) {
        public boolean isPage() {
            return !path.startsWith("/api/") && !path.startsWith("/health/") && !path.startsWith("/static/");
        }

        /** A file to keep, which a browser does not show. */
        public boolean isFile() {
            return path.endsWith(".pdf") || path.endsWith("/inhoud");
        }

        public boolean is(String name) {
            return rule.filter(name::equals).isPresent();
        }

        /** The path with these values for its parameters; a fresh id for those that are not named. */
        public String with(Map<String, String> values) {
            Matcher matcher = PARAMETER.matcher(path);
            return matcher.replaceAll(found ->
                    values.getOrDefault(found.group(1), UUID.randomUUID().toString()));
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    public static List<Endpoint> everything(Product product) {
        return Api.as(product, "beheer")
                .get("/api/v1/endpoints")
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .stream()
                .map(item -> new Endpoint(
                        item.getString("method"),
                        item.getString("path"),
                        Optional.ofNullable(item.getString("rule", null))))
                .toList();
    }
}
