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
import java.util.stream.Stream;
import nl.passend.cases.Funder;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Lets who pays for help see what that help costs, and ends it. The family director does it, once the family was told and agreed, for
 * a year at most; the director and anybody of the family who may know the team ends it at once, without a reason.
 */
@ApplicationScoped
public class LetFunderIn {
    private static final int YEARS_AT_MOST = 1;

    private final CaseDoor door;
    private final Grants grants;
    private final Accounts accounts;
    private final Directory directory;
    private final Directors directors;
    private final OnRecord onRecord;
    private final Ids ids;

    @Inject
    LetFunderIn(
            CaseDoor door,
            Grants grants,
            Accounts accounts,
            Directory directory,
            Directors directors,
            OnRecord onRecord,
            Ids ids) {
        this.door = door;
        this.grants = grants;
        this.accounts = accounts;
        this.directory = directory;
        this.directors = directors;
        this.onRecord = onRecord;
        this.ids = ids;
    }

    /**
     * @param until last day
     * @param agreed everybody whose help it is was told, and agrees
     */
    public record Leave(String loginName, Funder funder, LocalDate until, boolean agreed) {}

    @Transactional
    public UUID letIn(UUID fileId, Leave leave) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        if (!isDirector(file)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        if (!leave.agreed()) {
            throw ProblemException.invalid(
                    "/agreed", "Vertel het eerst aan het gezin. Zeggen zij geen ja, dan gaat dit niet open.");
        }
        requireWithinAYear(file, leave.until());
        UUID person = person(file, leave);
        UUID grant = ids.next();
        grants.grant(new Grants.NewGrant(
                grant,
                ObjectType.CASE_FILE,
                fileId,
                GrantRole.FUNDER,
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                leave.funder().ground(),
                file.today(),
                Optional.of(leave.until()),
                Optional.of(file.municipality())));
        onRecord.changed(
                file,
                AuditAction.CREATE,
                "funder.let-in",
                "access",
                Set.of(),
                List.of("grant"),
                file.view().readersOfTeam());
        return grant;
    }

    private static void requireWithinAYear(OpenedFile file, LocalDate until) {
        if (until.isBefore(file.today()) || until.isAfter(file.today().plusYears(YEARS_AT_MOST))) {
            throw ProblemException.invalid("/until", "Kies een laatste dag vanaf vandaag, en binnen een jaar.");
        }
    }

    /**
     * One account that works for an organisation the family can be told of; never someone of the household itself. Who advises for a
     * care office pays as that and as nothing else.
     */
    private UUID person(OpenedFile file, Leave leave) {
        UUID person = accounts.findByLoginName(leave.loginName())
                .filter(Accounts.Account::active)
                .filter(account ->
                        account.roles().contains(Role.CARE_OFFICE_ADVISER) == (leave.funder() == Funder.CARE_OFFICE))
                .map(Accounts.Account::personId)
                .filter(found -> file.memberOfPerson(found).isEmpty())
                .filter(found -> directory.findPerson(new PersonId(found)).isPresent())
                .orElseThrow(() -> ProblemException.invalid(
                        "/loginName",
                        "Wij kennen niemand met deze inlognaam die hiervoor werkt. Vraag de naam nog eens na."));
        if (standing(file)
                .anyMatch(grant -> grant.holderPerson().filter(person::equals).isPresent())) {
            throw ProblemException.invalid("/loginName", "Deze persoon mag dit al zien. Stop dat eerst.");
        }
        return person;
    }

    private Stream<Grant> standing(OpenedFile file) {
        return grants.on(ObjectType.CASE_FILE, file.id()).stream().filter(grant -> grant.role() == GrantRole.FUNDER);
    }

    @Transactional
    public void end(UUID fileId, UUID grantId) {
        OpenedFile file = door.change(fileId);
        Grant grant = standing(file)
                .filter(standing -> standing.id().equals(grantId))
                .filter(standing -> file.view().seesTeam())
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (!mayEnd(file)) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        grants.revoke(grant.id());
        onRecord.changed(
                file,
                AuditAction.UPDATE,
                "funder.end",
                "access",
                Set.of(),
                List.of("grant"),
                file.view().readersOfTeam());
        if (file.view().side().isSelf()) {
            directors.tellOfNews(file);
        }
    }

    /** The director, and anybody of the household who may know the team. A supporter reads along. */
    static boolean mayEnd(OpenedFile file) {
        return isDirector(file) || file.view().side().isSelf() && file.view().seesTeam();
    }

    private static boolean isDirector(OpenedFile file) {
        return file.view().side().actsAsTeam()
                && file.grant().teamRole().filter(TeamRole.DIRECTOR::equals).isPresent();
    }
}
