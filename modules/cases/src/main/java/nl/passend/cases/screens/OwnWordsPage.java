// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.instrument.Instruments;
import nl.passend.cases.internal.words.FindQuestion;
import nl.passend.cases.internal.words.TellStory;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** In their own words, for whom the file is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnWordsPage extends WordsPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnWordsPage() {
        this(null, null, null, null);
    }

    @Inject
    OwnWordsPage(Instruments instruments, ReadCaseFile readCaseFile, TellStory stories, FindQuestion questions) {
        super(Place.OWN, instruments, readCaseFile, stories, questions);
    }
}
