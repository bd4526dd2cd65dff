// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.personas.Persona;
import nl.passend.personas.Personas;

/**
 * {@code personas.json}: the confirmed personas of OPaZ with their variants. A tenth is named by the source, but nothing is told
 * about it; so it is not in here.
 */
@ApplicationScoped
class ShippedPersonas implements ShippedEditions<Persona> {
    private final Personas personas;

    @Inject
    ShippedPersonas(Personas personas) {
        this.personas = personas;
    }

    @Override
    public EditionKind<Persona> kind() {
        return personas.kind();
    }

    @Override
    public List<Shipped<Persona>> all() {
        return DataEntry.read(ShippedPersonas.class, "/nl/passend/personas/personas.json").entries("personas").stream()
                .map(entry -> Shipped.read(entry, Persona.class))
                .toList();
    }
}
