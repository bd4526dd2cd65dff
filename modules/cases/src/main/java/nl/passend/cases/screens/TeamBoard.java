// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.passend.cases.BoardView;
import nl.passend.cases.internal.board.ReadCaseFile;
import nl.passend.kernel.problem.ProblemException;

/** The file for a page that only the team has: for everybody else that page is not there. */
@ApplicationScoped
class TeamBoard {
    private final ReadCaseFile readCaseFile;

    @Inject
    TeamBoard(ReadCaseFile readCaseFile) {
        this.readCaseFile = readCaseFile;
    }

    BoardView of(UUID id) {
        BoardView board = readCaseFile.withoutTimeline(id);
        if (!board.may().contains("change-household")) {
            throw ProblemException.notFound();
        }
        return board;
    }
}
