// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.edition.Slugs;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** Begins a version under a name that can stand in an address, about municipalities that are served here. */
@ApplicationScoped
public class WriteItems {
    /** A page beside the items. */
    private static final Set<String> TAKEN = Set.of("nieuw");

    private final KnowledgeItems items;
    private final Editions editions;
    private final Editing editing;
    private final Directory directory;

    @Inject
    public WriteItems(KnowledgeItems items, Editions editions, Editing editing, Directory directory) {
        this.items = items;
        this.editions = editions;
        this.editing = editing;
        this.directory = directory;
    }

    /** An item stays of the kind that it began as: what links to it expects that. */
    public Edition<KnowledgeItem> begin(Place place, Manuscript<KnowledgeItem> manuscript) {
        Slugs.check(place, TAKEN);
        if (place.municipality().isPresent()) {
            throw ProblemException.invalid("/municipality", "Noem de gemeenten bij de tekst zelf.");
        }
        manuscript.content().regions().stream()
                .filter(slug -> directory.municipalityServed(slug).isEmpty())
                .findFirst()
                .ifPresent(unknown -> {
                    throw ProblemException.invalid("/content/regions", "Kies een gemeente die hier meedoet.");
                });
        editions.versions(items.kind(), place).stream()
                .findFirst()
                .filter(before ->
                        before.content().kind() != manuscript.content().kind())
                .ifPresent(other -> {
                    throw ProblemException.invalid("/slug", "Dit adres is al in gebruik. Kies een ander.");
                });
        return editing.begin(items.kind(), place, manuscript);
    }
}
