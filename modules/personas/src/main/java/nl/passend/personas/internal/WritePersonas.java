// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.regex.Pattern;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;

/** Begins a version under a name that can stand in an address, for everybody or for a municipality that is served here. */
@ApplicationScoped
public class WritePersonas {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_SLUG = 60;

    /** Pages of the library that are no persona. */
    private static final Set<String> TAKEN = Set.of("nieuw", "lijkt-op");

    private final Personas personas;
    private final Editing editing;
    private final Directory directory;

    @Inject
    WritePersonas(Personas personas, Editing editing, Directory directory) {
        this.personas = personas;
        this.editing = editing;
        this.directory = directory;
    }

    public Edition<Persona> begin(Place place, Manuscript<Persona> manuscript) {
        if (place.slug().length() > LONGEST_SLUG
                || !SLUG.matcher(place.slug()).matches()
                || TAKEN.contains(place.slug())) {
            throw ProblemException.invalid("/slug", "Gebruik voor het adres kleine letters, cijfers en streepjes.");
        }
        place.municipality()
                .filter(slug -> directory.municipalityServed(slug).isEmpty())
                .ifPresent(unknown -> {
                    throw ProblemException.invalid("/municipality", "Kies een gemeente die hier meedoet.");
                });
        return editing.begin(personas.kind(), place, manuscript);
    }
}
