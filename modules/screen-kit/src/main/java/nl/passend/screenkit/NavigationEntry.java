// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit;

import java.util.function.Predicate;
import nl.passend.kernel.account.Me;

/**
 * A place in the main navigation. A module offers one with a CDI producer method ({@code @Produces NavigationEntry}).
 *
 * @param path where it leads; also current for everything below it
 * @param label Dutch; an English label stands in the shell's texts under {@code nav.<path>}
 * @param order lower comes first; keep tens between modules
 * @param shownTo who finds it in the navigation; this hides, it does not protect
 * @param published whether it leads to published knowledge, which is also for who is not logged in, where reading is open
 */
public record NavigationEntry(String path, String label, int order, Predicate<Me> shownTo, boolean published) {
    /** One for people with an account. */
    public NavigationEntry(String path, String label, int order, Predicate<Me> shownTo) {
        this(path, label, order, shownTo, false);
    }

    boolean holds(String place) {
        return place.equals(path) || !path.equals("/") && place.startsWith(path + "/");
    }
}
