// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.cases.Cases;
import nl.passend.screenkit.help.HelpFile;

/** Help for the files of clients and for what people see of their own. */
@ApplicationScoped
class CaseHelp {
    @Produces
    HelpFile help() {
        return new HelpFile(Cases.class);
    }
}
