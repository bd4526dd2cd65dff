// SPDX-License-Identifier: EUPL-1.2
package example.rivierstad;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferKind;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/** What there is in Rivierstad; all of it invented. */
@ApplicationScoped
public class RivierstadOffers implements MunicipalityOffers {
    private static final Source GUIDE =
            new Source("Wijkgids Rivierstad (verzonnen)", Optional.empty(), Rivierstad.CHECKED, true);
    private static final Condition CHILD =
            new Condition.Compare(FactName.of("age"), Comparison.AT_MOST, new FactValue.WholeNumber(17));
    private static final Condition ADULT =
            new Condition.Compare(FactName.of("age"), Comparison.AT_LEAST, new FactValue.WholeNumber(18));

    @Override
    public List<Offer> offers() {
        return List.of(
                offer(
                        OfferKind.DAY_ACTIVITY,
                        "dagbesteding-werf",
                        "De Werf, dagbesteding aan het water",
                        "U timmert mee aan oude boten of kookt voor de groep. Er is altijd koffie en niemand heeft haast.",
                        by("Stichting Kompasbloem", "099 123 47 01"),
                        "Werfkade, Rivierstad",
                        "Bel het Wmo-loket. U mag eerst een ochtend meelopen.",
                        3,
                        routes("wmo-dagbesteding"),
                        ADULT),
                offer(
                        OfferKind.RESPITE,
                        "logeren-boerderij",
                        "Logeerboerderij De Zandhaas",
                        "Uw kind logeert een weekend tussen de dieren. U slaapt uit.",
                        by("Logeerboerderij De Zandhaas", "099 123 47 02"),
                        "Polderweg, buiten Rivierstad",
                        "Bel de boerderij voor een kennismaking. Het loket regelt het besluit.",
                        11,
                        routes("jeugd-logeren", "wlz-logeren"),
                        CHILD),
                offer(
                        OfferKind.RESPITE,
                        "respijt-thuis",
                        "Even Overnemen, zorg bij u thuis",
                        "Een vaste vrijwilliger met een zorgdiploma neemt een dagdeel van u over.",
                        by("Stichting Kompasbloem", "099 123 47 03"),
                        "Bij u thuis",
                        "Bel zelf. U heeft geen besluit nodig.",
                        2,
                        routes("wmo-mantelzorg"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.HOUSEHOLD_HELP,
                        "huishouden-samen",
                        "Samen Schoon, hulp in het huishouden",
                        "Iemand helpt met schoonmaken en de was, en doet het met u samen als dat kan.",
                        by("Samen Schoon", "099 123 47 04"),
                        "Bij u thuis",
                        "Bel het Wmo-loket.",
                        4,
                        routes("wmo-huishouden"),
                        ADULT),
                offer(
                        OfferKind.YOUTH_HELP,
                        "jeugdhulp-thuis",
                        "Vuurvlieg aan Huis",
                        "Een begeleider komt thuis, kijkt mee en oefent met het hele gezin.",
                        by("Vuurvlieg Jeugdhulp", "099 123 47 05"),
                        "Bij u thuis",
                        "Via het Jeugdloket of uw huisarts.",
                        7,
                        routes("jeugdhulp", "jeugdhulp-verwijzing"),
                        CHILD),
                offer(
                        OfferKind.DEBT_HELP,
                        "geldkade",
                        "Geldkade",
                        "Iemand sorteert met u de post, belt de schuldeisers en maakt een plan. U hoeft niets eerst zelf uit te zoeken.",
                        by("Gemeente Rivierstad", "099 123 46 04"),
                        "Kadehuis, Rivierstad",
                        "Bel of loop binnen. Neem uw post mee, ook als die dicht is.",
                        0,
                        routes("wgs-schuldhulp", "wgs-spoed"),
                        ADULT),
                offer(
                        OfferKind.OUTREACH,
                        "bemoeizorg",
                        "Team Voordeur",
                        "Iemand die langskomt als u geen hulp vraagt en anderen zich zorgen maken. Zonder formulieren.",
                        by("Stichting Kompasbloem", "099 123 47 07"),
                        "Bij u thuis",
                        "Iedereen mag bellen, ook familie of buren.",
                        1,
                        routes("bemoeizorg"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.BUDDY,
                        "maatje",
                        "Maatjes aan de Maas",
                        "Een maatje gaat met u wandelen, muziek maken of naar het loket.",
                        by("Maatjes aan de Maas", "099 123 47 08"),
                        "In heel Rivierstad",
                        "Bel zelf. U kiest uw maatje na een kennismaking.",
                        5,
                        routes("maatje", "wmo-ontmoeten"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.CARER_SUPPORT,
                        "mantelzorghuis",
                        "Mantelzorghuis",
                        "Raad, een luisterend oor en iemand die meedenkt over vervangende zorg.",
                        by("Mantelzorghuis Rivierstad", "099 123 47 09"),
                        "Kadehuis, Rivierstad",
                        "Loop binnen of bel.",
                        0,
                        routes("wmo-mantelzorg", "familiesteun"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.HOME_ADAPTATION,
                        "traplift",
                        "Trapliften en kleine aanpassingen",
                        "Een adviseur meet bij u thuis wat nodig is: een lift, beugels, een drempel weg.",
                        by("Gemeente Rivierstad", "099 123 46 02"),
                        "Bij u thuis",
                        "Bel het Wmo-loket. Zeg erbij als u nu niet boven kunt komen.",
                        6,
                        routes("wmo-woning"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.CLIENT_SUPPORT,
                        "clientondersteuning",
                        "Naast U, onafhankelijke cliëntondersteuning",
                        "Iemand die naast u zit, niet in dienst van de gemeente. Gratis.",
                        by("Naast U", "099 123 47 11"),
                        "Bij u thuis of aan de Kade",
                        "Bel zelf. U heeft geen besluit nodig.",
                        1,
                        routes("wmo-clientondersteuning"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.SCHOOL,
                        "leerplicht",
                        "Terug naar Leren",
                        "De leerplichtambtenaar zoekt met u en school wat wél kan.",
                        by("Gemeente Rivierstad", "099 123 46 05"),
                        "Op school of bij u thuis",
                        "Bel de leerplichtambtenaar.",
                        1,
                        routes("leerplicht-thuis", "onderwijs-samenwerkingsverband"),
                        CHILD));
    }

    private static Offer offer(
            OfferKind kind,
            String id,
            String name,
            String summary,
            Offer.Organisation organisation,
            String place,
            String howToStart,
            int weeks,
            Set<RouteId> routes,
            Condition fits) {
        return new Offer(
                id,
                kind,
                name,
                summary,
                organisation,
                List.of(new Offer.AtLocation(place, Optional.empty(), List.of(OPEN))),
                howToStart,
                Optional.empty(),
                Optional.of(new Offer.WaitingTime(weeks, LocalDate.of(2026, 11, 9))),
                routes,
                fits,
                GUIDE);
    }

    private static final Offer.Opening OPEN = new Offer.Opening(
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
            LocalTime.of(9, 0),
            LocalTime.of(17, 0));

    private static Offer.Organisation by(String name, String phone) {
        return new Offer.Organisation(name, phone, Optional.empty());
    }

    private static Set<RouteId> routes(String... ids) {
        return Stream.of(ids).map(RouteId::new).collect(Collectors.toUnmodifiableSet());
    }
}
