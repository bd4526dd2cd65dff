// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Slugs;
import nl.passend.kernel.problem.ProblemException;

/**
 * Begins a version of a law, a route or a programme. A law holds everywhere and a programme names its municipalities itself; of a
 * route a municipality may have a variant that adds its rules.
 */
@ApplicationScoped
public class WriteCatalogue {
    private static final Set<String> TAKEN = Set.of("nieuw");

    private final CatalogueKinds kinds;
    private final Editing editing;
    private final Directory directory;

    @Inject
    WriteCatalogue(CatalogueKinds kinds, Editing editing, Directory directory) {
        this.kinds = kinds;
        this.editing = editing;
        this.directory = directory;
    }

    public <T extends Record> Edition<T> begin(EditionKind<T> kind, Place place, Manuscript<T> manuscript) {
        Slugs.check(place, TAKEN);
        place.municipality().ifPresent(slug -> {
            if (kind.code().equals(kinds.law().code())) {
                throw ProblemException.invalid(
                        "/municipality", "Een wet geldt overal. Schrijf een eigen route of regel.");
            }
            if (!kind.code().equals(kinds.route().code())) {
                throw ProblemException.invalid("/municipality", "Noem de gemeenten bij de tekst zelf.");
            }
            if (directory.municipalityServed(slug).isEmpty()) {
                throw ProblemException.invalid("/municipality", "Kies een gemeente die hier meedoet.");
            }
        });
        return editing.begin(kind, place, manuscript);
    }
}
