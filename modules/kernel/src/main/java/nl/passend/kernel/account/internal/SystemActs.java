// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.account.Me;

@ApplicationScoped
class SystemActs implements ActAs {
    private final RequestUser user;

    @Inject
    SystemActs(RequestUser user) {
        this.user = user;
    }

    @Override
    @ActivateRequestContext
    public void system(Runnable work) {
        Optional<Me> before = user.find();
        user.is(Optional.of(Me.SYSTEM));
        try {
            work.run();
        } finally {
            user.is(before);
        }
    }
}
