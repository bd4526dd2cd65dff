// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.RequestScoped;
import nl.passend.kernel.access.Passage;

@RequestScoped
class RequestPassage implements Passage {
    private boolean passed;

    void pass() {
        passed = true;
    }

    @Override
    public boolean passed() {
        return passed;
    }
}
