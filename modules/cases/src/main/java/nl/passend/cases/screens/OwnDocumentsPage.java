// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.document.KeepDocument;
import nl.passend.cases.internal.document.OpenDocument;
import nl.passend.cases.internal.document.ReadDocuments;
import nl.passend.cases.rest.DocumentFile;
import nl.passend.cases.rest.PostedFile;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.LargeBody;

/** Documents, for whom they are about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@jakarta.ws.rs.Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnDocumentsPage extends DocumentPages {
    private static final String ADDRESS = "/mijn-plan/*/documenten";

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnDocumentsPage() {
        this(null, null, null, null, null);
    }

    @Inject
    OwnDocumentsPage(
            ReadCaseFile readCaseFile,
            ReadDocuments documents,
            OpenDocument open,
            KeepDocument keep,
            PostedFile posted) {
        super(Place.OWN, readCaseFile, documents, open, keep, posted);
    }

    @Produces
    LargeBody newDocument() {
        return new LargeBody(ADDRESS, DocumentFile.MOST_BYTES);
    }

    @Produces
    LargeBody newVersion() {
        return new LargeBody(ADDRESS + "/*/versies", DocumentFile.MOST_BYTES);
    }
}
