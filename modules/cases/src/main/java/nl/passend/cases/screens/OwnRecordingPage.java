// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.cases.internal.words.PlayStory;
import nl.passend.cases.internal.words.RecordStory;
import nl.passend.cases.rest.DocumentFile;
import nl.passend.cases.rest.PostedFile;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.rest.LargeBody;

/** Stories told aloud, for whom the file is about. */
@Path("/mijn-plan/{id}")
@ApplicationScoped
@jakarta.ws.rs.Produces("text/html;charset=UTF-8")
@Access(Rule.CLIENT_DATA)
public class OwnRecordingPage extends RecordingPages {
    private static final String ADDRESS = "/mijn-plan/*/eigen-woorden";

    /** RESTEasy wants to see a public constructor without arguments before it lets CDI call the other one. */
    public OwnRecordingPage() {
        this(null, null, null, null);
    }

    @Inject
    OwnRecordingPage(ReadCaseFile readCaseFile, RecordStory recordStory, PlayStory playStory, PostedFile posted) {
        super(Place.OWN, readCaseFile, recordStory, playStory, posted);
    }

    @Produces
    LargeBody newRecording() {
        return new LargeBody(ADDRESS + "/opname", DocumentFile.MOST_BYTES);
    }

    @Produces
    LargeBody recordingOfAStory() {
        return new LargeBody(ADDRESS + "/*/opname", DocumentFile.MOST_BYTES);
    }
}
