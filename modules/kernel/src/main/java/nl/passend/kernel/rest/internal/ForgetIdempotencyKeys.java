// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.rest.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.kernel.background.Housekeeping;

@ApplicationScoped
class ForgetIdempotencyKeys implements Housekeeping {
    private final IdempotencyKeys keys;

    @Inject
    ForgetIdempotencyKeys(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public void tidy() {
        keys.forgetOld();
    }
}
