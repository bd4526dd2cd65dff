// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionProblems;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.internal.ItemTable.Stored;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;

/** Begins versions, one at a time per item. */
@ApplicationScoped
class NewDrafts {
    private final EditionTable editions;
    private final ItemTable items;
    private final FromTheJar jar;
    private final Ids ids;
    private final Clock clock;

    @Inject
    NewDrafts(EditionTable editions, ItemTable items, FromTheJar jar, Ids ids, Clock clock) {
        this.editions = editions;
        this.items = items;
        this.jar = jar;
        this.ids = ids;
        this.clock = clock;
    }

    <T extends Record> Edition<T> begin(EditionKind<T> kind, Place place, Manuscript<T> manuscript, UUID writer) {
        jar.takenOver(kind);
        Stored item = items.find(kind.code(), place).orElseGet(() -> newItem(kind, place, writer));
        int number = item.lastNumber() + 1;
        boolean busy = editions.versions(kind, place).stream()
                .anyMatch(edition -> edition.state().isBeingMade());
        if (busy || !items.number(item.item().id(), number)) {
            throw new ProblemException(EditionProblems.DRAFT_EXISTS);
        }
        Edition<T> draft = draft(item.item(), number, manuscript, writer);
        editions.insert(kind, draft);
        return draft;
    }

    private Stored newItem(EditionKind<?> kind, Place place, UUID owner) {
        var item = new Stored(new EditionItem(ids.next(), place, Optional.of(owner)), 0, 0);
        items.insert(kind.code(), item, clock.instant());
        return item;
    }

    private <T extends Record> Edition<T> draft(EditionItem item, int number, Manuscript<T> manuscript, UUID writer) {
        return new Edition<>(
                ids.next(),
                item,
                number,
                EditionState.DRAFT,
                manuscript.content(),
                manuscript.why(),
                manuscript.checkedOn(),
                List.of(writer),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
