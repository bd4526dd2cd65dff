// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.knowledge.Search;
import nl.passend.screenkit.help.HelpFile;

/** Help for the search, and for what is known and learned. */
@ApplicationScoped
class KnowledgeHelp {
    @Produces
    HelpFile help() {
        return new HelpFile(Search.class);
    }
}
