// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.OfferReports;
import nl.passend.knowledge.internal.KnowledgeUnit;

/**
 * What people say is wrong. Since nothing is kept about who says it, a flood is held off by counting: some an hour about one offer, and
 * some hundreds an hour in all, on every node together.
 */
@ApplicationScoped
public class KeepReports implements OfferReports, Housekeeping {
    private static final int MOST_OF_ONE = 5;
    private static final int MOST_OF_ALL = 300;
    private static final int MOST_SHOWN = 200;
    private static final Duration WINDOW = Duration.ofHours(1);
    /** Answered ones are kept some months, to see what is often wrong. */
    private static final Duration KEPT = Duration.ofDays(180);

    private final EntityManager entityManager;
    private final Changes changes;
    private final Sql sql;
    private final OfferShelf shelf;
    private final Ids ids;
    private final Clock clock;
    private final CurrentUser user;

    @Inject
    public KeepReports(
            @KnowledgeUnit EntityManager entityManager,
            Changes changes,
            Sql sql,
            OfferShelf shelf,
            Ids ids,
            Clock clock,
            CurrentUser user) {
        this.entityManager = entityManager;
        this.changes = changes;
        this.sql = sql;
        this.shelf = shelf;
        this.ids = ids;
        this.clock = clock;
        this.user = user;
    }

    @Override
    @Transactional
    public Optional<UUID> report(UUID offer, String words) {
        shelf.find(offer).orElseThrow(ProblemException::notFound);
        if (isFlood(offer)) {
            return Optional.empty();
        }
        var report = new StoredReport(ids.next(), offer, words.strip(), clock.instant());
        entityManager.persist(report);
        changes.flush(entityManager);
        return Optional.of(report.id());
    }

    private boolean isFlood(UUID offer) {
        return sql.one(
                        "SELECT COALESCE(SUM(offer = ?), 0) >= ? OR COUNT(*) >= ? AS flood FROM knowledge_offer_report"
                                + " WHERE reported > ?",
                        row -> row.getBoolean("flood"),
                        offer,
                        MOST_OF_ONE,
                        MOST_OF_ALL,
                        clock.instant().minus(WINDOW))
                .orElse(false);
    }

    @Override
    public List<Report> mine() {
        var me = user.get();
        return sql.list(
                """
                SELECT r.id, r.offer, o.name, s.municipality, r.words, r.reported, r.answer, r.version
                FROM knowledge_offer_report r JOIN knowledge_offer o ON o.id = r.offer
                JOIN knowledge_offer_source s ON s.slug = o.source
                WHERE ? OR s.municipality = ?
                ORDER BY r.answer IS NOT NULL, r.reported DESC LIMIT ?""",
                KeepReports::report,
                me.has(Role.ADMINISTRATOR),
                me.has(Role.KNOWLEDGE_EDITOR) ? me.theme() : "",
                MOST_SHOWN);
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "offer"),
                row.getString("name"),
                row.getString("municipality"),
                row.getString("words"),
                Sql.instant(row, "reported"),
                Optional.ofNullable(row.getString("answer")).map(Answer::valueOf),
                row.getLong("version"));
    }

    @Override
    @Transactional
    public Report answer(UUID id, long version, Answer answer) {
        var report = Optional.ofNullable(entityManager.find(StoredReport.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(ProblemException::notFound);
        var offer = shelf.find(report.offer()).orElseThrow(ProblemException::notFound);
        if (!KeepOffers.may(user.get(), offer.municipality())) {
            throw ProblemException.notFound();
        }
        if (!report.isAt(version)) {
            throw new ProblemException(ProblemType.STALE);
        }
        report.answer(answer, user.get().personId(), clock.instant());
        changes.flush(entityManager);
        return report.view(offer);
    }

    @Override
    public void tidy() {
        sql.run(
                "/* housekeeping */ DELETE FROM knowledge_offer_report WHERE answered < ?",
                clock.instant().minus(KEPT));
    }
}
