// SPDX-License-Identifier: EUPL-1.2
package example.middenland;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.pluginapi.careoffice.CareOfficeOffers;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferKind;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/** What the care office has bought or knows of; all of it invented. */
@ApplicationScoped
public class MiddenlandOffers implements CareOfficeOffers {
    private static final Source GUIDE =
            new Source("Zorggids Middenland (verzonnen)", Optional.empty(), Middenland.CHECKED, true);
    private static final Condition WLZ =
            new Condition.Compare(FactName.of("hasWlz"), Comparison.EQUALS, new FactValue.YesNo(true));

    @Override
    public List<Offer> offers() {
        return List.of(
                offer(
                        OfferKind.RESPITE,
                        "logeerplekken",
                        "Logeren met een Wlz-indicatie",
                        "Twaalf logeerhuizen in de regio. De bemiddelaar weet waar plek is.",
                        by("Zorgkantoor Middenland", "099 123 49 02"),
                        "In heel Middenland",
                        "Bel de zorgbemiddelaar.",
                        8,
                        routes("wlz-logeren"),
                        WLZ),
                offer(
                        OfferKind.NIGHT_CARE,
                        "nachtzorg",
                        "Nachtzorg thuis",
                        "Een verpleegkundige of verzorgende waakt bij u thuis, zodat u slaapt.",
                        by("Nachtwacht Middenland", "099 123 49 03"),
                        "Bij u thuis",
                        "Vraag uw zorgaanbieder of de zorgbemiddelaar.",
                        13,
                        routes("wlz-zorg", "wlz-meerzorg"),
                        WLZ),
                offer(
                        OfferKind.SMALL_SCALE_LIVING,
                        "wooninitiatief",
                        "Kleinschalige wooninitiatieven",
                        "Ouders en bewoners die samen een huis beginnen. De startcoach helpt met geld en regels.",
                        by("Samen Onder Dak", "099 123 49 04"),
                        "In heel Middenland",
                        "Bel de startcoach.",
                        26,
                        routes("wlz-kleinschalig"),
                        WLZ),
                offer(
                        OfferKind.CRISIS_BED,
                        "crisisbed",
                        "Crisisbedden",
                        "Een bed voor als het thuis plotseling niet meer gaat. Uw huisarts of aanbieder belt.",
                        by("Coördinatiepunt Crisiszorg Middenland", "099 123 49 05"),
                        "In heel Middenland",
                        "Bel uw huisarts of zorgaanbieder. Zij bellen het coördinatiepunt.",
                        0,
                        routes("wlz-crisis"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.EXTRA_CARE,
                        "meerzorg",
                        "Meerzorgloket",
                        "Kijkt met u en uw aanbieder of u meer zorg kunt krijgen dan uw profiel geeft.",
                        by("Zorgkantoor Middenland", "099 123 49 06"),
                        "Telefonisch of bij u thuis",
                        "Uw aanbieder of budgethouder vraagt het aan. Bel gerust eerst.",
                        6,
                        routes("wlz-meerzorg"),
                        WLZ),
                offer(
                        OfferKind.CLIENT_SUPPORT,
                        "clientondersteuning-wlz",
                        "Cliëntondersteuning Wlz",
                        "Onafhankelijke hulp bij kiezen en regelen van zorg. Gratis.",
                        by("Wegwijs in Zorg", "099 123 49 07"),
                        "Bij u thuis",
                        "Bel zelf.",
                        2,
                        routes("wlz-clientondersteuning"),
                        WLZ),
                offer(
                        OfferKind.CLIENT_SUPPORT,
                        "metgezel-desk",
                        "Metgezel",
                        "Een vaste metgezel voor gezinnen met een kind dat zeer veel zorg nodig heeft.",
                        by("Metgezel Middenland", "099 123 49 08"),
                        "Bij u thuis",
                        "Bel zelf, ook als u twijfelt.",
                        9,
                        routes("metgezel"),
                        Offer.FOR_EVERYBODY),
                offer(
                        OfferKind.OTHER,
                        "geen-plek",
                        "Meldpunt Geen Plek",
                        "Is er nergens plek? De bemiddelaar blijft zoeken en belt u elke twee weken.",
                        by("Zorgkantoor Middenland", "099 123 49 09"),
                        "Telefonisch",
                        "Bel de zorgbemiddelaar.",
                        1,
                        routes("wlz-geen-plek"),
                        WLZ));
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
                Optional.of(new Offer.WaitingTime(weeks, LocalDate.of(2026, 11, 12))),
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
