// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Optional;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Passage;

@RequestScoped
class RequestPassage implements Passage {
    private boolean passed;
    private Optional<Instant> breakGlassUntil = Optional.empty();

    void pass() {
        passed = true;
    }

    void pass(Grant grant) {
        pass();
        if (grant.role() == GrantRole.BREAK_GLASS) {
            breakGlassUntil = grant.expires();
        }
    }

    @Override
    public Optional<Instant> breakGlassUntil() {
        return breakGlassUntil;
    }

    @Override
    public boolean passed() {
        return passed;
    }
}
