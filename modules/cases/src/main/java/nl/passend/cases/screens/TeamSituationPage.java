// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.knowledge.ResemblingSituations;
import nl.passend.personas.LikenessQuestions;

/** What helped in situations that resemble, for who works with the file. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamSituationPage extends SituationPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamSituationPage() {
        this(null, null, null);
    }

    @Inject
    TeamSituationPage(ReadCaseFile readCaseFile, LikenessQuestions questions, ResemblingSituations situations) {
        super(Place.TEAM, readCaseFile, questions, situations);
    }
}
