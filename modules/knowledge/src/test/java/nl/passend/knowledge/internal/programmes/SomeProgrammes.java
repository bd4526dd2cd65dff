// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.knowledge.ItemSource;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;

/** Small programmes, made up for tests. */
public final class SomeProgrammes {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final EditionKind<Programme> KIND = new EditionKind<>(
            "programme",
            Programme.class,
            Set.of(Role.KNOWLEDGE_EDITOR),
            Set.of(Role.EXPERIENCE_EXPERT),
            new ProgrammeCheck("rivierstad"::equals)::wrong);

    private SomeProgrammes() {}

    public static Programme running(String name) {
        return new Programme(
                name,
                "Minder mensen aan de deur.",
                "De gemeente",
                LocalDate.of(2024, 1, 1),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of("rivierstad"),
                List.of(new ItemSource("Verzonnen voorbeeld", Optional.empty(), TODAY)));
    }

    public static Programme over(String name) {
        return running(name).ended(LocalDate.of(2026, 6, 30), "Het werk ging over naar het team.", Optional.empty());
    }

    public static Edition<Programme> edition(String slug, Programme content, Optional<UUID> owner) {
        return new Edition<>(
                UUID.randomUUID(),
                new EditionItem(
                        UUID.nameUUIDFromBytes(slug.getBytes(StandardCharsets.UTF_8)), Place.everywhere(slug), owner),
                1,
                EditionState.PUBLISHED,
                content,
                "Een proef.",
                Optional.of(TODAY),
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
    public static Programmes with(List<Edition<Programme>> editions) {
        return new Programmes() {
            @Override
            public EditionKind<Programme> kind() {
                return KIND;
            }

            @Override
            public List<Edition<Programme>> all() {
                return editions;
            }

            @Override
            public Optional<Edition<Programme>> find(String slug) {
                return editions.stream()
                        .filter(edition -> edition.item().slug().equals(slug))
                        .findFirst();
            }
        };
    }
}
