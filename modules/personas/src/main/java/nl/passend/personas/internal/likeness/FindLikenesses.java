// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.edition.Edition;
import nl.passend.personas.Likeness;
import nl.passend.personas.Likenesses;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.Facts;

/** Compares with the personas for everybody: a local variant tells the same group in other words. */
@ApplicationScoped
class FindLikenesses implements Likenesses {
    private final Personas personas;
    private volatile Ready ready = new Ready(List.of(), ComparedPersonas.of(Map.of()));

    /** @param of the published versions, which never change; so what was made ready of them stays right */
    private record Ready(List<UUID> of, ComparedPersonas compared) {}

    @Inject
    FindLikenesses(Personas personas) {
        this.personas = personas;
    }

    @Override
    public List<Likeness> of(Facts facts) {
        return compared().to(facts);
    }

    @Override
    public Set<FactName> asked() {
        return compared().asked();
    }

    private ComparedPersonas compared() {
        List<Edition<Persona>> all = personas.all().stream()
                .filter(edition -> edition.item().municipality().isEmpty())
                .toList();
        List<UUID> ids = all.stream().map(Edition::id).toList();
        Ready now = ready;
        if (!now.of().equals(ids)) {
            Map<String, Persona> bySlug = new LinkedHashMap<>();
            all.forEach(edition -> bySlug.put(edition.item().slug(), edition.content()));
            now = new Ready(ids, ComparedPersonas.of(bySlug));
            ready = now;
        }
        return now.compared();
    }
}
