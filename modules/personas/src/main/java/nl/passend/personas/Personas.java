// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas;

import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;

/** The personas that count today. Each answer is one SQL statement. */
public interface Personas {
    /** For {@link nl.passend.kernel.edition.Editions} and {@link nl.passend.kernel.edition.Editing}. */
    EditionKind<Persona> kind();

    /** By slug; of one slug first the one for everybody, then local variants. */
    List<Edition<Persona>> all();

    /** The one for everybody and its local variants. */
    List<Edition<Persona>> named(String slug);

    /** The one of this place, and no other. */
    Optional<Edition<Persona>> find(String slug, Optional<String> municipality);
}
