// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.support.KeepOwnNotes;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Lets an independent client supporter (Wmo 2015 art. 2.2.4) stand at one member's side, and ends it. The person decides: from
 * their own account, or the team puts down their word. The supporter sees what that person sees, from the next request. When it ends
 * the supporter's own notes go too: nobody may ever read them again.
 */
@ApplicationScoped
public class LetIn {
    private static final String OWN_LEAVE = "own-leave";

    private final CaseDoor door;
    private final Grants grants;
    private final Accounts accounts;
    private final KeepOwnNotes notes;
    private final OnRecord onRecord;
    private final Ids ids;

    @Inject
    LetIn(CaseDoor door, Grants grants, Accounts accounts, KeepOwnNotes notes, OnRecord onRecord, Ids ids) {
        this.door = door;
        this.grants = grants;
        this.accounts = accounts;
        this.notes = notes;
        this.onRecord = onRecord;
        this.ids = ids;
    }

    /** @param member whose side; empty: the one who asks */
    @Transactional
    public UUID supporter(UUID fileId, String loginName, Optional<UUID> member, Optional<LocalDate> until) {
        OpenedFile file = door.change(fileId);
        UUID side = sideOf(file, member);
        Accounts.Account account = accounts.findByLoginName(loginName)
                .filter(found -> found.active() && found.roles().contains(Role.WORKER))
                .orElseThrow(() -> ProblemException.invalid(
                        "/loginName",
                        "Wij kennen geen cliëntondersteuner met deze inlognaam. Vraag de naam nog eens na."));
        if (until.filter(last -> last.isBefore(file.today())).isPresent()) {
            throw ProblemException.invalid("/until", "Kies een laatste dag vanaf vandaag.");
        }
        UUID grant = ids.next();
        grants.grant(new Grants.NewGrant(
                grant,
                ObjectType.CASE_FILE,
                fileId,
                GrantRole.CLIENT_SUPPORTER,
                Optional.empty(),
                Optional.of(account.personId()),
                Optional.of(side),
                OWN_LEAVE,
                file.today(),
                until,
                Optional.of(file.municipality())));
        onRecord.changed(
                file, AuditAction.CREATE, "supporter.let-in", "access", Set.of(side), List.of("grant"), Set.of(side));
        return grant;
    }

    @Transactional
    public void end(UUID fileId, UUID grantId) {
        OpenedFile file = door.change(fileId);
        Grant grant = grants.on(ObjectType.CASE_FILE, fileId).stream()
                .filter(g -> g.id().equals(grantId) && g.role() == GrantRole.CLIENT_SUPPORTER)
                .filter(g -> file.view().side().isTeam()
                        || g.scope().equals(file.view().side().member()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        grants.revoke(grantId);
        grant.holderPerson()
                .ifPresent(supporter -> grant.scope().ifPresent(beside -> notes.destroyAll(fileId, supporter, beside)));
        Set<UUID> side = grant.scope().map(Set::of).orElse(Set.of());
        onRecord.changed(file, AuditAction.UPDATE, "supporter.end", "access", side, List.of("grant"), side);
    }

    private static UUID sideOf(OpenedFile file, Optional<UUID> member) {
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        UUID side = member.or(file.view().side()::member)
                .orElseThrow(() -> ProblemException.invalid("/member", "Kies voor wie de ondersteuner komt."));
        boolean own = file.view().side().member().filter(side::equals).isPresent();
        if (file.member(side).isEmpty() || !own && !file.view().side().isTeam()) {
            throw ProblemException.invalid("/member", "U kunt dit alleen voor uzelf doen.");
        }
        return side;
    }
}
