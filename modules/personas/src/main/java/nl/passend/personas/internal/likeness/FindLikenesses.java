// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.Likeness;
import nl.passend.personas.Likenesses;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;

/** Compares with the personas as a place sees them. */
@ApplicationScoped
class FindLikenesses implements Likenesses {
    private final Personas personas;
    private final Directory directory;
    private volatile Ready ready = new Ready(List.of());

    @Inject
    FindLikenesses(Personas personas, Directory directory) {
        this.personas = personas;
        this.directory = directory;
    }

    @Override
    public List<Likeness> of(Facts facts, Optional<String> municipality) {
        municipality
                .filter(slug -> directory.municipalityServed(slug).isEmpty())
                .ifPresent(unknown -> {
                    throw ProblemException.invalid("/municipality", "Kies een gemeente die hier meedoet.");
                });
        return ready().in(municipality).to(facts);
    }

    @Override
    public Set<FactName> asked() {
        return ready().asked;
    }

    private Ready ready() {
        List<Edition<Persona>> all = personas.all();
        Ready now = ready;
        if (!now.isOf(all)) {
            now = new Ready(all);
            ready = now;
        }
        return now;
    }

    /** Made of published versions, which never change; so what was made ready of them stays right. */
    static final class Ready {
        private final List<UUID> versions;
        private final List<Edition<Persona>> all;
        private final Set<FactName> asked;
        private final Map<Optional<String>, ComparedPersonas> places = new ConcurrentHashMap<>();

        Ready(List<Edition<Persona>> all) {
            this.versions = all.stream().map(Edition::id).toList();
            this.all = all;
            this.asked = all.stream()
                    .flatMap(edition -> edition.content().features().stream())
                    .flatMap(feature -> feature.when().stream())
                    .map(test -> FactName.of(test.fact()))
                    .collect(Collectors.toUnmodifiableSet());
        }

        boolean isOf(List<Edition<Persona>> others) {
            return versions.equals(others.stream().map(Edition::id).toList());
        }

        ComparedPersonas in(Optional<String> municipality) {
            return places.computeIfAbsent(municipality, where -> ComparedPersonas.of(lenses(where)));
        }

        private List<Lens> lenses(Optional<String> municipality) {
            Map<String, Lens> bySlug = new LinkedHashMap<>();
            all.stream()
                    .filter(edition -> edition.item().municipality().isEmpty())
                    .forEach(edition -> bySlug.put(
                            edition.item().slug(),
                            Lens.everywhere(edition.item().slug(), edition.content())));
            all.stream()
                    .filter(edition -> edition.item().municipality().isPresent())
                    .filter(edition -> edition.item().municipality().equals(municipality))
                    .forEach(edition -> bySlug.compute(
                            edition.item().slug(),
                            (slug, everywhere) -> Lens.in(
                                    municipality.orElseThrow(),
                                    slug,
                                    Optional.ofNullable(everywhere).map(Lens::persona),
                                    edition.content())));
            return List.copyOf(bySlug.values());
        }
    }
}
