// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import java.util.List;
import java.util.Optional;

/**
 * What somebody from outside reads of a part that was given to them.
 *
 * @param kind {@code story}, {@code question}, {@code wish}, {@code strength}, {@code ourselves} or {@code night}
 */
public record Readable(String kind, List<Line> lines) {
    public Readable {
        lines = List.copyOf(lines);
    }

    /** @param name of a part of an emergency plan such as {@code pain}; {@code words} for what somebody said */
    public record Line(String name, String words) {}

    public static Readable words(String kind, String words) {
        return new Readable(kind, List.of(new Line("words", words)));
    }

    /** Those of these texts that are there. */
    public static Readable texts(String kind, Content content, List<String> names) {
        return new Readable(
                kind,
                names.stream()
                        .flatMap(name -> content.text(name).map(text -> new Line(name, text)).stream())
                        .toList());
    }

    /** Nothing when there is nothing to read. */
    public Optional<Readable> ifAny() {
        return Optional.of(this).filter(one -> one.lines().stream()
                .anyMatch(line -> !line.words().isBlank()));
    }
}
