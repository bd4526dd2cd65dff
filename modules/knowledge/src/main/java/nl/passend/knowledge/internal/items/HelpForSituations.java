// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.ItemLinks.SituationLink;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Offers;
import nl.passend.knowledge.Offers.PlacedOffer;
import nl.passend.knowledge.Route;
import nl.passend.knowledge.SituationHelp;
import nl.passend.knowledge.SituationHelps;

/**
 * Brings together what items say about a situation. Nobody keeps a list per situation by hand: who writes an item links it, and the
 * list follows.
 */
@ApplicationScoped
public class HelpForSituations implements SituationHelps {
    /** More than anybody reads beside an answer. */
    private static final int MOST_ABOUT = 6;

    private final KnowledgeItems items;
    private final LawCatalogue laws;
    private final Offers offers;

    @Inject
    public HelpForSituations(KnowledgeItems items, LawCatalogue laws, Offers offers) {
        this.items = items;
        this.laws = laws;
        this.offers = offers;
    }

    @Override
    public List<SituationHelp> of(String persona) {
        return of(persona, items.all());
    }

    @Override
    public Map<String, List<SituationHelp>> ofEach(List<String> personas) {
        List<Edition<KnowledgeItem>> all = items.all();
        return personas.stream().distinct().collect(Collectors.toMap(Function.identity(), persona -> of(persona, all)));
    }

    private List<SituationHelp> of(String persona, List<Edition<KnowledgeItem>> all) {
        List<Edition<KnowledgeItem>> linked = all.stream()
                .filter(edition -> links(edition).situations().stream()
                        .anyMatch(link -> link.persona().equals(persona)))
                .toList();
        Collection<PlacedOffer> there =
                linked.stream().allMatch(edition -> links(edition).offers().isEmpty()) ? List.of() : offers.all();
        Set<String> situations = new LinkedHashSet<>();
        linked.forEach(edition -> links(edition).situations().stream()
                .filter(link -> link.persona().equals(persona))
                .map(SituationLink::situation)
                .forEach(situations::add));
        return situations.stream()
                .map(situation -> help(
                        situation,
                        linked.stream()
                                .filter(edition -> links(edition).isAbout(persona, situation))
                                .toList(),
                        there))
                .toList();
    }

    private SituationHelp help(String situation, List<Edition<KnowledgeItem>> about, Collection<PlacedOffer> there) {
        List<String> keys = all(about, ItemLinks::offers);
        return new SituationHelp(
                situation,
                routes(all(about, ItemLinks::routes)),
                there.stream().filter(placed -> keys.contains(placed.key())).toList(),
                all(about, ItemLinks::questions),
                all(about, ItemLinks::table),
                about);
    }

    private List<Route> routes(List<String> ids) {
        return laws.routes().stream()
                .filter(route -> ids.contains(route.id().value()))
                .toList();
    }

    private static List<String> all(List<Edition<KnowledgeItem>> about, Function<ItemLinks, List<String>> part) {
        return about.stream()
                .flatMap(edition -> part.apply(links(edition)).stream())
                .distinct()
                .toList();
    }

    @Override
    public List<Edition<KnowledgeItem>> about(Set<String> wantedLaws, Set<String> wantedRoutes) {
        record Fitting(Edition<KnowledgeItem> edition, long routes, long laws) {}

        List<Fitting> fitting = new ArrayList<>();
        for (Edition<KnowledgeItem> edition : items.all()) {
            var fits = new Fitting(
                    edition,
                    common(links(edition).routes(), wantedRoutes),
                    common(links(edition).laws(), wantedLaws));
            if (fits.routes() > 0 || fits.laws() > 0 && edition.content().kind() != ItemKind.CONTACT) {
                fitting.add(fits);
            }
        }
        return fitting.stream()
                .sorted(Comparator.comparing(Fitting::routes)
                        .thenComparing(Fitting::laws)
                        .reversed()
                        .thenComparing(fits -> fits.edition().item().slug()))
                .limit(MOST_ABOUT)
                .map(Fitting::edition)
                .toList();
    }

    private static long common(List<String> codes, Set<String> wanted) {
        return codes.stream().filter(wanted::contains).count();
    }

    private static ItemLinks links(Edition<KnowledgeItem> edition) {
        return edition.content().links();
    }
}
