// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Programmes;

@ApplicationScoped
public class AskItems implements KnowledgeItems {
    private final Editions editions;
    private final Clock clock;
    private final EditionKind<KnowledgeItem> kind;

    /** A second editor may read what the first wrote, and who knows from own life what it is about may too. */
    @Inject
    public AskItems(Editions editions, LawCatalogue laws, BottleneckTypes types, Programmes programmes, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        this.kind = new EditionKind<>(
                "knowledge-item",
                KnowledgeItem.class,
                Set.of(Role.KNOWLEDGE_EDITOR),
                Set.of(Role.KNOWLEDGE_EDITOR, Role.EXPERIENCE_EXPERT),
                new ItemCheck(laws, types, slug -> programmes.find(slug).isPresent())::wrong);
    }

    @Override
    public EditionKind<KnowledgeItem> kind() {
        return kind;
    }

    @Override
    public List<Edition<KnowledgeItem>> all() {
        return editions.published(kind, today());
    }

    @Override
    public Optional<Edition<KnowledgeItem>> find(String slug) {
        return editions.published(kind, slug, today()).stream().findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE);
    }
}
