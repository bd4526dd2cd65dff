// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.passend.knowledge.Search;
import nl.passend.pluginapi.rules.RouteId;

/** What people call a route that does not call itself so. Lines such as {@code wmo-huishouden: poetshulp, thuishulp}. */
final class Nicknames {
    static final String FILE = "search/route_words_nl.txt";

    private static final Map<String, List<String>> BY_ROUTE = read();

    private Nicknames() {}

    static List<String> ofRoute(RouteId route) {
        return BY_ROUTE.getOrDefault(route.value(), List.of());
    }

    /** The routes that have any, so that a test can find one that is no more. */
    static Map<String, List<String>> all() {
        return BY_ROUTE;
    }

    private static Map<String, List<String>> read() {
        try (var in = new BufferedReader(
                new InputStreamReader(Search.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(":\\s*"))
                    .collect(
                            Collectors.toUnmodifiableMap(parts -> parts[0], parts -> List.of(parts[1].split(",\\s*"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
