// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.passend.personas.SituationContribution;
import nl.passend.pluginapi.screen.Section;

/** What every module knows to help in the situations of a persona, by situation. */
@ApplicationScoped
class SituationHelps {
    private final Iterable<SituationContribution> contributions;

    @Inject
    SituationHelps(@Any Instance<SituationContribution> contributions) {
        this.contributions = contributions;
    }

    Map<String, List<Section>> of(String persona) {
        var all = new HashMap<String, List<Section>>();
        contributions.forEach(one -> one.of(persona)
                .forEach((situation, sections) ->
                        all.computeIfAbsent(situation, any -> new ArrayList<>()).addAll(sections)));
        return all;
    }
}
