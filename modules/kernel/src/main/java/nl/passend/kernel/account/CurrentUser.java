// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.util.Optional;

/** The one who makes this request. Request-scoped; for jobs and at start-up {@link ActAs} sets it. */
public interface CurrentUser {
    Optional<Me> find();

    /** @throws nl.passend.kernel.problem.ProblemException NOT_SIGNED_IN when nobody is logged in */
    Me get();
}
