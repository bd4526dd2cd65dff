// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds in jte templates what the content security policy forbids or what would let typed text through as HTML. jte's own
 * checks do not see {@code onclick}. Every module with templates runs it over its own:
 *
 * <pre>{@code assertThat(TemplateScan.of(Path.of("src/main/jte"))).isEmpty();}</pre>
 */
public final class TemplateScan {
    private static final Map<String, Pattern> FORBIDDEN = Map.of(
            "unescaped output", Pattern.compile("\\$unsafe\\s*\\{"),
            "a script in the page", Pattern.compile("<script\\b(?![^>]*\\bsrc=)", Pattern.CASE_INSENSITIVE),
            "a style in the page", Pattern.compile("<style\\b|\\sstyle\\s*=", Pattern.CASE_INSENSITIVE),
            "an event handler", Pattern.compile("<[a-z][^<>]*\\son[a-z]+\\s*=", Pattern.CASE_INSENSITIVE),
            "a script as address", Pattern.compile("javascript:", Pattern.CASE_INSENSITIVE),
            "code for htmx", Pattern.compile("\\shx-on|hx-vals=['\"]js:", Pattern.CASE_INSENSITIVE),
            "something from elsewhere",
                    Pattern.compile("\\s(?:src|srcset)=\"(?:https?:)?//", Pattern.CASE_INSENSITIVE));

    private TemplateScan() {}

    /** @return one line per finding: file, line number, what; empty when all is well */
    public static List<String> of(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jte"))
                    .sorted()
                    .flatMap(file -> findings(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> findings(Path file) {
        try {
            var found = new ArrayList<String>();
            var text = Files.readString(file);
            FORBIDDEN.forEach((what, pattern) -> pattern.matcher(text).results().forEach(match -> {
                long line = text.substring(0, match.start()).lines().count();
                found.add(file + ":" + Math.max(line, 1) + ": " + what);
            }));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
