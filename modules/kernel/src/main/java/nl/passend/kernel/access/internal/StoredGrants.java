// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.MemberLeft;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;

/** Every change of who may enter is itself on record. */
@ApplicationScoped
class StoredGrants implements Grants {
    private final GrantTable grants;
    private final MemberTable members;
    private final Audit audit;
    private final Event<MemberLeft> left;

    @Inject
    StoredGrants(GrantTable grants, MemberTable members, Audit audit, Event<MemberLeft> left) {
        this.grants = grants;
        this.members = members;
        this.audit = audit;
        this.left = left;
    }

    @Override
    @Transactional
    public void grant(NewGrant grant) {
        requireSide(grant);
        if (grants.insert(grant)) {
            audit.changed(event(
                    AuditAction.CREATE,
                    "access-grant.create",
                    grant.type(),
                    grant.object(),
                    grant.scope(),
                    grant.municipality()));
        }
    }

    @Override
    @Transactional
    public void revoke(UUID grantId) {
        grants.end(grantId)
                .ifPresent(ended -> audit.changed(event(
                        AuditAction.DELETE,
                        "access-grant.end",
                        ended.type(),
                        ended.object(),
                        ended.scope(),
                        ended.municipality())));
    }

    @Override
    public List<Grant> on(ObjectType type, UUID object) {
        return grants.on(type, object);
    }

    @Override
    public Map<UUID, Set<UUID>> supporters(ObjectType type, Collection<UUID> objects) {
        return grants.holders(type, objects, GrantRole.CLIENT_SUPPORTER);
    }

    @Override
    public Map<UUID, Set<UUID>> supportersEver(ObjectType type, UUID object) {
        return grants.sidesEver(type, object, GrantRole.CLIENT_SUPPORTER);
    }

    @Override
    @Transactional
    public void join(Membership membership) {
        members.join(membership);
        audit.changed(event(
                AuditAction.CREATE,
                "team-member.join",
                ObjectType.TEAM,
                membership.teamId(),
                Optional.of(membership.personId()),
                Optional.empty()));
    }

    @Override
    @Transactional
    public void leave(UUID teamId, UUID personId) {
        if (members.leave(teamId, personId)) {
            audit.changed(event(
                    AuditAction.DELETE,
                    "team-member.leave",
                    ObjectType.TEAM,
                    teamId,
                    Optional.of(personId),
                    Optional.empty()));
            left.fire(new MemberLeft(teamId, personId));
        }
    }

    @Override
    public List<Membership> teamsOf(UUID personId) {
        return members.ofPerson(personId);
    }

    @Override
    public List<Membership> membersOf(UUID teamId) {
        return members.ofTeams(List.of(teamId));
    }

    @Override
    public List<Membership> membersOf(Collection<UUID> teamIds) {
        return members.ofTeams(teamIds);
    }

    /**
     * A person's grant is one side of a household; without a scope it would show everybody's. A funder stands at nobody's side, and
     * never without an end.
     */
    private static void requireSide(NewGrant grant) {
        boolean person = grant.holderPerson().isPresent() && grant.holderTeam().isEmpty();
        boolean sound =
                switch (grant.role()) {
                    case TEAM ->
                        grant.holderTeam().isPresent() && grant.holderPerson().isEmpty();
                    case HOUSEHOLD_MEMBER, CLIENT_SUPPORTER ->
                        person && grant.scope().isPresent();
                    case FUNDER, OUTSIDE_READER ->
                        person && grant.scope().isEmpty() && grant.until().isPresent();
                    case BREAK_GLASS -> false;
                };
        if (!sound) {
            throw new IllegalArgumentException(
                    "A team holds a TEAM grant; a person holds one with a scope, or as a funder or reader one with a last day");
        }
    }

    private static AuditEvent event(
            AuditAction action,
            String eventType,
            ObjectType type,
            UUID object,
            Optional<UUID> subject,
            Optional<String> municipality) {
        return new AuditEvent(
                action,
                eventType,
                type,
                List.of(object),
                subject.stream().toList(),
                List.of(),
                Purpose.ADMINISTRATION,
                Optional.empty(),
                municipality);
    }
}
