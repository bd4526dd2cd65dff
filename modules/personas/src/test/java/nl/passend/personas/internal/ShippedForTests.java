// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.internal;

import java.time.Clock;
import java.util.List;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.personas.Persona;

/** The personas of the jar, for tests of pages. */
public final class ShippedForTests {
    private ShippedForTests() {}

    public static List<Shipped<Persona>> all() {
        return new ShippedPersonas(new AskPersonas(null, KnownFacts.shipped(), Clock.systemUTC())).all();
    }
}
