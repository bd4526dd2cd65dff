// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.directory.Directory;
import nl.passend.screenkit.help.HelpFile;

/** Help for the guides. */
@ApplicationScoped
class DirectoryHelp {
    @Produces
    HelpFile help() {
        return new HelpFile(Directory.class);
    }
}
