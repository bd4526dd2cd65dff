// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds the texts of a module against its templates and controllers: a key that is used and has no text would stand on the
 * screen as it is, and a text that nobody uses misleads who translates. For tests of every module.
 *
 * <p>A key counts as used when it stands in the source in quotes, or when its beginning does, ended by a dot and joined with
 * something ({@code "role." + code}).
 */
public final class TextScan {
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[A-Za-z0-9/_-]+)*\\.?)\"");
    private static final Pattern ASKED = Pattern.compile("ui\\.t\\(\"([^\"]+)\"\\s*[,)]");

    private final Set<String> texts;
    private final Set<String> quoted = new TreeSet<>();
    private final Set<String> asked = new TreeSet<>();

    private TextScan(Set<String> texts) {
        this.texts = texts;
    }

    /** @param module the folder of a Maven module, with its texts under {@code src/main/resources/nl/passend} */
    public static TextScan of(Path module) {
        var main = module.resolve("src/main");
        var scan = new TextScan(keysOf(main.resolve("resources/nl/passend")));
        for (String folder : List.of("java", "jte")) {
            files(main.resolve(folder)).map(TextScan::read).forEach(scan::look);
        }
        return scan;
    }

    private static Set<String> keysOf(Path folder) {
        return files(folder)
                .filter(file -> file.getFileName().toString().equals("texts_nl.properties"))
                .flatMap(file -> keysIn(file).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keysIn(Path file) {
        var words = new OnceEach(file);
        try (var in = Files.newBufferedReader(file)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames();
    }

    /** A key that stands twice has the words of the last, also on the page that meant the first. */
    private static final class OnceEach extends Properties {
        private static final long serialVersionUID = 1;

        private final transient Path file;

        OnceEach(Path file) {
            this.file = file;
        }

        @Override
        public synchronized Object put(Object key, Object words) {
            if (containsKey(key)) {
                throw new IllegalStateException(key + " stands twice in " + file);
            }
            return super.put(key, words);
        }
    }

    private static Stream<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void look(String source) {
        QUOTED.matcher(source).results().forEach(found -> quoted.add(found.group(1)));
        ASKED.matcher(source).results().forEach(found -> asked.add(found.group(1)));
    }

    /** Keys that a page asks for and that have no text, neither in this module nor in the kit. */
    public List<String> missing() {
        Set<String> known = new TreeSet<>(texts);
        known.addAll(kitKeys());
        Set<String> pages = texts.stream().map(key -> key.split("\\.")[0] + ".").collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        for (String key : asked) {
            if (!known.contains(key)) {
                missing.add(key);
            }
        }
        quoted.stream()
                .filter(key -> pages.stream().anyMatch(key::startsWith))
                .filter(key -> !key.endsWith(".") && !key.endsWith(".jte") && !known.contains(key))
                .filter(key -> !known.contains(key + ".one"))
                .forEach(missing::add);
        return missing;
    }

    /** As {@link #missing}, of what templates ask for only: for a module whose codes look like keys. */
    public List<String> missingOnPages() {
        Set<String> known = new TreeSet<>(texts);
        known.addAll(kitKeys());
        return asked.stream().filter(key -> !known.contains(key)).toList();
    }

    /** Texts that stand on no page. */
    public List<String> unused() {
        return texts.stream()
                .filter(key -> !quoted.contains(key) && !quoted.contains(key.replaceFirst("\\.(one|other)$", "")))
                .filter(key -> quoted.stream().noneMatch(stem -> stem.endsWith(".") && key.startsWith(stem)))
                .toList();
    }

    private static Set<String> kitKeys() {
        var words = new Properties();
        try (var in = TextScan.class.getResourceAsStream("/nl/passend/screenkit/texts_nl.properties")) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.stringPropertyNames();
    }
}
