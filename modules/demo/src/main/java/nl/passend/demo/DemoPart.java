// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.time.LocalDate;

/**
 * A piece of the demo that is loaded once. Loading may break off halfway and begin again, so everything in it goes by fixed ids
 * and does nothing where something is there already.
 */
interface DemoPart {
    /** Never changed: it is how the database knows that the part was loaded. */
    String name();

    /** Lower comes first. */
    int order();

    /** @param firstDay the day from which all days of the demo are counted */
    void load(LocalDate firstDay);
}
