// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.passend.kernel.account.Me;

/** The places that modules offer, in order. */
record Navigation(List<NavigationEntry> entries) {
    static Navigation of(Iterable<NavigationEntry> offered) {
        return new Navigation(StreamSupport.stream(offered.spliterator(), false)
                .sorted(Comparator.comparingInt(NavigationEntry::order).thenComparing(NavigationEntry::path))
                .toList());
    }

    /** Those of knowledge that is published: also for who is not logged in, where reading is open. */
    List<NavigationEntry> published() {
        return entries.stream().filter(NavigationEntry::published).toList();
    }

    List<NavigationEntry> shownTo(Me me) {
        return entries.stream().filter(entry -> entry.shownTo().test(me)).toList();
    }
}
