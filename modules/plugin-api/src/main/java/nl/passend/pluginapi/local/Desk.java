// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.rules.RouteId;

/**
 * Where people go with a question, with somebody's name and number: a route without a person is a dead end.
 *
 * @param id unique among the desks of its giver
 * @param name such as {@code Wmo-loket}
 * @param person who answers there, or who leads those who do; one name to ask for
 * @param phone where that person can be reached
 * @param hours when, in words: {@code maandag tot en met vrijdag 9.00-17.00 uur}
 * @param laws codes of the laws that the desk is for, as in Passend's catalogue, such as {@code wmo}; with no law and no route the
 *     desk is for everything
 * @param routes what the desk is for more precisely than its laws
 * @param checkedOn when somebody last called to see that it is right
 */
public record Desk(
        String id,
        String name,
        String person,
        String phone,
        Optional<String> email,
        String hours,
        Set<String> laws,
        Set<RouteId> routes,
        LocalDate checkedOn) {
    public Desk {
        Checks.slug(id, "id of a desk");
        Checks.line(name, "name of desk " + id);
        Checks.line(person, "person of desk " + id);
        Checks.phone(phone, "phone of desk " + id);
        Checks.line(email, "email of desk " + id);
        Checks.line(hours, "hours of desk " + id);
        laws = Set.copyOf(Checks.list(laws, "laws of desk " + id));
        laws.forEach(law -> Checks.slug(law, "law of desk " + id));
        routes = Set.copyOf(Checks.list(routes, "routes of desk " + id));
        Checks.given(checkedOn, "checkedOn of desk " + id);
    }

    /** The desk for a route: one that names it, else one for its law, else one for everything. */
    public static Optional<Desk> bestFor(RouteId route, String law, List<Desk> desks) {
        return desks.stream()
                .filter(desk -> desk.routes.contains(route))
                .findFirst()
                .or(() -> desks.stream().filter(desk -> desk.laws.contains(law)).findFirst())
                .or(() -> desks.stream()
                        .filter(desk -> desk.laws.isEmpty() && desk.routes.isEmpty())
                        .findFirst());
    }
}
