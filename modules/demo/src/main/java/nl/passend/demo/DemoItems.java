// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.kernel.Settings;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.knowledge.ItemFile;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** Lessons, stories, approaches and contacts that were made up: nobody told them and nothing of it happened. */
@ApplicationScoped
class DemoItems implements ShippedEditions<KnowledgeItem> {
    private final KnowledgeItems items;
    private final Settings settings;

    @Inject
    DemoItems(KnowledgeItems items, Settings settings) {
        this.items = items;
        this.settings = settings;
    }

    @Override
    public EditionKind<KnowledgeItem> kind() {
        return items.kind();
    }

    @Override
    public List<Shipped<KnowledgeItem>> all() {
        return settings.demo() ? madeUp() : List.of();
    }

    static List<Shipped<KnowledgeItem>> madeUp() {
        return Stream.of("items/lessons.json", "items/stories.json", "items/approaches.json")
                .flatMap(file -> ItemFile.read(DemoItems.class, file).stream())
                .map(item -> item.content()
                                .programme()
                                .filter(DemoProgrammes::isKept)
                                .isPresent()
                        ? item.ownedBy(DemoIds.REDACTIE)
                        : item)
                .toList();
    }
}
