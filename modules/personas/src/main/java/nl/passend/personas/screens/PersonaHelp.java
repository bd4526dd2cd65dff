// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.personas.Personas;
import nl.passend.screenkit.help.HelpFile;

/** Help for the personas. */
@ApplicationScoped
class PersonaHelp {
    @Produces
    HelpFile help() {
        return new HelpFile(Personas.class);
    }
}
