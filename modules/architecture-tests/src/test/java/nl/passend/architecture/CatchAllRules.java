// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Nobody catches everything but the outermost boundary, which stands in {@code outermost-boundaries.properties} with the
 * reason why nothing can fly further from there. An entry that is no longer needed is a breach too.
 */
final class CatchAllRules {
    private static final Pattern CATCHES_ALL =
            Pattern.compile("catch\\s*\\((?:[^()]*[\\s|.(])?(?:Exception|Throwable)\\b[^()]*\\)");

    private CatchAllRules() {}

    static List<String> outermostOnly(Sources sources, Map<String, String> boundaries) {
        var catching = sources.java()
                .filter(file -> CATCHES_ALL.matcher(file.content()).find())
                .toList();
        var needed = catching.stream().map(Sources.Text::path).toList();
        return Stream.of(
                        catching.stream()
                                .filter(file -> !boundaries.containsKey(file.path()))
                                .map(file -> file.path() + " catches everything"),
                        boundaries.keySet().stream()
                                .filter(path -> !needed.contains(path))
                                .map(path -> path + " is listed as a boundary but catches nothing"),
                        boundaries.entrySet().stream()
                                .filter(boundary -> boundary.getValue().isBlank())
                                .map(boundary -> boundary.getKey() + " is listed as a boundary without a reason"))
                .flatMap(faults -> faults)
                .toList();
    }

    /** Path of the file, and the reason. */
    static Map<String, String> boundaries() {
        var listed = new Properties();
        try (var file = new InputStreamReader(
                Objects.requireNonNull(CatchAllRules.class.getResourceAsStream("/outermost-boundaries.properties")),
                StandardCharsets.UTF_8)) {
            listed.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var boundaries = new TreeMap<String, String>();
        listed.forEach((path, reason) -> boundaries.put((String) path, (String) reason));
        return boundaries;
    }
}
