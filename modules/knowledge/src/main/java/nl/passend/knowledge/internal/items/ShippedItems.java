// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.knowledge.ItemFile;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** What is true for everybody in the country, with its source. What was made up to show how it works comes with the demo. */
@ApplicationScoped
public class ShippedItems implements ShippedEditions<KnowledgeItem> {
    private final KnowledgeItems items;

    @Inject
    public ShippedItems(KnowledgeItems items) {
        this.items = items;
    }

    @Override
    public EditionKind<KnowledgeItem> kind() {
        return items.kind();
    }

    @Override
    public List<Shipped<KnowledgeItem>> all() {
        return Stream.of("items/articles.json", "items/lessons.json", "items/more.json")
                .flatMap(file -> ItemFile.read(KnowledgeItems.class, file).stream())
                .toList();
    }
}
