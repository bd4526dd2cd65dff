// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * The words of one module, in UTF-8 property files. Dutch is the language of the product; English exists for the shell. A
 * key without an English text is answered in Dutch; a key without any text is shown as it is, and a test finds it.
 */
public final class Texts {
    private final Map<Language, Properties> words = new EnumMap<>(Language.class);

    private Texts() {}

    static Texts of(ClassLoader loader, String bundle) {
        var texts = new Texts();
        for (var language : Language.values()) {
            load(loader, bundle.replace('.', '/') + "_" + language.code() + ".properties")
                    .ifPresent(found -> texts.words.put(language, found));
        }
        return texts;
    }

    private static Optional<Properties> load(ClassLoader loader, String path) {
        try (InputStream in = loader.getResourceAsStream(path)) {
            if (in == null) {
                return Optional.empty();
            }
            var found = new Properties();
            found.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return Optional.of(found);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    /** Whether the module speaks this language; if not, its part of the page is marked as Dutch. */
    boolean speaks(Language language) {
        return words.containsKey(language);
    }

    Optional<String> find(Language language, String key) {
        return inLanguage(language, key).or(() -> inLanguage(Language.DUTCH, key));
    }

    private Optional<String> inLanguage(Language language, String key) {
        return Optional.ofNullable(words.get(language)).map(found -> found.getProperty(key));
    }

    /** Fills {@code {0}}, {@code {1}} … ; without arguments the text stays as it is, apostrophes and all. */
    static String fill(Locale locale, String text, Object... arguments) {
        return arguments.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(arguments);
    }
}
