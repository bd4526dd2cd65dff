// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.kernel.edition.Edition;
import nl.passend.personas.FactUse;
import nl.passend.personas.Feature;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.pluginapi.rules.FactName;

/** What personas are known by. */
@ApplicationScoped
class FeaturesAsked implements FactUse.Uses {
    private final Personas personas;

    @Inject
    FeaturesAsked(Personas personas) {
        this.personas = personas;
    }

    @Override
    public List<FactUse> of(FactName fact) {
        return personas.all().stream()
                .flatMap(persona -> uses(persona, fact.value()))
                .toList();
    }

    private static Stream<FactUse> uses(Edition<Persona> persona, String fact) {
        return persona.content().features().stream()
                .filter(feature ->
                        feature.when().stream().anyMatch(test -> test.fact().equals(fact)))
                .map(feature -> use(persona, feature));
    }

    private static FactUse use(Edition<Persona> persona, Feature feature) {
        String where = persona.item()
                .municipality()
                .map(municipality -> " (" + municipality + ")")
                .orElse("");
        return new FactUse(
                "het kenmerk ‘" + feature.words() + "’ van de persona ‘"
                        + persona.content().name() + "’" + where,
                catalogue -> feature.when().stream()
                        .allMatch(test -> FactTests.problem(test, catalogue).isEmpty()));
    }
}
