// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.screenkit.NavigationEntry;
import nl.passend.screenkit.Templates;
import nl.passend.screenkit.edition.EditionAddresses;

/** What the pages have in common: their templates, their place in the navigation and their addresses. */
@ApplicationScoped
public class PersonaScreens {
    static final Templates TEMPLATES = Templates.of(PersonaScreens.class, "nl.passend.personas.templates");
    static final EditionAddresses ADDRESSES = new EditionAddresses("/personas");

    /** People at home may read it; it is not what they come for. */
    @Produces
    NavigationEntry personas() {
        return new NavigationEntry(
                "/personas", "Persona's", 32, me -> !me.has(Role.CLIENT) && !me.has(Role.READER), true);
    }

    /** @param page such as {@code /versies}; empty for the persona itself */
    public static String address(EditionItem item, String page) {
        return address(item.place(), page);
    }

    public static String address(Place place, String page) {
        return ADDRESSES.of(place, page);
    }
}
