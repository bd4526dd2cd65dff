// SPDX-License-Identifier: EUPL-1.2
package example.rivierstad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
public class Rivierstad implements MunicipalityProfile {
    static final LocalDate CHECKED = LocalDate.of(2026, 11, 16);
    static final Source ORDINANCE =
            new Source("Verordening sociaal domein Rivierstad 2026 (verzonnen)", Optional.empty(), CHECKED, true);

    @Inject
    RivierstadPlugin plugin;

    @Override
    public Municipality municipality() {
        return new Municipality("rivierstad", "Rivierstad", desks(), terms(), houseRules(), helpNumbers());
    }

    private static List<Desk> desks() {
        return List.of(
                desk("wijkloket", "Wijkloket Aan de Kade", "Marleen Waterlelie", "099 123 46 01", Set.of(), Set.of()),
                desk("wmo", "Wmo-loket", "Farid Kiezelstrand", "099 123 46 02", Set.of("wmo"), Set.of()),
                desk("jeugd", "Jeugdloket", "Anouk Vlinderdas", "099 123 46 03", Set.of("jeugdwet", "wpg"), Set.of()),
                desk(
                        "schulden",
                        "Geldkade, hulp bij schulden",
                        "Bram Muntendam",
                        "099 123 46 04",
                        Set.of("wgs", "participatiewet"),
                        Set.of()),
                desk(
                        "leerplicht",
                        "Leerplicht Rivierstad",
                        "Sevda Krijtbord",
                        "099 123 46 05",
                        Set.of("leerplicht", "onderwijs"),
                        Set.of()),
                desk(
                        "doorbraak",
                        "Doorbraaktafel",
                        "Joost Nevelkroon",
                        "099 123 45 12",
                        Set.of(),
                        Set.of(new RouteId("doorbraak"))));
    }

    private static Desk desk(
            String id, String name, String person, String phone, Set<String> laws, Set<RouteId> routes) {
        return new Desk(
                id,
                name,
                person,
                phone,
                Optional.empty(),
                "maandag tot en met vrijdag van 8.30 tot 17.00 uur",
                laws,
                routes,
                CHECKED);
    }

    private List<LocalTerm> terms() {
        return List.of(
                new LocalTerm(
                        new RouteId("wmo-begeleiding"),
                        plugin.firstTalkDays(),
                        LocalTerm.Unit.WORKING_DAYS,
                        "de dag van uw melding",
                        "Binnen " + plugin.firstTalkDays() + " werkdagen zit iemand van het wijkteam bij u aan tafel.",
                        ORDINANCE),
                new LocalTerm(
                        new RouteId("wgs-spoed"),
                        2,
                        LocalTerm.Unit.WORKING_DAYS,
                        "de dag van uw telefoontje",
                        "Dreigt u uw huis kwijt te raken? Dan belt de Geldkade u binnen 2 werkdagen terug.",
                        ORDINANCE),
                new LocalTerm(
                        new RouteId("wmo-woning"),
                        6,
                        LocalTerm.Unit.WEEKS,
                        "de dag van uw aanvraag",
                        "Een traplift zit er binnen 6 weken in, of u hoort eerder waarom niet.",
                        ORDINANCE));
    }

    private static List<HouseRule> houseRules() {
        return List.of(
                new HouseRule(
                        "een-gesprek",
                        "Eén gesprek voor alles",
                        "U vertelt uw verhaal één keer. Het wijkteam haalt er zelf bij wie nodig is.",
                        ORDINANCE),
                new HouseRule(
                        "hulp-gaat-door",
                        "Hulp gaat door",
                        "Zolang er geen besluit is over nieuwe hulp, stopt de oude hulp niet.",
                        ORDINANCE));
    }

    private List<HelpNumber> helpNumbers() {
        var numbers = new ArrayList<HelpNumber>();
        if (plugin.hasNightLine()) {
            numbers.add(new HelpNumber(
                    "Vannacht kan ik niet meer zorgen",
                    "De nachtlijn van Rivierstad regelt vannacht nog iemand die het overneemt.",
                    "099 123 46 90",
                    "dag en nacht",
                    CHECKED));
        }
        numbers.add(new HelpNumber(
                "Het wijkteam",
                "Voor alles wat niet tot morgen kan wachten, maar waarvoor u geen 112 belt.",
                "099 123 46 01",
                "maandag tot en met vrijdag van 8.30 tot 17.00 uur",
                CHECKED));
        return List.copyOf(numbers);
    }
}
