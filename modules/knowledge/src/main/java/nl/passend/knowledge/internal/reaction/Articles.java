// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.KnowledgeItems;

/** What one can react to: articles that count today. */
@ApplicationScoped
class Articles {
    private final KnowledgeItems items;

    @Inject
    Articles(KnowledgeItems items) {
        this.items = items;
    }

    boolean isOpen(String slug) {
        return items.find(slug)
                .filter(found -> found.content().kind() == ItemKind.ARTICLE)
                .isPresent();
    }

    Set<String> open() {
        return items.all().stream()
                .filter(one -> one.content().kind() == ItemKind.ARTICLE)
                .map(one -> one.item().slug())
                .collect(Collectors.toSet());
    }
}
