// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.datafile.DataEntry;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.internal.catalogue.LawBook.Written;
import nl.passend.pluginapi.rules.Fact;
import nl.passend.pluginapi.rules.FactName;

/** {@code laws.json} and {@code routes.json}: what comes in the jar. */
public final class ShippedCatalogue {
    private ShippedCatalogue() {}

    static List<Shipped<LawText>> laws() {
        return read("laws", LawText.class);
    }

    static List<Shipped<RouteText>> routes() {
        return read("routes", RouteText.class);
    }

    /** What comes in the jar and nothing else, for what runs without a database. */
    public static LawBook book(Function<FactName, Optional<Fact>> facts) {
        return new LawBook(LawBook.laws(written(laws())), written(routes()), facts);
    }

    /** By slug. */
    public static Map<String, LawText> lawTexts() {
        return bySlug(laws());
    }

    /** By slug. */
    public static Map<String, RouteText> routeTexts() {
        return bySlug(routes());
    }

    private static <T extends Record> Map<String, T> bySlug(List<Shipped<T>> shipped) {
        return shipped.stream().collect(Collectors.toMap(Shipped::slug, Shipped::content));
    }

    private static <T extends Record> List<Written<T>> written(List<Shipped<T>> shipped) {
        return shipped.stream()
                .map(one -> new Written<>(one.slug(), Optional.empty(), one.edition(), one.content()))
                .toList();
    }

    private static <T extends Record> List<Shipped<T>> read(String name, Class<T> type) {
        return DataEntry.read(LawCatalogue.class, name + ".json").only(name).entries(name).stream()
                .map(entry -> Shipped.read(entry, type))
                .toList();
    }
}
