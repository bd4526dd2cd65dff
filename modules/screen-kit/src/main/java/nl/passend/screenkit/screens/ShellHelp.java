// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.screenkit.ScreenKit;
import nl.passend.screenkit.help.HelpFile;

/** Help for the shell and for administration. Those pages stand in the WAR, of which a library sees no beans. */
@ApplicationScoped
class ShellHelp {
    @Produces
    HelpFile help() {
        return new HelpFile(ScreenKit.class);
    }
}
