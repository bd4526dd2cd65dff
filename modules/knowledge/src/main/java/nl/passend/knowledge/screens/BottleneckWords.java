// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import java.util.Map;
import nl.passend.knowledge.BottleneckRegister.Facet;
import nl.passend.knowledge.BottleneckTypes;

/** Codes and slugs in the words that people read. What has no word any more stays as it is. */
public record BottleneckWords(
        BottleneckTypes types, Map<String, String> laws, Map<String, String> personas, Map<String, String> places) {
    public String type(String code) {
        return types.nameOf(code).orElse(code);
    }

    public String law(String code) {
        return laws.getOrDefault(code, code);
    }

    public String persona(String slug) {
        return personas.getOrDefault(slug, slug);
    }

    public String place(String slug) {
        return places.getOrDefault(slug, slug);
    }

    /** @return empty when it is a level, or has none: those words are texts of the page */
    public String of(Facet facet, String value) {
        return switch (facet) {
            case CAUSE, BOUNDARY -> value.isEmpty() ? "" : type(value);
            case LAW -> value.isEmpty() ? "" : law(value);
            case PERSONA -> value.isEmpty() ? "" : persona(value);
            case LEVEL -> "";
        };
    }
}
