// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.changes.ChangeLog;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.KeptOffer.Care;
import nl.passend.knowledge.KeptOffers.CareChange;
import nl.passend.knowledge.internal.KnowledgeUnit;

/** An editor says how an offer stands: free places, waiting time, and that it is right. The day of each figure is today. */
@ApplicationScoped
public class CareForOffer {
    /** What a change of one offer is called in the change log. */
    static final String CHANGED = "offer.changed";

    private final EntityManager entityManager;
    private final Changes changes;
    private final Sql sql;
    private final ChangeLog log;
    private final LegalCalendar calendar;
    private final CurrentUser user;

    @Inject
    public CareForOffer(
            @KnowledgeUnit EntityManager entityManager,
            Changes changes,
            Sql sql,
            ChangeLog log,
            LegalCalendar calendar,
            CurrentUser user) {
        this.entityManager = entityManager;
        this.changes = changes;
        this.sql = sql;
        this.log = log;
        this.calendar = calendar;
        this.user = user;
    }

    @Transactional
    public Care change(KeptOffer offer, long version, CareChange change) {
        var held =
                Optional.ofNullable(entityManager.find(StoredCare.class, offer.id(), LockModeType.PESSIMISTIC_WRITE));
        if (held.map(care -> !care.isAt(version)).orElse(version != 0)) {
            throw stale(held.map(StoredCare::view).orElse(offer.care()), change);
        }
        var care = held.orElseGet(() -> new StoredCare(offer.id()));
        care.change(change, user.get().personId(), calendar.today());
        if (held.isEmpty()) {
            entityManager.persist(care);
        }
        sql.run("UPDATE knowledge_offer_stamp SET number = number + 1 WHERE id = 1");
        log.record(CHANGED, offer.id(), Optional.of(offer.municipality()), Map.of());
        changes.flush(entityManager);
        return care.view();
    }

    private static ProblemException stale(Care current, CareChange yours) {
        var now = Json.createObjectBuilder().add("version", current.version());
        current.capacity().ifPresent(figure -> now.add("capacity", figure.value()));
        current.waiting().ifPresent(figure -> now.add("waitingWeeks", figure.value()));
        current.verifiedOn().ifPresent(day -> now.add("verifiedOn", day.toString()));
        var sent = Json.createObjectBuilder();
        yours.capacity().ifPresent(places -> sent.add("capacity", places));
        yours.waitingWeeks().ifPresent(weeks -> sent.add("waitingWeeks", weeks));
        JsonObject both = Json.createObjectBuilder()
                .add("current", now)
                .add("yours", sent)
                .build();
        return new ProblemException(ProblemType.STALE, List.of(), both);
    }
}
