// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.Optional;

/**
 * A group of people at risk of getting stuck in the same way, told as one story so that one can think from their life. Not a
 * person: whoever uses it asks what fits, and nobody is called after it. Made after the personas of OPaZ, in words of our own.
 *
 * @param claim what it comes down to, in one line
 * @param group who they are
 * @param variantOf slug of the persona of which this is one form
 * @param happens what happens to them, and what the system does
 * @param network family, friends, and who is not there
 * @param helps what helps
 * @param features by what a need can look like theirs
 */
public record Persona(
        String name,
        String claim,
        String group,
        Perspective perspective,
        Optional<String> variantOf,
        List<PersonaLine> happens,
        List<PersonaLine> strengths,
        List<PersonaLine> network,
        List<PersonaLine> domains,
        List<PersonaLaw> laws,
        List<Situation> situations,
        List<PersonaLine> helps,
        List<Feature> features,
        List<PersonaSource> sources) {
    public Persona {
        happens = List.copyOf(happens);
        strengths = List.copyOf(strengths);
        network = List.copyOf(network);
        domains = List.copyOf(domains);
        laws = List.copyOf(laws);
        situations = List.copyOf(situations);
        helps = List.copyOf(helps);
        features = List.copyOf(features);
        sources = List.copyOf(sources);
    }
}
