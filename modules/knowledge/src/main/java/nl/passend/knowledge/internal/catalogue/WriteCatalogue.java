// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Slugs;
import nl.passend.kernel.problem.ProblemException;

/**
 * Begins a version of a law, a route, a fact or a programme. Laws and facts hold everywhere and a programme names its municipalities
 * itself; of a route a municipality may have a variant that adds its rules.
 */
@ApplicationScoped
public class WriteCatalogue {
    private static final Pattern FACT_NAME = Pattern.compile("[a-z][a-zA-Z0-9]*");
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
        boolean fact = kind.code().equals(kinds.fact().code());
        if (fact) {
            requireFactName(place.slug());
        } else {
            Slugs.check(place, TAKEN);
        }
        place.municipality().ifPresent(slug -> {
            if (fact || kind.code().equals(kinds.law().code())) {
                throw ProblemException.invalid(
                        "/municipality", "Een wet of een gegeven geldt overal. Schrijf een eigen route of regel.");
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

    /** A dot would make it look like a fact of a plugin. */
    private static void requireFactName(String name) {
        if (name.length() > Slugs.LONGEST || !FACT_NAME.matcher(name).matches() || TAKEN.contains(name)) {
            throw ProblemException.invalid(
                    "/slug", "Begin met een kleine letter, en schrijf woorden aan elkaar, zoals hasWlz.");
        }
    }
}
