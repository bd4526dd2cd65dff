// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** Begins a version under a name that can stand in an address, about municipalities that are served here. */
@ApplicationScoped
public class WriteItems {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;
    /** A page beside the items. */
    private static final String TAKEN = "nieuw";

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
        if (place.slug().length() > LONGEST_SLUG
                || !SLUG.matcher(place.slug()).matches()
                || place.slug().equals(TAKEN)) {
            throw ProblemException.invalid("/slug", "Gebruik voor het adres kleine letters, cijfers en streepjes.");
        }
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
