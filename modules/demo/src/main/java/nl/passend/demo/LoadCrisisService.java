// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.directory.DirectoryAdministration;
import nl.passend.directory.DirectoryAdministration.NewPerson;
import nl.passend.directory.DirectoryAdministration.NewTeam;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.PersonId;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Role;

/** Who comes at night, with the right to break the glass, and who judges it afterwards. */
@ApplicationScoped
class LoadCrisisService implements DemoPart {
    private static final String CRISISDIENST = "crisisdienst";
    private static final String PRIVACY = "privacy";

    private final DirectoryAdministration directory;
    private final Grants grants;
    private final Accounts accounts;

    @Inject
    LoadCrisisService(DirectoryAdministration directory, Grants grants, Accounts accounts) {
        this.directory = directory;
        this.grants = grants;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "crisis-service";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load(LocalDate firstDay) {
        directory.register(new NewTeam(
                new TeamId(DemoIds.TEAM_CRISISDIENST),
                DemoIds.RIVIERSTAD,
                "Crisisdienst",
                "099 123 45 40",
                "dag en nacht"));
        register(new PersonId(DemoIds.CRISISDIENST), DemoTown.KOMPASBLOEM, "Tamar", "Nachtegaalveer", "41");
        register(new PersonId(DemoIds.PRIVACY), DemoTown.GEMEENTE_RIVIERSTAD, "Hidde", "Glasmuil", "42");
        grants.join(new Membership(
                DemoIds.TEAM_CRISISDIENST,
                DemoIds.CRISISDIENST,
                TeamRole.MEMBER,
                firstDay.minusYears(1),
                Optional.empty()));
        var password = accounts.hash(DemoAccounts.password());
        accounts().forEach(account -> accounts.create(account, password));
    }

    static List<NewAccount> accounts() {
        return List.of(
                new NewAccount(
                        DemoIds.accountOf(DemoIds.CRISISDIENST),
                        DemoIds.CRISISDIENST,
                        CRISISDIENST,
                        "Tamar Nachtegaalveer",
                        Set.of(Role.WORKER, Role.BREAK_GLASS),
                        DemoIds.RIVIERSTAD,
                        CRISISDIENST + "@demo.invalid"),
                new NewAccount(
                        DemoIds.accountOf(DemoIds.PRIVACY),
                        DemoIds.PRIVACY,
                        PRIVACY,
                        "Hidde Glasmuil",
                        Set.of(Role.PRIVACY_OFFICER),
                        DemoIds.RIVIERSTAD,
                        PRIVACY + "@demo.invalid"));
    }

    private void register(PersonId id, OrganisationId employer, String givenName, String familyName, String extension) {
        directory.register(new NewPerson(
                id, employer, givenName, familyName, Optional.of("099 123 45 " + extension), Optional.empty()));
    }
}
