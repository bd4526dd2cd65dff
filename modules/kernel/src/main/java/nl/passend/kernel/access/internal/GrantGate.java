// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.DoorTrail;
import nl.passend.kernel.audit.SealerHealth;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/** No role opens anything here, an administrator's neither: only a grant does. */
@ApplicationScoped
class GrantGate implements AccessGate {
    private static final String READ = ".read";
    private static final String LISTED = ".list";

    private static final Predicate<Grant> AS_READER = grant -> grant.role() == GrantRole.OUTSIDE_READER;

    /** To who pays for help and to who reads along every door but one is closed, as if there were no grant at all. */
    private static final Predicate<Grant> WITH_THE_FAMILY =
            AS_READER.negate().and(grant -> grant.role() != GrantRole.FUNDER);

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
        return looked(strongest(type, object, AuditAction.READ, purpose, WITH_THE_FAMILY), type, purpose);
    }

    @Override
    public Grant enterOrAsFunder(ObjectType type, UUID object, Purpose purpose) {
        return looked(strongest(type, object, AuditAction.READ, purpose, AS_READER.negate()), type, purpose);
    }

    @Override
    public Grant enterAsReader(ObjectType type, UUID object) {
        return looked(
                strongest(type, object, AuditAction.READ, Purpose.READING_ALONG, AS_READER),
                type,
                Purpose.READING_ALONG);
    }

    private Grant looked(Grant grant, ObjectType type, Purpose purpose) {
        audit.looked(look(
                type, READ, List.of(grant.object()), told(grant, purpose), Optional.of(grant), grant.municipality()));
        return grant;
    }

    @Override
    public Grant enterToChange(ObjectType type, UUID object) {
        // The purpose is told of a refusal alone: what was changed carries one of its own.
        Grant grant = strongest(
                type,
                object,
                AuditAction.UPDATE,
                user.get().has(Role.WORKER) ? Purpose.SUPPORT : Purpose.OWN_FILE,
                WITH_THE_FAMILY);
        if (grant.role() == GrantRole.BREAK_GLASS) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!sealer.healthy()) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        return grant;
    }

    @Override
    public void listed(ObjectType type, Purpose purpose, Map<UUID, String> municipalities) {
        user.get();
        passage.pass();
        Map<String, List<UUID>> objects = new LinkedHashMap<>();
        municipalities.forEach((object, municipality) ->
                objects.computeIfAbsent(municipality, slug -> new ArrayList<>()).add(object));
        objects.forEach((municipality, listed) ->
                audit.looked(look(type, LISTED, listed, purpose, Optional.empty(), Optional.of(municipality))));
    }

    @Override
    public List<Grant> explain(ObjectType type, UUID object) {
        return grants.open(type, object, user.get().personId());
    }

    @Override
    public List<Grant> asFunder(ObjectType type, Optional<UUID> before, int limit) {
        return grants.held(type, user.get().personId(), GrantRole.FUNDER, before, limit + 1);
    }

    @Override
    public List<Grant> asReader(ObjectType type, Optional<UUID> before, int limit) {
        return grants.held(type, user.get().personId(), GrantRole.OUTSIDE_READER, before, limit + 1);
    }

    @Override
    public Visible visible(ObjectType type) {
        return new Visible(type.code(), user.get().personId(), calendar.today());
    }

    private Grant strongest(
            ObjectType type, UUID object, AuditAction wanted, Purpose purpose, Predicate<Grant> opensThisDoor) {
        Optional<Grant> grant =
                explain(type, object).stream().filter(opensThisDoor).findFirst();
        if (grant.isEmpty()) {
            audit.refused(refusal(type, object, wanted, purpose));
            throw ProblemException.notFound();
        }
        passage.pass(grant.get());
        return grant.get();
    }

    /** Of what nobody opened nothing is known, so what does not exist leaves the same line as what stays closed. */
    private static AuditEvent refusal(ObjectType type, UUID object, AuditAction wanted, Purpose purpose) {
        return new AuditEvent(
                wanted,
                DoorTrail.Kind.LOOK_REFUSED.code(),
                type,
                List.of(object),
                List.of(),
                List.of(),
                purpose,
                Optional.empty());
    }

    /** By which grant somebody came in says more than what accounts they have. That an open page listens stays the machine's look. */
    private static Purpose told(Grant grant, Purpose purpose) {
        if (purpose == Purpose.MACHINE) {
            return purpose;
        }
        return switch (grant.role()) {
            case BREAK_GLASS -> Purpose.EMERGENCY;
            case FUNDER -> Purpose.FUNDING;
            case OUTSIDE_READER -> Purpose.READING_ALONG;
            case TEAM -> purpose == Purpose.OWN_FILE ? Purpose.SUPPORT : purpose;
            case CLIENT_SUPPORTER, HOUSEHOLD_MEMBER -> purpose;
        };
    }

    private static AuditEvent look(
            ObjectType type,
            String how,
            List<UUID> objects,
            Purpose purpose,
            Optional<Grant> grant,
            Optional<String> municipality) {
        return new AuditEvent(
                AuditAction.READ, type.code() + how, type, objects, List.of(), List.of(), purpose, grant, municipality);
    }
}
