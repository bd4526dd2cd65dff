// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import nl.passend.directory.Directory;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.Slugs;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;

/** Begins a version under a name that can stand in an address, for everybody or for a municipality that is served here. */
@ApplicationScoped
public class WritePersonas {
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
        Slugs.check(place, TAKEN);
        place.municipality()
                .filter(slug -> directory.municipalityServed(slug).isEmpty())
                .ifPresent(unknown -> {
                    throw ProblemException.invalid("/municipality", "Kies een gemeente die hier meedoet.");
                });
        return editing.begin(personas.kind(), place, manuscript);
    }
}
