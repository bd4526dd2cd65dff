// SPDX-License-Identifier: EUPL-1.2
package example.heuvelland;

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

/** What there is in Heuvelland; all of it invented. */
@ApplicationScoped
public class HeuvellandOffers implements MunicipalityOffers {
    private static final Source GUIDE =
            new Source("Dorpsgids Heuvelland (verzonnen)", Optional.empty(), Heuvelland.CHECKED, true);
    private static final Condition CHILD =
            new Condition.Compare(FactName.of("age"), Comparison.AT_MOST, new FactValue.WholeNumber(17));
    private static final Condition ADULT =
            new Condition.Compare(FactName.of("age"), Comparison.AT_LEAST, new FactValue.WholeNumber(18));

    private static final Condition RECEPTION =
            new Condition.Compare(FactName.of("lives"), Comparison.EQUALS, new FactValue.Code("reception"));

    @Override
    public List<Offer> offers() {
        return List.of(
                offer(
                        OfferKind.DAY_ACTIVITY,
                        "dagbesteding-boomgaard",
                        "De Boomgaard, dagbesteding",
                        "Fruit plukken, sap persen, samen eten. Ook voor wie snel moe is.",
                        by("Zorgboerderij De Boomgaard", "099 123 48 01"),
                        "Appelweg, Heuvelland",
                        "Bel de boerderij en kom kijken. Het loket regelt het besluit.",
                        6,
                        routes("wmo-dagbesteding"),
                        ADULT),
                offer(
                        OfferKind.RESPITE,
                        "logeerhuis",
                        "Logeerhuis Onder de Linde",
                        "Logeren voor kinderen en volwassenen die zorg nodig hebben, ook doordeweeks.",
                        by("Logeerhuis Onder de Linde", "099 123 48 02"),
                        "Lindeplein, Heuvelland",
                        "Bel het logeerhuis. Zij zoeken met u uit wie betaalt.",
                        4,
                        routes("jeugd-logeren", "wlz-logeren", "wmo-mantelzorg"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.HOUSEHOLD_HELP,
                        "huishouden-dorp",
                        "Dorpshulp in huis",
                        "Een vaste hulp uit het dorp doet het zware werk in huis.",
                        by("Dorpscoöperatie Heuvelland", "099 123 48 03"),
                        "Bij u thuis",
                        "Bel de dorpsondersteuner.",
                        2,
                        routes("wmo-huishouden"),
                        ADULT),
                offer(
                        OfferKind.YOUTH_HELP,
                        "jeugdhulp-heuvel",
                        "Heuvel Op, hulp voor jeugd en gezin",
                        "Begeleiding thuis en op school, met één vaste begeleider.",
                        by("Heuvel Op", "099 123 48 04"),
                        "Bij u thuis of op school",
                        "Via de dorpsondersteuner of uw huisarts.",
                        14,
                        routes("jeugdhulp", "jeugdhulp-verwijzing", "jeugd-verlengd"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.DEBT_HELP,
                        "geldzorgen",
                        "Spreekuur Geldzorgen",
                        "Een vrijwilliger en een budgetcoach helpen u met post, regelingen en afspraken.",
                        by("Dorpscoöperatie Heuvelland", "099 123 48 05"),
                        "Dorpshuis, Heuvelland",
                        "Loop binnen op dinsdag, of bel.",
                        1,
                        routes("wgs-schuldhulp", "wgs-spoed"),
                        ADULT),
                offer(
                        OfferKind.OUTREACH,
                        "bemoeizorg-heuvel",
                        "Aan de Achterdeur",
                        "Een hulpverlener die blijft langskomen, ook als u de deur dichthoudt.",
                        by("GGD in de Heuvels", "099 123 48 06"),
                        "Bij u thuis",
                        "Familie, buren en de huisarts mogen bellen.",
                        3,
                        routes("bemoeizorg"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.BUDDY,
                        "maatje-heuvel",
                        "Wandelmaatjes",
                        "Samen een rondje, elke week, met iemand uit de buurt.",
                        by("Dorpscoöperatie Heuvelland", "099 123 48 07"),
                        "In alle dorpen",
                        "Bel zelf.",
                        2,
                        routes("maatje", "wmo-ontmoeten"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.CARER_SUPPORT,
                        "mantelzorgcafe",
                        "Mantelzorgcafé",
                        "Elke maand bij elkaar. De mantelzorgmakelaar regelt op verzoek uw papieren.",
                        by("Dorpscoöperatie Heuvelland", "099 123 48 08"),
                        "Dorpshuis, Heuvelland",
                        "Kom langs of bel de makelaar.",
                        0,
                        routes("wmo-mantelzorg", "familiesteun"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.CLIENT_SUPPORT,
                        "clientondersteuning-heuvel",
                        "Raad en Daad, cliëntondersteuning",
                        "Onafhankelijk en gratis, ook in het Arabisch en Tigrinya met een tolk.",
                        by("Raad en Daad", "099 123 48 09"),
                        "Dorpshuis of bij u thuis",
                        "Bel zelf.",
                        2,
                        routes("wmo-clientondersteuning"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.REFUGEE_HEALTH,
                        "zorg-opvang",
                        "Gezondheidscentrum bij de opvang",
                        "Huisarts, verpleegkundige en jeugdarts voor mensen in de opvang, met tolk.",
                        by("Gezondheidscentrum De Drempel", "099 123 48 10"),
                        "Bij de opvang in Heuvelland",
                        "Loop binnen of vraag het aan uw begeleider in de opvang.",
                        1,
                        routes("rma-zorg", "rma-overdracht", "jeugdgezondheidszorg"),
                        RECEPTION),
                offer(
                        OfferKind.SCHOOL,
                        "schakelklas",
                        "Schakelklas en leerplicht",
                        "Een klas voor kinderen die nog geen Nederlands spreken, en hulp als school niet lukt.",
                        by("Basisschool De Vlieger", "099 123 48 11"),
                        "Vliegerlaan, Heuvelland",
                        "Bel de leerplichtambtenaar.",
                        3,
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
                Optional.of(new Offer.WaitingTime(weeks, LocalDate.of(2026, 11, 2))),
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
