// SPDX-License-Identifier: EUPL-1.2
package example.heuvelland;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.pluginapi.local.Desk;
import nl.passend.pluginapi.local.HelpNumber;
import nl.passend.pluginapi.local.HouseRule;
import nl.passend.pluginapi.local.LocalTerm;
import nl.passend.pluginapi.municipality.Municipality;
import nl.passend.pluginapi.municipality.MunicipalityProfile;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/** Desks, terms, house rules and help numbers. The numbers are of a kind that rings nowhere. */
@ApplicationScoped
public class Heuvelland implements MunicipalityProfile {
    static final LocalDate CHECKED = LocalDate.of(2026, 11, 9);
    static final Source ORDINANCE =
            new Source("Verordening meedoen Heuvelland 2026 (verzonnen)", Optional.empty(), CHECKED, true);

    private static final String HOURS = "maandag tot en met vrijdag van 9.00 tot 16.30 uur";

    @Override
    public Municipality municipality() {
        return new Municipality("heuvelland", "Heuvelland", desks(), terms(), houseRules(), helpNumbers());
    }

    private static List<Desk> desks() {
        return List.of(
                desk("dorpsondersteuner", "Dorpsondersteuner", "Geertje Hazelaar", "099 123 46 21", Set.of()),
                desk("wmo", "Loket Meedoen", "Yusuf Beukenblad", "099 123 46 22", Set.of("wmo", "participatiewet")),
                desk("jeugd", "Jeugd en gezin", "Lotte Bergkristal", "099 123 46 23", Set.of("jeugdwet", "wpg")),
                desk("schulden", "Spreekuur Geldzorgen", "Henk Dukaat", "099 123 48 05", Set.of("wgs")),
                desk(
                        "leerplicht",
                        "Leerplicht Heuvelland",
                        "Esra Lessenaar",
                        "099 123 46 25",
                        Set.of("leerplicht", "onderwijs")),
                desk("opvang", "Zorg bij de opvang", "Tesfay Poortman", "099 123 48 10", Set.of("rma")));
    }

    private static Desk desk(String id, String name, String person, String phone, Set<String> laws) {
        return new Desk(id, name, person, phone, Optional.empty(), HOURS, laws, Set.of(), CHECKED);
    }

    private static List<LocalTerm> terms() {
        return List.of(
                new LocalTerm(
                        new RouteId("wmo-begeleiding"),
                        10,
                        LocalTerm.Unit.WORKING_DAYS,
                        "de dag van uw melding",
                        "Binnen 10 werkdagen komt de dorpsondersteuner bij u langs.",
                        ORDINANCE),
                new LocalTerm(
                        new RouteId("wmo-woning"),
                        10,
                        LocalTerm.Unit.WEEKS,
                        "de dag van uw aanvraag",
                        "Een traplift zit er binnen 10 weken in. Moet u nu naar boven? Dan lenen wij u eerst een trapstoel.",
                        ORDINANCE));
    }

    private static List<HouseRule> houseRules() {
        return List.of(
                new HouseRule(
                        "dorp-eerst",
                        "Eerst het dorp",
                        "De dorpsondersteuner kijkt met u wie in het dorp kan helpen. Dat mag nooit reden zijn om u hulp te weigeren.",
                        ORDINANCE),
                new HouseRule(
                        "tolk",
                        "Tolk",
                        "Bij elk gesprek kunt u een tolk krijgen. De gemeente betaalt die.",
                        ORDINANCE));
    }

    private static List<HelpNumber> helpNumbers() {
        return List.of(
                new HelpNumber(
                        "De dorpsondersteuner",
                        "Voor alles wat niet kan wachten, maar waarvoor u geen 112 belt.",
                        "099 123 46 21",
                        HOURS,
                        CHECKED),
                new HelpNumber(
                        "Zorg valt uit in het weekend",
                        "De weekendwacht zoekt iemand die het overneemt.",
                        "099 123 46 91",
                        "vrijdag 17.00 uur tot maandag 8.00 uur",
                        CHECKED));
    }
}
