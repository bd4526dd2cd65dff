// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the file {@code META-INF/passend-plugin.properties} of a plugin's jar says: the one truth about which plugin this is. It is
 * a file and not code, so that Passend can read it before anything of the plugin runs, and outside the server.
 *
 * <pre>
 * id = municipality-rivertown
 * title = Gemeente Rivertown
 * version = 1.2
 * maker = Rivertown IT
 * api = 1.0
 * package = example.rivertown
 * municipality = rivertown
 * </pre>
 *
 * @param title as people read it
 * @param version of the plugin itself, free in form
 * @param maker who to turn to
 * @param api version of this jar that the plugin was made for
 * @param basePackage package that all CDI beans of the plugin stand in or below; no two plugins share one
 * @param municipality slug of the municipality that the plugin speaks for; empty when it speaks for none
 * @param careOffice id of the care office that the plugin speaks for; empty when it speaks for none
 */
public record PluginDescriptor(
        PluginId id,
        String title,
        String version,
        String maker,
        ApiVersion api,
        String basePackage,
        Optional<String> municipality,
        Optional<String> careOffice) {
    /** Where the file stands in the jar. */
    public static final String FILE = "META-INF/passend-plugin.properties";

    private static final Set<String> KEYS =
            Set.of("id", "title", "version", "maker", "api", "package", "municipality", "careOffice");
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(\\.[a-z][a-z0-9_]*)+");

    public PluginDescriptor {
        Checks.given(id, "id");
        Checks.line(title, "title");
        Checks.line(version, "version");
        Checks.line(maker, "maker");
        Checks.given(api, "api");
        if (!PACKAGE.matcher(Checks.line(basePackage, "package")).matches()) {
            throw new IllegalArgumentException("package is not a name of at least two parts: " + basePackage);
        }
        if (basePackage.startsWith("nl.passend.")
                || basePackage.startsWith("java.")
                || basePackage.startsWith("jakarta.")) {
            throw new IllegalArgumentException("package is not the plugin maker's own: " + basePackage);
        }
        municipality.ifPresent(slug -> Checks.slug(slug, "municipality"));
        careOffice.ifPresent(slug -> Checks.slug(slug, "careOffice"));
    }

    /**
     * Reads the file, in UTF-8.
     *
     * @throws IllegalArgumentException when it says too little or something else than it may; the message names the key
     */
    public static PluginDescriptor read(InputStream file) throws IOException {
        var properties = new Properties();
        properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        return of(properties);
    }

    static PluginDescriptor of(Properties properties) {
        for (String key : properties.stringPropertyNames()) {
            if (!KEYS.contains(key)) {
                throw new IllegalArgumentException("Nobody knows the key " + key + "; known are "
                        + KEYS.stream().sorted().toList());
            }
        }
        return new PluginDescriptor(
                new PluginId(required(properties, "id")),
                required(properties, "title"),
                required(properties, "version"),
                required(properties, "maker"),
                ApiVersion.parse(required(properties, "api")),
                required(properties, "package"),
                optional(properties, "municipality"),
                optional(properties, "careOffice"));
    }

    /** Whether a class of this name belongs to the plugin. */
    public boolean owns(String className) {
        return className.startsWith(basePackage + ".");
    }

    private static String required(Properties properties, String key) {
        return optional(properties, key)
                .orElseThrow(() -> new IllegalArgumentException("The key " + key + " is missing"));
    }

    private static Optional<String> optional(Properties properties, String key) {
        return Optional.ofNullable(properties.getProperty(key))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }
}
