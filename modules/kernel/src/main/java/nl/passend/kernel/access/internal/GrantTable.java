// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants.NewGrant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.time.LegalCalendar;

/** Reads and writes {@code kernel_access_grant}. */
@ApplicationScoped
class GrantTable {
    private static final List<GrantRole> STRONGEST_FIRST = List.of(
            GrantRole.TEAM,
            GrantRole.BREAK_GLASS,
            GrantRole.CLIENT_SUPPORTER,
            GrantRole.HOUSEHOLD_MEMBER,
            GrantRole.FUNDER,
            GrantRole.OUTSIDE_READER);

    /** A director's membership before a member's, then the older grant: the same answer each time. */
    private static final Comparator<Grant> STRENGTH = Comparator.comparing(
                    (Grant grant) -> STRONGEST_FIRST.indexOf(grant.role()))
            .thenComparing(grant -> grant.teamRole().equals(Optional.of(TeamRole.DIRECTOR)) ? 0 : 1)
            .thenComparing(Grant::from)
            .thenComparing(Grant::id);

    private static final String COLUMNS =
            "SELECT g.id, g.object_id, g.role, g.holder_team, g.holder_person, g.scope, g.ground, g.valid_from, g.valid_until,"
                    + " g.expires_at, g.municipality";

    private static final String COUNTS_NOW =
            " AND g.ended_at IS NULL AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until >= ?)"
                    + " AND (g.expires_at IS NULL OR g.expires_at > ?)";

    private final Sql sql;
    private final LegalCalendar calendar;
    private final Clock clock;

    @Inject
    GrantTable(Sql sql, LegalCalendar calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Everything by which this person may enter, own grants and those of teams, strongest first; one statement. */
    List<Grant> open(ObjectType type, UUID object, UUID person) {
        LocalDate today = calendar.today();
        return sql
                .list(
                        COLUMNS + """
                                , m.role AS team_role FROM kernel_access_grant g
                                LEFT JOIN kernel_access_member m ON m.team_id = g.holder_team AND m.person_id = ?
                                    AND m.ended_at IS NULL AND m.valid_from <= ?
                                    AND (m.valid_until IS NULL OR m.valid_until >= ?)
                                WHERE g.object_type = ? AND g.object_id = ?
                                    AND (g.holder_person = ? OR m.person_id IS NOT NULL)
                                """ + COUNTS_NOW,
                        row -> grant(row, Optional.ofNullable(row.getString("team_role"))),
                        person,
                        today,
                        today,
                        type.code(),
                        object,
                        person,
                        today,
                        today,
                        clock.instant())
                .stream()
                .sorted(STRENGTH)
                .toList();
    }

    /** What this person holds in person in this role, the newest first; one statement. */
    List<Grant> held(ObjectType type, UUID person, GrantRole role, Optional<UUID> before, int most) {
        LocalDate today = calendar.today();
        List<Object> values = new ArrayList<>(List.of(person, type.code(), role, today, today, clock.instant()));
        before.ifPresent(values::add);
        return sql.list(
                COLUMNS + " FROM kernel_access_grant g WHERE g.holder_person = ? AND g.object_type = ? AND g.role = ?"
                        + COUNTS_NOW
                        + (before.isPresent() ? " AND g.id < ?" : "")
                        + " ORDER BY g.id DESC LIMIT " + most,
                row -> grant(row, Optional.empty()),
                values.toArray());
    }

    /** Every grant on an object that counts today. */
    List<Grant> on(ObjectType type, UUID object) {
        LocalDate today = calendar.today();
        return sql
                .list(
                        COLUMNS + " FROM kernel_access_grant g WHERE g.object_type = ? AND g.object_id = ?"
                                + COUNTS_NOW,
                        row -> grant(row, Optional.empty()),
                        type.code(),
                        object,
                        today,
                        today,
                        clock.instant())
                .stream()
                .sorted(STRENGTH)
                .toList();
    }

    /** Who holds a grant in person in this role that counts today, by object. */
    Map<UUID, Set<UUID>> holders(ObjectType type, Collection<UUID> objects, GrantRole role) {
        if (objects.isEmpty()) {
            return Map.of();
        }
        LocalDate today = calendar.today();
        List<Object> values = new ArrayList<>(List.of(type.code(), role, today, today, clock.instant()));
        values.addAll(objects);
        return sql
                .list(
                        COLUMNS + " FROM kernel_access_grant g WHERE g.object_type = ? AND g.role = ?" + COUNTS_NOW
                                + " AND g.object_id IN (" + Sql.marks(objects.size()) + ")",
                        row -> grant(row, Optional.empty()),
                        values.toArray())
                .stream()
                .filter(grant -> grant.holderPerson().isPresent())
                .collect(Collectors.groupingBy(
                        Grant::object,
                        Collectors.mapping(grant -> grant.holderPerson().get(), Collectors.toSet())));
    }

    /** At whose side somebody stands or ever stood in this role, by person: what was ended stays to be told of. */
    Map<UUID, Set<UUID>> sidesEver(ObjectType type, UUID object, GrantRole role) {
        return sql
                .list(
                        COLUMNS
                                + " FROM kernel_access_grant g WHERE g.object_type = ? AND g.object_id = ? AND g.role = ?",
                        row -> grant(row, Optional.empty()),
                        type.code(),
                        object,
                        role)
                .stream()
                .filter(grant -> grant.holderPerson().isPresent())
                .collect(Collectors.groupingBy(
                        grant -> grant.holderPerson().get(),
                        Collectors.flatMapping(grant -> grant.scope().stream(), Collectors.toSet())));
    }

    /** @return false when a grant with this id is there already */
    boolean insert(NewGrant grant) {
        return sql.run(
                        """
                        INSERT IGNORE INTO kernel_access_grant (id, object_type, object_id, role, holder_team, holder_person,
                            scope, ground, valid_from, valid_until, municipality, created_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                        grant.id(),
                        grant.type().code(),
                        grant.object(),
                        grant.role(),
                        grant.holderTeam(),
                        grant.holderPerson(),
                        grant.scope(),
                        grant.ground(),
                        grant.from(),
                        grant.until(),
                        grant.municipality(),
                        clock.instant())
                == 1;
    }

    /** The moment of making it comes from the caller: the database measures the hours from it. */
    void insertForHours(Grant grant, ObjectType type, Instant now) {
        sql.run(
                """
                INSERT INTO kernel_access_grant (id, object_type, object_id, role, holder_person, ground, valid_from,
                    expires_at, municipality, created_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                grant.id(),
                type.code(),
                grant.object(),
                grant.role(),
                grant.holderPerson(),
                grant.ground(),
                grant.from(),
                grant.expires(),
                grant.municipality(),
                now);
    }

    void endBreakGlass(ObjectType type, UUID object, UUID person, Instant now) {
        sql.run(
                "UPDATE kernel_access_grant SET ended_at = ? WHERE object_type = ? AND object_id = ? AND holder_person = ?"
                        + " AND role = ? AND ended_at IS NULL",
                now,
                type.code(),
                object,
                person,
                GrantRole.BREAK_GLASS);
    }

    /** What a grant was about. */
    record Ended(ObjectType type, UUID object, Optional<UUID> scope, Optional<String> municipality) {}

    /** Ends a grant now; empty when there is none that stands. */
    Optional<Ended> end(UUID id) {
        Optional<Ended> standing = sql.one(
                "SELECT object_type, object_id, scope, municipality FROM kernel_access_grant WHERE id = ? AND ended_at IS NULL FOR UPDATE",
                row -> new Ended(
                        ObjectType.of(row.getString("object_type")),
                        Sql.uuid(row, "object_id"),
                        Sql.optionalUuid(row, "scope"),
                        Optional.ofNullable(row.getString("municipality"))),
                id);
        standing.ifPresent(
                grant -> sql.run("UPDATE kernel_access_grant SET ended_at = ? WHERE id = ?", clock.instant(), id));
        return standing;
    }

    private static Grant grant(ResultSet row, Optional<String> teamRole) throws SQLException {
        return new Grant(
                Sql.uuid(row, "id"),
                Sql.uuid(row, "object_id"),
                GrantRole.valueOf(row.getString("role")),
                Sql.optionalUuid(row, "holder_team"),
                Sql.optionalUuid(row, "holder_person"),
                Sql.optionalUuid(row, "scope"),
                row.getString("ground"),
                teamRole.map(TeamRole::valueOf),
                row.getObject("valid_from", LocalDate.class),
                Sql.optionalDay(row, "valid_until"),
                Optional.ofNullable(row.getObject("expires_at", LocalDateTime.class))
                        .map(moment -> moment.toInstant(ZoneOffset.UTC)),
                Optional.ofNullable(row.getString("municipality")));
    }
}
