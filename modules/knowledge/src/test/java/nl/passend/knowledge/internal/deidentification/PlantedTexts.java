// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.passend.knowledge.Deidentification.Kind;

/** Invented texts in which it is written what gives somebody away. */
final class PlantedTexts {
    private PlantedTexts() {}

    /** @param known whether a caller told it beforehand; then its kind is KNOWN */
    record Planted(int start, int end, Kind kind) {
        boolean isKnown() {
            return kind == Kind.KNOWN;
        }
    }

    record PlantedText(List<String> known, String text, List<Planted> planted) {}

    static List<PlantedText> in(String name) throws IOException {
        try (var in = PlantedTexts.class.getResourceAsStream(name)) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^#.*\n", "");
            return Arrays.stream(file.split("\n---\n"))
                    .map(String::strip)
                    .map(PlantedTexts::read)
                    .toList();
        }
    }

    private static PlantedText read(String block) {
        int line = block.indexOf('\n');
        var known = Arrays.asList(block.substring("known: ".length(), line).split(";\\s*"));
        var text = new StringBuilder();
        var planted = new ArrayList<Planted>();
        String marked = block.substring(line + 1);
        int at = 0;
        while (at < marked.length()) {
            String opening = marked.startsWith("{{", at) ? "}}" : marked.startsWith("[[", at) ? "]]" : "";
            if (opening.isEmpty()) {
                text.append(marked.charAt(at++));
                continue;
            }
            int end = marked.indexOf(opening, at);
            String inside = marked.substring(at + 2, end);
            int bar = opening.equals("]]") ? inside.indexOf('|') : -1;
            Kind kind = bar < 0 ? Kind.KNOWN : Kind.valueOf(inside.substring(0, bar));
            String shown = inside.substring(bar + 1);
            planted.add(new Planted(text.length(), text.length() + shown.length(), kind));
            text.append(shown);
            at = end + 2;
        }
        return new PlantedText(known, text.toString(), planted);
    }
}
