// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account;

import java.util.Optional;

/** The one who makes this request. Request-scoped; also set (as the system account) for jobs. */
public interface CurrentUser {
    Optional<Me> find();

    /** @throws nl.passend.kernel.problem.ProblemException NOT_SIGNED_IN when nobody is logged in */
    Me get();
}
