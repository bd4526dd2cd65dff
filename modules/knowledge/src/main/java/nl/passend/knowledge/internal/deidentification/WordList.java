// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.passend.knowledge.Deidentification;

/**
 * Words that ship with this version, folded. In the files a comma or a line parts them, after a {@code #} stands what one likes, and a
 * {@code ~} behind a word says that it is an everyday word too.
 */
final class WordList {
    private final Set<String> words = new HashSet<>();
    private final Set<String> everyday = new HashSet<>();

    private WordList(Stream<String> entries) {
        entries.forEach(entry -> {
            String word = Letters.fold(entry.replace("~", "").strip());
            words.add(word);
            if (entry.endsWith("~")) {
                everyday.add(word);
            }
        });
    }

    static WordList shipped(String name) {
        return new WordList(entries(name).stream());
    }

    static WordList of(String commas) {
        return new WordList(parts(commas));
    }

    /** As they are written, with their marks. */
    static List<String> entries(String name) {
        try (InputStream in = Deidentification.class.getResourceAsStream("deidentification/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", ""))
                    .flatMap(WordList::parts)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Stream<String> parts(String commas) {
        return Arrays.stream(commas.split(",")).map(String::strip).filter(part -> !part.isEmpty());
    }

    boolean has(String folded) {
        return words.contains(folded);
    }

    /** Whether it is in the list, and an everyday word besides. */
    boolean isEveryday(String folded) {
        return everyday.contains(folded);
    }
}
