// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.passend.knowledge.BottleneckRegister.Level;
import nl.passend.knowledge.BottleneckRegister.NewBottleneck;
import nl.passend.knowledge.BottleneckRegister.Status;
import nl.passend.knowledge.BottleneckRegister.Types;

/** Invented bottlenecks of both municipalities: so many of some kinds that they are counted, so few of others that they are not. */
final class DemoBottlenecks {
    private static final int FIELDS = 11;

    private DemoBottlenecks() {}

    /** @param outcome what happened, when something did */
    record Told(NewBottleneck bottleneck, Status status, Optional<String> outcome) {}

    static List<Told> all(YearMonth first) {
        List<String> lines = lines();
        return IntStream.range(0, lines.size())
                .mapToObj(number -> told(number + 1, lines.get(number).split("\\|", FIELDS), first))
                .toList();
    }

    private static Told told(int number, String[] parts, YearMonth first) {
        return new Told(
                new NewBottleneck(
                        DemoIds.id(DemoIds.Kind.BOTTLENECK, number),
                        parts[0].equals("R") ? DemoIds.RIVIERSTAD : DemoIds.HEUVELLAND,
                        first.minusMonths(Integer.parseInt(parts[1])),
                        parts[9],
                        new Types(
                                parts[2],
                                filled(parts[3]),
                                several(parts[4]),
                                several(parts[5]),
                                Level.valueOf(constant(parts[6]))),
                        filled(parts[8]),
                        List.of()),
                Status.valueOf(constant(parts[7])),
                filled(parts[10]));
    }

    private static String constant(String code) {
        return code.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    }

    private static Optional<String> filled(String part) {
        return Optional.of(part.strip()).filter(text -> !text.isEmpty());
    }

    private static List<String> several(String part) {
        return part.isBlank() ? List.of() : List.of(part.strip().split(" "));
    }

    private static List<String> lines() {
        try (InputStream in = DemoBottlenecks.class.getResourceAsStream("bottlenecks.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
