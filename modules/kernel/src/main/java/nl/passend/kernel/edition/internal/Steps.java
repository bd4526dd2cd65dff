// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionProblems;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Who may take a step, and from where. Each answers who is at work: a person, since two accounts of one are no four eyes. */
@ApplicationScoped
class Steps {
    private final CurrentUser user;

    @Inject
    Steps(CurrentUser user) {
        this.user = user;
    }

    UUID writer(EditionKind<?> kind) {
        return passed(kind, kind::writes);
    }

    UUID reviewer(EditionKind<?> kind) {
        return passed(kind, kind::reviews);
    }

    UUID either(EditionKind<?> kind) {
        return passed(kind, kind::works);
    }

    private UUID passed(EditionKind<?> kind, Predicate<Me> may) {
        Me me = user.get();
        if (!kind.works(me)) {
            throw ProblemException.notFound();
        }
        if (!may.test(me)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return me.personId();
    }

    void from(Edition<?> edition, EditionState... states) {
        if (!List.of(states).contains(edition.state())) {
            throw new ProblemException(EditionProblems.OUT_OF_ORDER);
        }
    }
}
