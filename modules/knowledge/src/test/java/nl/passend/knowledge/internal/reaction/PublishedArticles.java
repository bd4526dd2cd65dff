// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;

/** Articles that count today, in memory. */
final class PublishedArticles implements KnowledgeItems {
    private final List<String> slugs = new ArrayList<>();

    void publish(String slug) {
        slugs.add(slug);
    }

    void retire(String slug) {
        slugs.remove(slug);
    }

    @Override
    public EditionKind<KnowledgeItem> kind() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Edition<KnowledgeItem>> all() {
        return slugs.stream().map(PublishedArticles::article).toList();
    }

    @Override
    public Optional<Edition<KnowledgeItem>> find(String slug) {
        return all().stream().filter(one -> one.item().slug().equals(slug)).findFirst();
    }

    private static Edition<KnowledgeItem> article(String slug) {
        var content = new KnowledgeItem(
                ItemKind.ARTICLE,
                "Titel",
                "Kort",
                "Lang",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ItemLinks.NONE,
                List.of(),
                Optional.empty(),
                List.of());
        return new Edition<>(
                UUID.randomUUID(),
                new EditionItem(UUID.randomUUID(), EditionItem.Place.everywhere(slug), Optional.empty()),
                1,
                EditionState.PUBLISHED,
                content,
                "",
                Optional.empty(),
                List.of(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
