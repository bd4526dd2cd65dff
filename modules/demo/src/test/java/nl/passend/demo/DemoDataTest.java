// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import nl.passend.demo.DemoWorkers.Worker;
import nl.passend.directory.DirectoryAdministration.NewOrganisation;
import nl.passend.directory.DirectoryAdministration.NewTeam;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Role;
import org.junit.jupiter.api.Test;

class DemoDataTest {
    @Test
    void every_account_that_is_promised_is_there_once() {
        assertThat(DemoAccounts.all())
                .extracting(NewAccount::loginName)
                .containsExactlyInAnyOrder(
                        "teamlid",
                        "regisseur",
                        "anderteam",
                        "clientondersteuner",
                        "zorgkantoor",
                        "coach",
                        "coordinator",
                        "redactie",
                        "beheer",
                        "ervaring",
                        "zonnewolk-moeder",
                        "zonnewolk-vader",
                        "dauwtrap-dochter",
                        "dauwtrap-moeder",
                        "dauwtrap-vader",
                        "lantaarnmaan-moeder",
                        "lantaarnmaan-ex");
    }

    @Test
    void who_breaks_the_glass_is_not_who_judges_it() {
        assertThat(LoadCrisisService.accounts())
                .extracting(NewAccount::loginName, NewAccount::roles)
                .containsExactly(
                        tuple("crisisdienst", Set.of(Role.WORKER, Role.BREAK_GLASS)),
                        tuple("privacy", Set.of(Role.PRIVACY_OFFICER)));
        assertThat(DemoAccounts.all()).noneMatch(account -> account.roles().contains(Role.BREAK_GLASS));
    }

    @Test
    void who_reads_along_from_outside_is_nothing_else_and_reads_two_things() {
        var first = java.time.LocalDate.of(2026, 11, 22);

        assertThat(LoadOutsideReaders.account().roles()).containsExactly(Role.READER);
        assertThat(DemoAccounts.all()).noneMatch(account -> account.loginName().equals("school"));
        assertThat(LoadOutsideReaders.reader(first).things()).hasSize(2);
        assertThat(LoadOutsideReaders.reader(first).until()).isEqualTo(first.plusYears(1));
    }

    @Test
    void no_id_and_no_display_name_is_used_twice() {
        var accounts = DemoAccounts.all();

        assertThat(accounts).extracting(NewAccount::id).doesNotHaveDuplicates();
        assertThat(accounts).extracting(NewAccount::personId).doesNotHaveDuplicates();
        assertThat(accounts).extracting(NewAccount::displayName).doesNotHaveDuplicates();
        assertThat(DemoWorkers.all()).extracting(Worker::id).doesNotHaveDuplicates();
        assertThat(DemoWorkers.all()).extracting(Worker::phone).doesNotHaveDuplicates();
    }

    @Test
    void people_of_a_family_are_clients_and_nothing_else() {
        assertThat(DemoAccounts.all())
                .filteredOn(account -> account.loginName().contains("-"))
                .hasSize(7)
                .allSatisfy(account -> assertThat(account.roles()).isEqualTo(Set.of(Role.CLIENT)));
    }

    @Test
    void municipalities_are_marked_as_invented_and_bear_no_real_code() {
        assertThat(DemoTown.municipalities())
                .hasSize(2)
                .allMatch(ServedMunicipality::invented)
                .allMatch(municipality -> municipality.code().isEmpty());
    }

    @Test
    void every_worker_is_employed_and_every_seat_is_in_a_team_of_the_demo() {
        List<OrganisationId> employers =
                DemoTown.organisations().stream().map(NewOrganisation::id).toList();
        var teams = DemoTown.teams().stream().map(NewTeam::id).toList();

        assertThat(DemoWorkers.all()).allSatisfy(worker -> {
            assertThat(employers).contains(worker.employer());
            worker.seat().ifPresent(seat -> assertThat(teams)
                    .anyMatch(id -> id.value().equals(seat.team())));
        });
    }
}
