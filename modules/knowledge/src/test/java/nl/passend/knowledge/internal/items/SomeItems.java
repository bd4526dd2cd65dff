// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.items;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.knowledge.ItemKind;
import nl.passend.knowledge.ItemLinks;
import nl.passend.knowledge.ItemSource;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.KnowledgeItems;
import nl.passend.knowledge.LawCatalogue;
import nl.passend.knowledge.Lesson;
import nl.passend.knowledge.Story;
import nl.passend.knowledge.internal.catalogue.ShippedBottleneckTypes;
import nl.passend.knowledge.internal.guide.Judged;
import nl.passend.knowledge.internal.programmes.SomeProgrammes;

/** Knowledge items for tests: those of the jar, and small ones made up. */
public final class SomeItems {
    public static final LawCatalogue LAWS = Judged.LAWS;
    public static final ShippedBottleneckTypes TYPES = new ShippedBottleneckTypes();
    public static final EditionKind<KnowledgeItem> KIND =
            new AskItems(null, LAWS, TYPES, SomeProgrammes.with(List.of()), Clock.systemUTC()).kind();
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private SomeItems() {}

    public static List<Shipped<KnowledgeItem>> shipped() {
        return new ShippedItems(with(List.of())).all();
    }

    /** Those of the jar, as everybody reads them. */
    public static KnowledgeItems published() {
        return with(shipped().stream()
                .map(shipped -> edition(shipped.slug(), shipped.content(), shipped.checkedOn(), EditionState.PUBLISHED))
                .toList());
    }

    public static KnowledgeItem article(String title, ItemLinks links) {
        return new KnowledgeItem(
                ItemKind.ARTICLE,
                title,
                "In het kort.",
                "De tekst.",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                links,
                List.of(),
                Optional.empty(),
                List.of(new ItemSource("Een bron", Optional.empty(), TODAY)));
    }

    public static KnowledgeItem lesson(String title) {
        var article = article(title, ItemLinks.NONE);
        return new KnowledgeItem(
                ItemKind.LESSON,
                title,
                article.summary(),
                "",
                Optional.of(new Lesson(
                        "Er kwamen acht mensen.",
                        Lesson.Level.CASE,
                        "Tel eerst.",
                        "Teken het samen.",
                        "Het team",
                        Lesson.Status.TRIED,
                        Lesson.Use.PRACTICE,
                        List.of(new Lesson.Effect(Lesson.Aim.WORK, "Minder overleg.")))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ItemLinks.NONE,
                List.of(),
                Optional.empty(),
                article.sources());
    }

    public static KnowledgeItem story(Story.Teller teller, Optional<String> by) {
        return new KnowledgeItem(
                ItemKind.STORY,
                "Een lange nacht",
                "Wat er die nacht gebeurde.",
                "Het begon om drie uur.",
                Optional.empty(),
                Optional.of(new Story(teller, by, TODAY)),
                Optional.empty(),
                Optional.empty(),
                ItemLinks.NONE,
                List.of(),
                Optional.empty(),
                List.of());
    }

    public static Edition<KnowledgeItem> edition(String slug, KnowledgeItem content, LocalDate checkedOn) {
        return edition(slug, content, Optional.of(checkedOn), EditionState.PUBLISHED);
    }

    public static Edition<KnowledgeItem> edition(
            String slug, KnowledgeItem content, Optional<LocalDate> checkedOn, EditionState state) {
        return new Edition<>(
                UUID.randomUUID(),
                new EditionItem(
                        UUID.nameUUIDFromBytes(slug.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        Place.everywhere(slug),
                        Optional.empty()),
                1,
                state,
                content,
                "Een proef.",
                checkedOn,
                List.of(Me.SYSTEM.personId()),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TODAY),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** These, and no others. */
    public static KnowledgeItems with(List<Edition<KnowledgeItem>> editions) {
        return new KnowledgeItems() {
            @Override
            public EditionKind<KnowledgeItem> kind() {
                return KIND;
            }

            @Override
            public List<Edition<KnowledgeItem>> all() {
                return editions;
            }

            @Override
            public Optional<Edition<KnowledgeItem>> find(String slug) {
                return editions.stream()
                        .filter(edition -> edition.item().slug().equals(slug))
                        .findFirst();
            }
        };
    }
}
