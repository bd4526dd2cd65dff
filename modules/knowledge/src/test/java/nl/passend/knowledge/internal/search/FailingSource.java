// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.function.Consumer;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;

/** Tells one thing and then fails. */
final class FailingSource implements FindableSource {
    @Override
    public String name() {
        return "failing";
    }

    @Override
    public void tellAll(Consumer<Findable> each) {
        each.accept(SomeFindables.tip("one", "Nog net verteld", "Daarna viel het om."));
        throw new IllegalStateException("planted");
    }
}
