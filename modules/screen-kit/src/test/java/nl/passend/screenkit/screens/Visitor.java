// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;

/** Whoever looks at a page in a test. */
record Visitor(Optional<Me> me) implements CurrentUser {
    @Override
    public Optional<Me> find() {
        return me;
    }

    @Override
    public Me get() {
        return me.orElseThrow();
    }
}
