// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Colours, corners and letters of a municipality, from the file {@code META-INF/passend-theme.properties} of its plugin's jar: a
 * design token and its value on each line, such as {@code accent = #0b4f95}. Tokens only, no style sheet: so a theme can change how
 * a page looks and never whether it works. The names are those of Passend's own theme ({@code --passend-accent}); what is left out
 * keeps Passend's value.
 *
 * @param tokens values by the name of the token, without {@code --passend-}
 */
public record Theme(SortedMap<String, String> tokens) {
    /** Where the file stands in the jar. */
    public static final String FILE = "META-INF/passend-theme.properties";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Pattern VALUE = Pattern.compile("[#\\w .,%\"'-]{1,240}");

    public Theme {
        for (Map.Entry<String, String> token : tokens.entrySet()) {
            if (!NAME.matcher(token.getKey()).matches()
                    || !VALUE.matcher(token.getValue()).matches()) {
                throw new IllegalArgumentException("Not a design token and its value: " + token.getKey());
            }
            if (token.getValue().chars().filter(quote -> quote == '"').count() % 2 != 0
                    || token.getValue().chars().filter(quote -> quote == '\'').count() % 2 != 0) {
                throw new IllegalArgumentException("A quotation mark is left open at " + token.getKey());
            }
        }
        tokens = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(tokens));
    }

    /** Reads the file, in UTF-8. @throws IllegalArgumentException when a line is not a token */
    public static Theme read(InputStream file) throws IOException {
        var properties = new Properties();
        properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        var tokens = new TreeMap<String, String>();
        properties
                .stringPropertyNames()
                .forEach(name -> tokens.put(name, properties.getProperty(name).strip()));
        return new Theme(tokens);
    }

    /** Passend's own theme: every token there is. */
    public static Theme standard() {
        try (InputStream file = Theme.class.getResourceAsStream("theme.properties")) {
            return read(Checks.given(file, "theme.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The style sheet that Passend serves for it. */
    public String styleSheet(String slug) {
        return tokens.entrySet().stream()
                .map(token -> "  --passend-" + token.getKey() + ": " + token.getValue() + ";\n")
                .collect(Collectors.joining("", "." + Checks.slug(slug, "slug") + "-theme {\n", "}\n"));
    }
}
