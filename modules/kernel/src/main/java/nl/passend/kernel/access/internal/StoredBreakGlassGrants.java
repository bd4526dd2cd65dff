// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.BreakGlassGrants;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.time.LegalCalendar;

/** The hours are checked here, and once more by the database. */
@ApplicationScoped
class StoredBreakGlassGrants implements BreakGlassGrants {
    private final GrantTable grants;
    private final Audit audit;
    private final Clock clock;

    @Inject
    StoredBreakGlassGrants(GrantTable grants, Audit audit, Clock clock) {
        this.grants = grants;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Grant open(
            UUID id, ObjectType type, UUID object, String municipality, UUID person, String ground, Duration lasting) {
        if (lasting.isNegative() || lasting.isZero() || lasting.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("Break-glass lasts some hours and never longer than " + LONGEST);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var grant = new Grant(
                id,
                object,
                GrantRole.BREAK_GLASS,
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                ground,
                Optional.empty(),
                LegalCalendar.dayOf(now),
                Optional.empty(),
                Optional.of(now.plus(lasting)),
                Optional.of(municipality));
        grants.endBreakGlass(type, object, person, now);
        grants.insertForHours(grant, type, now);
        audit.changed(new AuditEvent(
                AuditAction.EXECUTE,
                "break-glass.open",
                type,
                List.of(object),
                List.of(),
                List.of(),
                Purpose.EMERGENCY,
                Optional.of(grant)));
        return grant;
    }
}
