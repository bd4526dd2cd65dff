// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** What came out of a programme: the items that name it. Nobody keeps a list of them by hand. */
@ApplicationScoped
public class ItemsOfProgramme {
    private final KnowledgeItems items;

    @Inject
    public ItemsOfProgramme(KnowledgeItems items) {
        this.items = items;
    }

    public EditionKind<KnowledgeItem> kind() {
        return items.kind();
    }

    /** By slug; one statement. */
    public List<Edition<KnowledgeItem>> of(String programme) {
        return items.all().stream()
                .filter(edition ->
                        edition.content().programme().filter(programme::equals).isPresent())
                .toList();
    }
}
