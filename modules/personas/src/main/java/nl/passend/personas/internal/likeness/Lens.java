// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.personas.Feature;
import nl.passend.personas.Persona;

/**
 * A persona as one place sees it: with what a municipality adds to it. A local variant adds features and says others in its own
 * way; it takes none away, as a local rule closes no way in.
 *
 * @param persona in the words of the place, with the features of both
 * @param municipality slug, when it has a variant of its own
 * @param local ids of the features that are the municipality's own
 */
public record Lens(String slug, Persona persona, Optional<String> municipality, List<String> local) {
    public Lens {
        local = List.copyOf(local);
    }

    static Lens everywhere(String slug, Persona persona) {
        return new Lens(slug, persona, Optional.empty(), List.of());
    }

    /** @param everywhere empty: only this municipality has it */
    static Lens in(String municipality, String slug, Optional<Persona> everywhere, Persona variant) {
        Map<String, Feature> features = new LinkedHashMap<>();
        everywhere.ifPresent(persona -> persona.features().forEach(feature -> features.put(feature.id(), feature)));
        List<String> local = variant.features().stream()
                .filter(feature -> !feature.equals(features.get(feature.id())))
                .map(Feature::id)
                .toList();
        variant.features().forEach(feature -> features.put(feature.id(), feature));
        return new Lens(slug, with(variant, List.copyOf(features.values())), Optional.of(municipality), local);
    }

    private static Persona with(Persona persona, List<Feature> features) {
        return new Persona(
                persona.name(),
                persona.claim(),
                persona.group(),
                persona.perspective(),
                persona.variantOf(),
                persona.happens(),
                persona.strengths(),
                persona.network(),
                persona.domains(),
                persona.laws(),
                persona.situations(),
                persona.helps(),
                features,
                persona.sources());
    }
}
