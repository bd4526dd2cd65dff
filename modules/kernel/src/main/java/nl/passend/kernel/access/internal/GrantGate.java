// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.SealerHealth;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/** No role opens anything here, an administrator's neither: only a grant does. */
@ApplicationScoped
class GrantGate implements AccessGate {
    private final GrantTable grants;
    private final CurrentUser user;
    private final RequestPassage passage;
    private final Audit audit;
    private final SealerHealth sealer;
    private final LegalCalendar calendar;

    @Inject
    GrantGate(
            GrantTable grants,
            CurrentUser user,
            RequestPassage passage,
            Audit audit,
            SealerHealth sealer,
            LegalCalendar calendar) {
        this.grants = grants;
        this.user = user;
        this.passage = passage;
        this.audit = audit;
        this.sealer = sealer;
        this.calendar = calendar;
    }

    @Override
    public Grant enter(ObjectType type, UUID object, Purpose purpose) {
        Grant grant = strongest(type, object);
        audit.looked(look(type, List.of(object), told(grant, purpose), Optional.of(grant)));
        return grant;
    }

    @Override
    public Grant enterToChange(ObjectType type, UUID object) {
        Grant grant = strongest(type, object);
        if (grant.role() == GrantRole.BREAK_GLASS) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!sealer.healthy()) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        return grant;
    }

    @Override
    public void listed(ObjectType type, List<UUID> objects) {
        user.get();
        passage.pass();
        if (!objects.isEmpty()) {
            audit.looked(look(type, objects, Purpose.LIST, Optional.empty()));
        }
    }

    @Override
    public List<Grant> explain(ObjectType type, UUID object) {
        return grants.open(type, object, user.get().personId());
    }

    @Override
    public Visible visible(ObjectType type) {
        return new Visible(type.code(), user.get().personId(), calendar.today());
    }

    private Grant strongest(ObjectType type, UUID object) {
        Grant grant = explain(type, object).stream().findFirst().orElseThrow(ProblemException::notFound);
        passage.pass(grant);
        return grant;
    }

    /** That an open page listens stays the machine's look. */
    private static Purpose told(Grant grant, Purpose purpose) {
        return grant.role() == GrantRole.BREAK_GLASS && purpose != Purpose.MACHINE ? Purpose.EMERGENCY : purpose;
    }

    private static AuditEvent look(ObjectType type, List<UUID> objects, Purpose purpose, Optional<Grant> grant) {
        return new AuditEvent(
                AuditAction.READ,
                type.code() + (purpose == Purpose.LIST ? ".list" : ".read"),
                type,
                objects,
                List.of(),
                List.of(),
                purpose,
                grant);
    }
}
