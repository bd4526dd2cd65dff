// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.version.AnswerVersion;
import nl.passend.cases.internal.version.KeepVersion;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** The versions of a plan, for the people it is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnVersionPage extends VersionPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnVersionPage() {
        this(null, null, null);
    }

    @Inject
    OwnVersionPage(VersionScreens screens, KeepVersion keepVersion, AnswerVersion answerVersion) {
        super(Place.OWN, screens, keepVersion, answerVersion);
    }
}
