// SPDX-License-Identifier: EUPL-1.2
package nl.passend.personas.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.screenkit.NavigationEntry;
import nl.passend.screenkit.Templates;

/** What the pages have in common: their templates, their place in the navigation and their addresses. */
@ApplicationScoped
public class PersonaScreens {
    static final Templates TEMPLATES = Templates.of(PersonaScreens.class, "nl.passend.personas.templates");

    /** People at home may read it; it is not what they come for. */
    @Produces
    NavigationEntry personas() {
        return new NavigationEntry("/personas", "Persona's", 32, me -> !me.has(Role.CLIENT));
    }

    static Place place(String slug, String municipality) {
        return new Place(slug, Optional.ofNullable(municipality).filter(where -> !where.isBlank()));
    }

    /** @param page such as {@code /versies}; empty for the persona itself */
    public static String address(Place place, String page) {
        return "/personas/" + encoded(place.slug()) + page
                + place.municipality()
                        .map(where -> "?gemeente=" + encoded(where))
                        .orElse("");
    }

    public static String address(EditionItem item, String page) {
        return address(item.place(), page);
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    static URI to(Place place, String page) {
        return URI.create(address(place, page));
    }
}
