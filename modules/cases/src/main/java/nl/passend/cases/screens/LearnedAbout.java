// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.passend.cases.RouteInPlanView;
import nl.passend.kernel.edition.Edition;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.SituationHelps;
import nl.passend.screenkit.Link;

/**
 * What others learned about a route that stands in a plan. The file asks by the name of the route and by nothing else, so that what
 * is asked tells nothing about whose plan it is.
 */
@ApplicationScoped
public class LearnedAbout {
    private static final int MOST_LINES = 6;

    private final SituationHelps helps;

    @Inject
    LearnedAbout(SituationHelps helps) {
        this.helps = helps;
    }

    /**
     * @param questions to ask in a talk
     * @param table whom to have at the table
     * @param items lessons, stories, approaches and articles
     */
    public record Learned(List<String> questions, List<String> table, List<Link> items) {
        public boolean isEmpty() {
            return items.isEmpty();
        }
    }

    /** One statement. */
    Learned about(RouteInPlanView route) {
        List<Edition<KnowledgeItem>> items = helps.about(Set.of(), Set.of(route.route()));
        return new Learned(
                lines(items, ItemLinks::questions),
                lines(items, ItemLinks::table),
                items.stream().map(LearnedAbout::link).toList());
    }

    private static List<String> lines(List<Edition<KnowledgeItem>> items, Function<ItemLinks, List<String>> part) {
        return items.stream()
                .flatMap(item -> part.apply(item.content().links()).stream())
                .distinct()
                .limit(MOST_LINES)
                .toList();
    }

    private static Link link(Edition<KnowledgeItem> item) {
        return new Link(
                "/kennis/" + item.content().kind().path() + "/" + item.item().slug(),
                item.content().title());
    }
}
