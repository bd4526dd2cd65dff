// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.kernel.edition.internal.ItemTable.Stored;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/**
 * Takes over what came in the jar. What is not there yet is published; what the jar has in a higher edition than was seen here
 * before becomes a draft, unless one is being made (then the next start tries again), the item was retired here, or nothing
 * would change.
 */
@ApplicationScoped
class TakeOver {
    private static final String FIRST = "Kwam mee met Passend.";
    private static final String NEWER =
            "Nieuwe uitgave die meekwam met Passend. Kijk wat anders is dan wat hier staat.";

    private final EditionTable editions;
    private final ItemTable items;
    private final OnRecord record;
    private final Clock clock;

    @Inject
    TakeOver(EditionTable editions, ItemTable items, OnRecord record, Clock clock) {
        this.editions = editions;
        this.items = items;
        this.record = record;
        this.clock = clock;
    }

    /** A transaction of its own: whoever asked first does not wait for this with anything of theirs. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    <T extends Record> void from(ShippedEditions<T> source) {
        EditionKind<T> kind = source.kind();
        Map<String, Stored> known = items.shipped(kind.code()).stream()
                .collect(Collectors.toMap(stored -> stored.item().slug(), Function.identity()));
        List<Edition<?>> published = new ArrayList<>();
        List<Edition<?>> proposed = new ArrayList<>();
        for (Shipped<T> shipped : source.all()) {
            Stored stored = known.get(shipped.slug());
            if (stored == null) {
                published.add(publish(kind, shipped));
            } else if (stored.shipped() < shipped.edition()) {
                propose(kind, shipped, stored).ifPresent(proposed::add);
            }
        }
        record.shipped(kind, published, proposed);
    }

    private <T extends Record> Edition<T> publish(EditionKind<T> kind, Shipped<T> shipped) {
        var item = new EditionItem(fixed(kind, shipped, 0), Place.everywhere(shipped.slug()), shipped.owner());
        items.insert(kind.code(), new Stored(item, 1, shipped.edition()), now());
        Edition<T> edition = edition(kind, item, 1, shipped, EditionState.PUBLISHED);
        editions.insert(kind, edition);
        return edition;
    }

    private <T extends Record> Optional<Edition<T>> propose(EditionKind<T> kind, Shipped<T> shipped, Stored stored) {
        List<Edition<T>> versions = editions.versions(kind, stored.item().place());
        if (versions.stream().anyMatch(edition -> edition.state().isBeingMade())) {
            return Optional.empty();
        }
        items.sawShipped(stored.item().id(), shipped.edition());
        boolean wanted = versions.stream()
                .filter(edition -> edition.state() == EditionState.PUBLISHED)
                .anyMatch(edition -> !edition.content().equals(shipped.content()));
        int number = stored.lastNumber() + 1;
        if (!wanted || !items.number(stored.item().id(), number)) {
            return Optional.empty();
        }
        Edition<T> draft = edition(kind, stored.item(), number, shipped, EditionState.DRAFT);
        editions.insert(kind, draft);
        return Optional.of(draft);
    }

    private <T extends Record> Edition<T> edition(
            EditionKind<T> kind, EditionItem item, int number, Shipped<T> shipped, EditionState state) {
        var wrong = kind.check().apply(shipped.content());
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, wrong);
        }
        boolean published = state == EditionState.PUBLISHED;
        return new Edition<>(
                fixed(kind, shipped, shipped.edition()),
                item,
                number,
                state,
                shipped.content(),
                published ? FIRST : NEWER,
                shipped.checkedOn(),
                List.of(Me.SYSTEM.personId()),
                now(),
                Optional.empty(),
                Optional.empty(),
                published ? Optional.of(now()) : Optional.empty(),
                published ? Optional.of(LocalDate.ofInstant(now(), LegalCalendar.ZONE)) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    /** The same in every installation and at every try, so that taking over twice is refused by the database itself. */
    private static UUID fixed(EditionKind<?> kind, Shipped<?> shipped, int edition) {
        return UUID.nameUUIDFromBytes(
                (kind.code() + "/" + shipped.slug() + "/" + edition).getBytes(StandardCharsets.UTF_8));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
