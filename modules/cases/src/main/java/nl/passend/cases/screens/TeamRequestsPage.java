// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import nl.passend.cases.internal.access.ReadAccessLog;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.request.HandleRequest;
import nl.passend.cases.internal.request.ReadRequests;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;

/** Verzoeken, for who works with the file. */
@Path("/zaken/{id}")
@ApplicationScoped
@Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class TeamRequestsPage extends RequestPages {
    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public TeamRequestsPage() {
        this(null, null, null, null);
    }

    @Inject
    TeamRequestsPage(
            ReadCaseFile readCaseFile,
            ReadRequests readRequests,
            ReadAccessLog accessLog,
            HandleRequest handleRequest) {
        super(Place.TEAM, readCaseFile, readRequests, accessLog, handleRequest);
    }
}
