// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffer.Stale;
import nl.passend.knowledge.internal.local.Given;
import nl.passend.knowledge.internal.local.OwnOffers;
import nl.passend.pluginapi.Checks;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.Offer.AtLocation;
import nl.passend.pluginapi.local.Offer.Organisation;
import nl.passend.pluginapi.local.Offer.WaitingTime;
import nl.passend.pluginapi.rules.RouteId;
import nl.passend.pluginapi.rules.Source;

/**
 * Shows kept offers as plugins tell theirs, so that they stand wherever those stand. One without a telephone number is left out there:
 * in an answer nobody is left without somebody to call. It has its page all the same.
 */
@ApplicationScoped
public class OffersAsPlugins implements OwnOffers {
    private static final int MOST_WEEKS = 520;
    private static final int MOST_PLACES = 50;

    private final OfferShelf shelf;
    private final LegalCalendar calendar;

    @Inject
    public OffersAsPlugins(OfferShelf shelf, LegalCalendar calendar) {
        this.shelf = shelf;
        this.calendar = calendar;
    }

    @Override
    public List<Given<Offer>> of(String municipality) {
        return shelf.there().stream()
                .filter(kept -> kept.municipality().equals(municipality))
                .flatMap(kept -> offer(kept).stream()
                        .map(offer ->
                                new Given<>(offer, kept.sourceName(), !kept.restricted(), Optional.of(page(kept)))))
                .toList();
    }

    static String page(KeptOffer kept) {
        return "/aanbod/" + kept.id();
    }

    private Optional<Offer> offer(KeptOffer kept) {
        return kept.phone()
                .map(OffersAsPlugins::number)
                .filter(phone -> phone.matches("[0-9+][0-9 -]{1,18}[0-9]"))
                .map(phone -> new Offer(
                        "h-" + kept.id(),
                        kept.kind(),
                        line(kept.name()),
                        paragraph(kept.summary(), kept.name()),
                        new Organisation(line(organisation(kept)), phone, page(kept.page())),
                        kept.places().stream()
                                .limit(MOST_PLACES)
                                .map(place -> new AtLocation(line(place), Optional.empty(), List.of()))
                                .toList(),
                        paragraph(kept.start(), "Bel " + organisation(kept) + "."),
                        kept.cost().map(OffersAsPlugins::line),
                        kept.care()
                                .waiting()
                                .filter(figure -> figure.value() <= MOST_WEEKS)
                                .map(figure -> new WaitingTime(figure.value(), figure.on())),
                        kept.routes().stream().map(RouteId::new).collect(Collectors.toSet()),
                        Offer.FOR_EVERYBODY,
                        source(kept)));
    }

    private Source source(KeptOffer kept) {
        var stale = kept.stale(calendar.today());
        return new Source(
                line(kept.sourceName()),
                Optional.empty(),
                kept.verifiedOn().orElseGet(() -> LegalCalendar.dayOf(kept.changed())),
                !stale.contains(Stale.VERIFIED) && !stale.contains(Stale.NEVER_VERIFIED));
    }

    private static String organisation(KeptOffer kept) {
        return kept.organisation().isBlank() ? kept.name() : kept.organisation();
    }

    /** Brackets and dots between the digits say nothing. */
    private static String number(String phone) {
        return phone.replaceAll("[().]", " ").replaceAll("\\s+", " ").strip();
    }

    private static Optional<URI> page(Optional<String> address) {
        return address.filter(text -> text.startsWith("https://")).flatMap(text -> {
            try {
                return Optional.of(new URI(text));
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        });
    }

    private static String line(String text) {
        return cut(text.replaceAll("\\s+", " ").strip(), Checks.LINE);
    }

    private static String paragraph(String text, String otherwise) {
        return cut(
                text.isBlank()
                        ? otherwise
                        : text.replaceAll("[\\p{Cc}&&[^\\n]]", " ").strip(),
                Checks.PARAGRAPH);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
