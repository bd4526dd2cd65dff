// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

@RequestScoped
class RequestUser implements CurrentUser {
    private Optional<Me> me = Optional.empty();

    void is(Optional<Me> someone) {
        me = someone;
    }

    @Override
    public Optional<Me> find() {
        return me;
    }

    @Override
    public Me get() {
        return me.orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
    }
}
