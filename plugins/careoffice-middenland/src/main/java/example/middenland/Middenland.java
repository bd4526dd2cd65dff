// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.pluginapi.careoffice.CareOffice;
import nl.passend.pluginapi.careoffice.CareOfficeContacts;
import nl.passend.pluginapi.careoffice.CareOfficeProfile;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.rules.RouteId;

/** Which care office this is, and who answers. The numbers are of a kind that rings nowhere. */
@ApplicationScoped
public class Middenland implements CareOfficeProfile, CareOfficeContacts {
    static final LocalDate CHECKED = LocalDate.of(2026, 11, 12);

    @Override
    public CareOffice careOffice() {
        return new CareOffice("middenland", "Zorgkantoor Middenland", "Middenland", Set.of("rivierstad", "heuvelland"));
    }

    @Override
    public List<Desk> desks() {
        return List.of(
                desk("klantadvies", "Klantadvies", "Ilona Sterrenzand", "099 123 49 01", Set.of(), Set.of()),
                desk("bemiddeling", "Zorgbemiddeling", "Dirk Wolkenbaal", "099 123 49 02", Set.of("wlz"), Set.of()),
                desk(
                        "meerzorg",
                        "Meerzorgloket",
                        "Marit Morgenrood",
                        "099 123 49 06",
                        Set.of(),
                        Set.of(new RouteId("wlz-meerzorg"))),
                desk(
                        "crisis",
                        "Coördinatiepunt crisiszorg, voor uw huisarts of aanbieder",
                        "Ravi Nachtlamp",
                        "099 123 49 05",
                        Set.of(),
                        Set.of(new RouteId("wlz-crisis"))));
    }

    private static Desk desk(
            String id, String name, String person, String phone, Set<String> laws, Set<RouteId> routes) {
        return new Desk(
                id,
                name,
                person,
                phone,
                Optional.empty(),
                id.equals("crisis") ? "dag en nacht" : "maandag tot en met vrijdag van 8.00 tot 17.30 uur",
                laws,
                routes,
                CHECKED);
    }
}
