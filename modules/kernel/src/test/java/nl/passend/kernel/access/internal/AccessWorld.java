// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.Grants.NewGrant;
import nl.passend.kernel.access.MemberLeft;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.time.LegalCalendar;

/** The gate and its tables on a real database, with a day that stands still and an audit that only remembers. */
class AccessWorld {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    final UUID file = UUID.randomUUID();
    final UUID team = UUID.randomUUID();
    final UUID me = UUID.randomUUID();
    final List<AuditEvent> record = new ArrayList<>();
    final List<AuditEvent> refused = new ArrayList<>();
    final Sql sql;
    final Grants grants;
    final RequestPassage passage = new RequestPassage();
    boolean sealerHealthy = true;

    final List<MemberLeft> left = new ArrayList<>();
    final MemberTable members;
    private final GrantTable grantTable;
    private final LegalCalendar calendar;

    AccessWorld(DataSource database) {
        // 00:30 in Amsterdam; in UTC it is still the day before.
        var clock = Clock.fixed(TODAY.atTime(0, 30).atZone(LegalCalendar.ZONE).toInstant(), LegalCalendar.ZONE);
        calendar = new LegalCalendar(clock);
        sql = new Sql(database);
        grantTable = new GrantTable(sql, calendar, clock);
        members = new MemberTable(sql, new Ids(clock), calendar, clock);
        grants = new StoredGrants(grantTable, members, audit(), HeardLeaving.event(left::add));
    }

    AccessGate gate(Role... roles) {
        return gateOf(me, roles);
    }

    AccessGate gateOf(UUID person, Role... roles) {
        var who = new Me(UUID.randomUUID(), person, "x", "X", Set.of(roles), "", Optional.empty());
        return new GrantGate(grantTable, user(who), passage, audit(), () -> sealerHealthy, calendar);
    }

    UUID teamGrant() {
        return grant(GrantRole.TEAM, Optional.of(team), Optional.empty(), TODAY, Optional.empty());
    }

    UUID personGrant(GrantRole role) {
        return grant(role, Optional.empty(), Optional.of(me), TODAY, Optional.empty());
    }

    /** Who pays for help, let in for a month. */
    UUID funderGrant() {
        return grant(GrantRole.FUNDER, Optional.empty(), Optional.of(me), TODAY, Optional.of(TODAY.plusMonths(1)));
    }

    /** Somebody from outside who reads along, let in for a month. */
    UUID readerGrant() {
        return grant(
                GrantRole.OUTSIDE_READER, Optional.empty(), Optional.of(me), TODAY, Optional.of(TODAY.plusMonths(1)));
    }

    UUID grant(
            GrantRole role,
            Optional<UUID> holderTeam,
            Optional<UUID> holderPerson,
            LocalDate from,
            Optional<LocalDate> until) {
        var id = UUID.randomUUID();
        Optional<UUID> side = holderPerson
                .filter(holder -> role != GrantRole.FUNDER && role != GrantRole.OUTSIDE_READER)
                .map(holder -> new UUID(1, role.ordinal()));
        grants.grant(new NewGrant(
                id,
                ObjectType.CASE_FILE,
                file,
                role,
                holderTeam,
                holderPerson,
                side,
                "wmo-2015",
                from,
                until,
                Optional.of("rivierstad")));
        return id;
    }

    void join(LocalDate from, LocalDate until) {
        grants.join(new Membership(team, me, TeamRole.MEMBER, from, Optional.ofNullable(until)));
    }

    private Audit audit() {
        return new Audit() {
            @Override
            public void changed(AuditEvent event) {
                record.add(event);
            }

            @Override
            public void looked(AuditEvent event) {
                record.add(event);
            }

            @Override
            public void refused(AuditEvent event) {
                refused.add(event);
            }

            @Override
            public void noted(AuditEvent event) {
                record.add(event);
            }
        };
    }

    private static CurrentUser user(Me who) {
        return new CurrentUser() {
            @Override
            public Optional<Me> find() {
                return Optional.of(who);
            }

            @Override
            public Me get() {
                return who;
            }
        };
    }
}
