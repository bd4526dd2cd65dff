// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.findable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.SearchKind;

/** Programmes, running and ended: what they were for, who did it and what became of it. */
@ApplicationScoped
public class FindProgrammes implements FindableSource {
    private final Programmes programmes;

    @Inject
    public FindProgrammes(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String name() {
        return "programmes";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        programmes.all().forEach(edition -> each.accept(findable(edition)));
    }

    @Override
    public Set<String> touchedBy(Change change) {
        return change.type().startsWith("edition.")
                        && programmes.kind().code().equals(change.ids().get("kind"))
                ? Set.of(change.aggregateId().toString())
                : Set.of();
    }

    @Override
    public List<Findable> find(Collection<String> ids) {
        return programmes.all().stream()
                .filter(edition -> ids.contains(edition.item().id().toString()))
                .map(FindProgrammes::findable)
                .toList();
    }

    private static Findable findable(Edition<Programme> edition) {
        Programme programme = edition.content();
        return new Findable(
                edition.item().id().toString(),
                SearchKind.PROGRAMME,
                programme.name(),
                Stream.of(
                                Stream.of(programme.goal(), "Uitgevoerd door: " + programme.ranBy() + "."),
                                programme.outcome().stream(),
                                programme.keptAt().stream())
                        .flatMap(part -> part)
                        .collect(Collectors.joining(" ")),
                List.of(),
                "/programmas/" + edition.item().slug(),
                Set.copyOf(programme.regions()),
                Set.of(),
                Readers.everybody());
    }
}
