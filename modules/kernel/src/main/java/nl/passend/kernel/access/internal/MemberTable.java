// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.time.LegalCalendar;

/** Reads and writes {@code kernel_access_member}. */
@ApplicationScoped
class MemberTable {
    private static final String SELECT =
            "SELECT team_id, person_id, role, valid_from, valid_until FROM kernel_access_member WHERE ";
    private static final String COUNTS_NOW =
            " AND ended_at IS NULL AND valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?)";

    private final Sql sql;
    private final Ids ids;
    private final LegalCalendar calendar;
    private final Clock clock;

    @Inject
    MemberTable(Sql sql, Ids ids, LegalCalendar calendar, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.calendar = calendar;
        this.clock = clock;
    }

    List<Membership> ofPerson(UUID personId) {
        LocalDate today = calendar.today();
        return sql.list(
                SELECT + "person_id = ?" + COUNTS_NOW + " ORDER BY team_id",
                MemberTable::membership,
                personId,
                today,
                today);
    }

    List<Membership> ofTeams(Collection<UUID> teamIds) {
        if (teamIds.isEmpty()) {
            return List.of();
        }
        LocalDate today = calendar.today();
        Object[] parameters = new Object[teamIds.size() + 2];
        System.arraycopy(teamIds.toArray(), 0, parameters, 0, teamIds.size());
        parameters[teamIds.size()] = today;
        parameters[teamIds.size() + 1] = today;
        return sql.list(
                SELECT + "team_id IN (" + Sql.marks(teamIds.size()) + ")" + COUNTS_NOW
                        + " ORDER BY team_id, role, valid_from, person_id",
                MemberTable::membership,
                parameters);
    }

    /**
     * Joins, or changes the role and the end of who is in already (from the earlier of the two first days). A membership that
     * has run out stays as it was, as history.
     */
    void join(Membership membership) {
        sql.run(
                "UPDATE kernel_access_member SET ended_at = ? WHERE team_id = ? AND person_id = ? AND ended_at IS NULL"
                        + " AND valid_until < ?",
                clock.instant(),
                membership.teamId(),
                membership.personId(),
                calendar.today());
        sql.run(
                """
                INSERT INTO kernel_access_member (id, team_id, person_id, role, valid_from, valid_until, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE role = VALUES(role), valid_until = VALUES(valid_until),
                    valid_from = LEAST(valid_from, VALUES(valid_from))
                """,
                ids.next(),
                membership.teamId(),
                membership.personId(),
                membership.role(),
                membership.from(),
                membership.until(),
                clock.instant());
    }

    /** Those whose last day has passed and who did not leave yet. */
    List<Membership> ranOut() {
        return sql.list(
                "/* housekeeping */ " + SELECT + "ended_at IS NULL AND valid_until < ? ORDER BY valid_until, id",
                MemberTable::membership,
                calendar.today());
    }

    /** @return false when the person was not in the team */
    boolean leave(UUID teamId, UUID personId) {
        return sql.run(
                        "UPDATE kernel_access_member SET ended_at = ? WHERE team_id = ? AND person_id = ? AND ended_at IS NULL",
                        clock.instant(),
                        teamId,
                        personId)
                == 1;
    }

    private static Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                Sql.uuid(row, "team_id"),
                Sql.uuid(row, "person_id"),
                TeamRole.valueOf(row.getString("role")),
                row.getObject("valid_from", LocalDate.class),
                Sql.optionalDay(row, "valid_until"));
    }
}
