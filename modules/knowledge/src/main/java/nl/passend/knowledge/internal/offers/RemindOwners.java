// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.post.Post.Notice;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffer;

/** Reminds owners of offers that got old, by mail and at most once a month. The mail does not say which ones. */
@ApplicationScoped
public class RemindOwners implements Housekeeping {
    private static final Duration BETWEEN = Duration.ofDays(30);

    private final OfferShelf shelf;
    private final Sql sql;
    private final Post post;
    private final LegalCalendar calendar;
    private final Clock clock;

    @Inject
    public RemindOwners(OfferShelf shelf, Sql sql, Post post, LegalCalendar calendar, Clock clock) {
        this.shelf = shelf;
        this.sql = sql;
        this.post = post;
        this.calendar = calendar;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tidy() {
        var owners = new HashSet<>(ownersOfOldOnes(shelf.there()));
        if (owners.isEmpty()) {
            return;
        }
        owners.removeAll(remindedLately());
        owners.forEach(owner -> sql.run(
                "/* housekeeping */ REPLACE INTO knowledge_offer_reminder (owner, reminded) VALUES (?, ?)",
                owner,
                clock.instant()));
        post.notify(Notice.OFFERS_GOT_OLD, owners);
    }

    private Set<UUID> ownersOfOldOnes(List<KeptOffer> offers) {
        var today = calendar.today();
        var owners = new HashSet<UUID>();
        offers.stream()
                .filter(offer -> !offer.stale(today).isEmpty())
                .forEach(offer -> offer.care().owner().ifPresent(owners::add));
        return owners;
    }

    private List<UUID> remindedLately() {
        return sql.list(
                "/* housekeeping */ SELECT owner FROM knowledge_offer_reminder WHERE reminded > ?",
                row -> Sql.uuid(row, "owner"),
                clock.instant().minus(BETWEEN));
    }
}
