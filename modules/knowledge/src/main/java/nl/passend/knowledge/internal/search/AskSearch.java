// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.Incidents;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.Readers;
import nl.passend.knowledge.Search;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchQuestion;

/** Asks the index as the current user, and nobody else: callers cannot say who reads. */
@ApplicationScoped
class AskSearch implements Search {
    private final KeepIndex keep;
    private final CurrentUser user;

    @Inject
    AskSearch(KeepIndex keep, CurrentUser user) {
        this.keep = keep;
        this.user = user;
    }

    @Override
    public SearchAnswer ask(SearchQuestion question) {
        var marks = Readers.marksOf(user.find());
        var index = keep.index().orElseThrow(AskSearch::notYet);
        try {
            return index.ask(question, marks);
        } catch (IOException e) {
            Incidents.record("search", e);
            keep.isDamaged(index);
            throw notYet();
        } catch (IllegalStateException replaced) {
            // A new index took its place between the two lines above; Lucene says so in this way.
            return askAgain(question, replaced);
        }
    }

    private SearchAnswer askAgain(SearchQuestion question, IllegalStateException before) {
        try {
            return keep.index().orElseThrow(AskSearch::notYet).ask(question, Readers.marksOf(user.find()));
        } catch (IOException e) {
            e.addSuppressed(before);
            Incidents.record("search", e);
            throw notYet();
        }
    }

    private static ProblemException notYet() {
        return new ProblemException(ProblemType.UNAVAILABLE);
    }
}
