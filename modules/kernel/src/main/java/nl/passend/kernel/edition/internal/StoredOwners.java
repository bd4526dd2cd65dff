// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionOwners;
import nl.passend.kernel.edition.internal.ItemTable.Stored;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Owners as they stand with their items. */
@ApplicationScoped
class StoredOwners implements EditionOwners {
    private final ItemTable items;
    private final FromTheJar jar;
    private final OnRecord record;
    private final Accounts accounts;
    private final CurrentUser user;

    @Inject
    StoredOwners(ItemTable items, FromTheJar jar, OnRecord record, Accounts accounts, CurrentUser user) {
        this.items = items;
        this.jar = jar;
        this.record = record;
        this.accounts = accounts;
        this.user = user;
    }

    @Override
    public List<Candidate> candidates(EditionKind<?> kind) {
        return accounts.having(kind.writers()).stream()
                .map(account -> new Candidate(account.personId(), account.displayName()))
                .toList();
    }

    @Override
    @Transactional
    public void handOver(EditionKind<?> kind, Place place, Optional<UUID> to) {
        handOver(kind, owned(kind, place), to);
    }

    @Override
    @Transactional
    public void handOver(EditionKind<?> kind, Place place, Optional<UUID> seen, Optional<UUID> to) {
        EditionItem item = owned(kind, place);
        if (!item.owner().equals(seen)) {
            throw new ProblemException(ProblemType.STALE);
        }
        handOver(kind, item, to);
    }

    @Override
    public Optional<UUID> ownerOf(EditionKind<?> kind, Place place) {
        return owned(kind, place).owner();
    }

    private EditionItem owned(EditionKind<?> kind, Place place) {
        jar.takenOver(kind);
        EditionItem item = items.find(kind.code(), place).map(Stored::item).orElseThrow(ProblemException::notFound);
        requireSay(kind, item);
        return item;
    }

    private void handOver(EditionKind<?> kind, EditionItem item, Optional<UUID> to) {
        if (item.owner().equals(to)) {
            return;
        }
        to.filter(person -> candidates(kind).stream()
                        .noneMatch(candidate -> candidate.person().equals(person)))
                .ifPresent(other -> {
                    throw ProblemException.invalid("/person", "Kies iemand die dit mag bewerken.");
                });
        if (!items.handOver(item.id(), item.owner(), to)) {
            throw new ProblemException(ProblemType.STALE);
        }
        record.handedOver(kind, item);
    }

    /** Its owner may give it away also after the role of editor went. */
    private void requireSay(EditionKind<?> kind, EditionItem item) {
        Me me = user.get();
        if (kind.writes(me) || item.owner().filter(me.personId()::equals).isPresent()) {
            return;
        }
        throw kind.works(me) ? new ProblemException(ProblemType.FORBIDDEN) : ProblemException.notFound();
    }
}
