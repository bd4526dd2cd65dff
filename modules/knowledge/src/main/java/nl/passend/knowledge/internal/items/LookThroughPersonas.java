// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.ResemblingSituations;
import nl.passend.knowledge.SituationHelp;
import nl.passend.knowledge.SituationHelps;
import nl.passend.personas.Feature;
import nl.passend.personas.Likeness;
import nl.passend.personas.Likenesses;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.personas.Situation;
import nl.passend.pluginapi.rules.Facts;

@ApplicationScoped
class LookThroughPersonas implements ResemblingSituations {
    /** More likenesses than this are chance. */
    private static final int CLOSEST = 3;

    private static final int MOST = 6;

    private final Likenesses likenesses;
    private final Personas personas;
    private final SituationHelps helps;
    private final Directory directory;

    @Inject
    LookThroughPersonas(Likenesses likenesses, Personas personas, SituationHelps helps, Directory directory) {
        this.likenesses = likenesses;
        this.personas = personas;
        this.helps = helps;
        this.directory = directory;
    }

    @Override
    public List<ResemblingSituation> of(Facts facts, Optional<String> municipality) {
        var served =
                municipality.filter(slug -> directory.municipalityServed(slug).isPresent());
        var found = new ArrayList<ResemblingSituation>();
        var told = new HashSet<String>();
        var closest = likenesses.of(facts, served).stream().limit(CLOSEST).toList();
        Map<String, List<Situation>> situations = closest.isEmpty() ? Map.of() : situations(served);
        var helpFor = helps.ofEach(closest.stream().map(Likeness::slug).toList());
        for (Likeness likeness : closest) {
            var byId = byId(situations.getOrDefault(likeness.slug(), List.of()));
            var because = likeness.fits().stream().map(Feature::words).toList();
            for (SituationHelp help : helpFor.get(likeness.slug())) {
                var situation = byId.get(help.situation());
                // Forms of one persona share situations.
                if (situation != null && told.add(situation.title()) && found.size() < MOST) {
                    found.add(new ResemblingSituation(
                            situation.title(), situation.words(), because, near(help, municipality)));
                }
            }
        }
        return found;
    }

    /** Of each persona as it is told in this municipality, else as for everybody. */
    private Map<String, List<Situation>> situations(Optional<String> municipality) {
        var situations = new HashMap<String, List<Situation>>();
        for (Edition<Persona> edition : personas.all()) {
            var place = edition.item().municipality();
            if (place.isEmpty()) {
                situations.putIfAbsent(edition.item().slug(), edition.content().situations());
            } else if (place.equals(municipality)) {
                situations.put(edition.item().slug(), edition.content().situations());
            }
        }
        return situations;
    }

    private static Map<String, Situation> byId(List<Situation> situations) {
        return situations.stream().collect(Collectors.toMap(Situation::id, Function.identity(), (one, same) -> one));
    }

    /** An offer elsewhere helps nobody here. */
    private static SituationHelp near(SituationHelp help, Optional<String> municipality) {
        Set<String> here = municipality.map(Set::of).orElse(Set.of());
        return new SituationHelp(
                help.situation(),
                help.routes(),
                help.offers().stream()
                        .filter(offer -> here.contains(offer.municipality()))
                        .toList(),
                help.questions(),
                help.table(),
                help.items());
    }
}
