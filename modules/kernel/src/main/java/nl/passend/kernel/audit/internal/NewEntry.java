// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.AuditOutcome;

/** Says of an event who, as what and why, in the codes of the record. */
final class NewEntry {
    /** Stands for the account and the person where nobody was logged in. */
    static final UUID NOBODY = new UUID(0, 0);

    /** The role of who is not logged in. */
    static final String VISITOR = "visitor";

    static final String NO_GROUND = "none";

    private NewEntry() {}

    /** @param outcome whether it happened or was refused */
    static AuditEntry of(
            AuditEvent event,
            AuditOutcome outcome,
            Optional<Me> me,
            Optional<String> accessPoint,
            UUID id,
            Instant occurred) {
        return new AuditEntry(
                id,
                occurred,
                event.action().code(),
                outcome.code(),
                event.eventType(),
                me.map(Me::accountId).orElse(NOBODY),
                me.map(Me::personId).orElse(NOBODY),
                event.grant().flatMap(Grant::holderTeam),
                event.grant().map(NewEntry::roleIn).orElseGet(() -> roleOf(me)),
                event.purpose().code(),
                event.grant().map(Grant::ground).orElse(NO_GROUND),
                event.grant().map(Grant::id),
                accessPoint,
                event.municipality().or(() -> event.grant().flatMap(Grant::municipality)),
                event.objectType().code(),
                event.objects(),
                event.subjects(),
                event.fields());
    }

    /** The role in the team says more than that a team holds the grant. */
    private static String roleIn(Grant grant) {
        return code(grant.teamRole().<Enum<?>>map(role -> role).orElse(grant.role()));
    }

    /** Without a grant: the first of the account's roles; the installation itself and a visitor have none. */
    private static String roleOf(Optional<Me> me) {
        if (me.isEmpty()) {
            return VISITOR;
        }
        return me.get().roles().stream()
                .sorted()
                .findFirst()
                .map(NewEntry::code)
                .orElse("system");
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
