// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;

/**
 * Gives someone of the household an account of their own: a code on paper, valid two weeks, and a grant for their own side. Who
 * asks again gets a new code and the old one ends. From twelve years; before, a guardian reads along.
 */
@ApplicationScoped
public class InviteMember {
    public static final Duration VALID = Duration.ofDays(14);
    private static final int YOUNGEST = 12;
    private static final String OWN_FILE = "own-file";

    private final CaseDoor door;
    private final CaseFiles files;
    private final Accounts accounts;
    private final Grants grants;
    private final Directory directory;
    private final HouseholdRecorder recorder;
    private final Ids ids;

    @Inject
    InviteMember(
            CaseDoor door,
            CaseFiles files,
            Accounts accounts,
            Grants grants,
            Directory directory,
            HouseholdRecorder recorder,
            Ids ids) {
        this.door = door;
        this.files = files;
        this.accounts = accounts;
        this.grants = grants;
        this.directory = directory;
        this.recorder = recorder;
        this.ids = ids;
    }

    /** @return the code to hand over; in clear only here */
    @Transactional
    public String invite(UUID fileId, UUID memberId, Optional<String> email) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        OpenedFile.Member member = file.member(memberId).orElseThrow(ProblemException::notFound);
        if (member.birthDate()
                .filter(born -> Period.between(born, file.today()).getYears() < YOUNGEST)
                .isPresent()) {
            throw ProblemException.invalid(
                    "", "Een eigen inlog kan vanaf 12 jaar. Daarvoor leest een ouder of voogd mee.");
        }
        UUID person = member.person().orElseGet(ids::next);
        String code = accounts.invite(
                new Accounts.NewAccount(
                        ids.next(),
                        person,
                        "",
                        member.fullName(),
                        Set.of(Role.CLIENT),
                        themeOf(file),
                        email.orElse(null)),
                VALID);
        files.member(fileId, memberId).orElseThrow().becomes(person);
        if (!hasGrant(fileId, person)) {
            grantOwnSide(grants, ids.next(), file.id(), memberId, person, file.today(), file.municipality());
        }
        recorder.noted(
                file,
                member.givenName() + " krijgt een eigen inlog.",
                AuditAction.CREATE,
                "household-member.invite",
                "household",
                Set.of(memberId),
                List.of("account"));
        files.flush();
        return code;
    }

    static void grantOwnSide(
            Grants grants, UUID id, UUID file, UUID member, UUID person, LocalDate from, String municipality) {
        grants.grant(new Grants.NewGrant(
                id,
                ObjectType.CASE_FILE,
                file,
                GrantRole.HOUSEHOLD_MEMBER,
                Optional.empty(),
                Optional.of(person),
                Optional.of(member),
                OWN_FILE,
                from,
                Optional.empty(),
                Optional.of(municipality)));
    }

    private boolean hasGrant(UUID file, UUID person) {
        return grants.on(ObjectType.CASE_FILE, file).stream()
                .anyMatch(g ->
                        g.holderPerson().filter(person::equals).isPresent() && g.role() == GrantRole.HOUSEHOLD_MEMBER);
    }

    private String themeOf(OpenedFile file) {
        return directory
                .municipalityServed(file.municipality())
                .map(ServedMunicipality::theme)
                .orElse(file.municipality());
    }
}
