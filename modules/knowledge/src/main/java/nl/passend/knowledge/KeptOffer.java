// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.pluginapi.local.OfferKind;

/**
 * An offer that this installation keeps: what came from its source, and beside it what Passend's own people know. <em>Updated</em> is
 * that the source changed its text; <em>verified</em> is that somebody saw that it is right. They are two things.
 *
 * @param id the publisher's, unique everywhere
 * @param municipality slug
 * @param isActive false when the source says that it stopped
 * @param summary empty when the source has none
 * @param phone empty when the source has none
 * @param page web address, as it came
 * @param start how one gets it: empty when the source does not say
 * @param routes along which one gets it; empty when no decision is needed
 * @param restricted whether the source says whom it is for, in words that no rule can judge
 * @param assuredOn when the source itself says that it was last checked
 * @param modified when the source says that it changed it
 * @param changed when it changed here
 * @param goneOn since when its source no longer names it
 */
public record KeptOffer(
        UUID id,
        String municipality,
        String source,
        String sourceName,
        String name,
        OfferKind kind,
        boolean isActive,
        String summary,
        String organisation,
        Optional<String> phone,
        Optional<String> page,
        List<String> places,
        String start,
        Optional<String> cost,
        Set<String> routes,
        List<Product> products,
        boolean restricted,
        Optional<LocalDate> assuredOn,
        Optional<Instant> modified,
        Instant changed,
        Optional<LocalDate> goneOn,
        Care care) {
    private static final int WAITING_MONTHS = 3;
    private static final int VERIFIED_MONTHS = 12;

    public KeptOffer {
        places = List.copyOf(places);
        routes = Set.copyOf(routes);
        products = List.copyOf(products);
    }

    /**
     * A product of the Uniforme Productnamenlijst, or of another list.
     *
     * @param address of the term; empty when it has none
     */
    public record Product(String name, String address) {}

    /** A number and the day on which somebody counted. */
    public record Figure(int value, LocalDate on) {}

    /**
     * What Passend's own people know.
     *
     * @param owner who is reminded when it gets old
     * @param capacity places
     * @param waiting weeks
     * @param version for {@code If-Match}; 0 when nobody said anything yet
     */
    public record Care(
            Optional<UUID> owner,
            Optional<LocalDate> verifiedOn,
            Optional<Figure> capacity,
            Optional<Figure> waiting,
            long version) {}

    /** What is too old to be relied on. */
    public enum Stale {
        WAITING,
        CAPACITY,
        VERIFIED,
        NEVER_VERIFIED
    }

    /** Whether people can still get it. */
    public boolean isThere() {
        return isActive && goneOn.isEmpty();
    }

    /** When somebody last saw that it is right, here or at the source. */
    public Optional<LocalDate> verifiedOn() {
        return Stream.concat(care.verifiedOn().stream(), assuredOn.stream()).max(LocalDate::compareTo);
    }

    public List<Stale> stale(LocalDate today) {
        var stale = new ArrayList<Stale>();
        care.waiting().filter(figure -> isOld(figure, today)).ifPresent(old -> stale.add(Stale.WAITING));
        care.capacity().filter(figure -> isOld(figure, today)).ifPresent(old -> stale.add(Stale.CAPACITY));
        verifiedOn()
                .ifPresentOrElse(
                        day -> {
                            if (day.isBefore(today.minusMonths(VERIFIED_MONTHS))) {
                                stale.add(Stale.VERIFIED);
                            }
                        },
                        () -> stale.add(Stale.NEVER_VERIFIED));
        return stale;
    }

    private static boolean isOld(Figure figure, LocalDate today) {
        return figure.on().isBefore(today.minusMonths(WAITING_MONTHS));
    }
}
