// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionOwners;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.knowledge.Programmes;

/** Gives a programme to who keeps it from now on, by itself or with everything that came out of it. Safe to repeat. */
@ApplicationScoped
public class HandOver {
    private final Programmes programmes;
    private final ItemsOfProgramme items;
    private final EditionOwners owners;

    @Inject
    public HandOver(Programmes programmes, ItemsOfProgramme items, EditionOwners owners) {
        this.programmes = programmes;
        this.items = items;
        this.owners = owners;
    }

    /** @param to empty: nobody. Who may do so and who may get it, says {@link EditionOwners} */
    @Transactional
    public void programme(String slug, Optional<UUID> to, boolean withItems) {
        owners.handOver(programmes.kind(), Place.everywhere(slug), to);
        if (withItems) {
            slugs(slug).forEach(item -> owners.handOver(items.kind(), Place.everywhere(item), to));
        }
    }

    /** @param item slug of something that came out of this programme; anything else is not there */
    public void item(String programme, String item, Optional<UUID> to) {
        if (!slugs(programme).contains(item)) {
            throw ProblemException.notFound();
        }
        item(item, to);
    }

    /**
     * As {@link #programme(String, Optional, boolean)}, by somebody who looked at who owned it.
     *
     * @throws ProblemException STALE when somebody else owns it by now
     */
    @Transactional
    public void programme(String slug, Optional<UUID> seen, Optional<UUID> to, boolean withItems) {
        owners.handOver(programmes.kind(), Place.everywhere(slug), seen, to);
        programme(slug, to, withItems);
    }

    public Optional<UUID> ownerOfProgramme(String slug) {
        return owners.ownerOf(programmes.kind(), Place.everywhere(slug));
    }

    /** @throws ProblemException STALE when somebody else owns it by now */
    public void seenItem(String item, Optional<UUID> seen, Optional<UUID> to) {
        owners.handOver(items.kind(), Place.everywhere(item), seen, to);
    }

    public Optional<UUID> ownerOfItem(String item) {
        return owners.ownerOf(items.kind(), Place.everywhere(item));
    }

    /** Any item, of a programme or not. */
    public void item(String item, Optional<UUID> to) {
        owners.handOver(items.kind(), Place.everywhere(item), to);
    }

    private List<String> slugs(String programme) {
        return items.of(programme).stream()
                .map(edition -> edition.item().slug())
                .toList();
    }
}
