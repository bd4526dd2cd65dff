// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.directory.DirectoryAdministration.NewOrganisation;
import nl.passend.directory.DirectoryAdministration.NewPerson;
import nl.passend.directory.DirectoryAdministration.PersonChange;
import nl.passend.directory.Organisation;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.TestUnit;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.TestVault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
    private static final DataSource DATABASE = TestDatabase.fresh(PeopleTest.class, "kernel", "directory");
    private static final TestUnit UNIT = TestUnit.of("directory", DATABASE);

    @TempDir
    private static Path home;

    private static Vault vault;

    private final Changes changes = new Changes();
    private final People people = new People(UNIT.entityManager(), vault);
    private final RegisterPerson registerPerson = new RegisterPerson(people, vault, changes, UNIT.entityManager());
    private final RegisterOrganisation registerOrganisation =
            new RegisterOrganisation(people, changes, UNIT.entityManager());
    private final ChangePerson changePerson = new ChangePerson(people, vault, changes, UNIT.entityManager());

    private Organisation employer;

    @BeforeAll
    static void openTheVault() {
        vault = TestVault.open(DATABASE, home, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        UNIT.close();
    }

    @BeforeEach
    void an_employer() {
        employer = organisation("Kompasbloem");
    }

    @Test
    void a_registered_worker_is_found_with_the_employer() {
        var samira = register("Samira");

        assertThat(people.find(samira.id())).contains(samira);
        assertThat(samira.employer()).isEqualTo(employer);
        assertThat(samira.fullName()).isEqualTo("Samira Zilverdraad");
    }

    @Test
    void a_worker_is_found_by_a_part_of_the_name_without_capitals_and_accents() {
        String family = "Zöë" + UUID.randomUUID().toString().substring(0, 8);
        var second = register("Bér", family, employer.id());
        var first = register("Anna", family, employer.id());
        register("Samira");

        assertThat(people.named(" zoe" + family.substring(3), 10)).containsExactly(first, second);
        assertThat(people.named("ber ZOE" + family.substring(3), 10)).containsExactly(second);
        assertThat(people.named(family, 1)).containsExactly(first);
    }

    @Test
    void several_workers_are_found_at_once_and_who_is_none_is_left_out() {
        var samira = register("Samira");
        var joost = register("Joost");

        var found = people.all(List.of(samira.id(), joost.id(), new PersonId(UUID.randomUUID())));

        assertThat(found).containsOnlyKeys(samira.id(), joost.id());
    }

    @Test
    void a_name_does_not_stand_readable_in_the_database() throws SQLException {
        var samira = register("Samira");

        assertThat(stored(samira.id(), "given_name")).isNotEmpty().doesNotContain("Samira");
        assertThat(stored(samira.id(), "working_days")).isNotEmpty().doesNotContain("maandag");
    }

    @Test
    void the_longest_values_fit() {
        var id = new PersonId(UUID.randomUUID());
        var registered = UNIT.inTransaction(() -> registerPerson.register(new NewPerson(
                id,
                employer.id(),
                "€".repeat(80),
                "€".repeat(80),
                Optional.of("0".repeat(20)),
                Optional.of("€".repeat(200)))));

        assertThat(people.find(id)).contains(registered);
    }

    @Test
    void a_worker_needs_an_employer_that_is_known() {
        var nobody = new OrganisationId(UUID.randomUUID());

        assertThatThrownBy(() -> register("Samira", nobody))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/employer"));
    }

    @Test
    void registering_twice_leaves_the_first() {
        var samira = register("Samira");

        var again = UNIT.inTransaction(() -> registerPerson.register(
                new NewPerson(samira.id(), employer.id(), "Anders", "Anders", Optional.empty(), Optional.empty())));

        assertThat(again).isEqualTo(samira);
    }

    @Test
    void a_number_can_become_unknown_again_and_the_rest_stays() {
        var samira = register("Samira");

        var changed = change(samira, workPhone(""));

        assertThat(changed.workPhone()).isEmpty();
        assertThat(changed.workingDays()).isEqualTo(samira.workingDays());
        assertThat(people.find(samira.id())).contains(changed);
    }

    @Test
    void a_worker_can_change_employer() {
        var samira = register("Samira");
        var other = organisation("Vuurvlieg");

        var changed = change(
                samira,
                new PersonChange(
                        Optional.of(other.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(changed.employer()).isEqualTo(other);
        assertThat(changed.version()).isEqualTo(samira.version() + 1);
    }

    @Test
    void a_change_on_an_old_version_shows_both() {
        var samira = register("Samira");
        change(samira, workPhone("099 1"));

        assertThatThrownBy(() -> change(samira, workPhone("099 2")))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.STALE);
                    var both = problem.extension().orElseThrow();
                    assertThat(both.getJsonObject("current").getString("workPhone"))
                            .isEqualTo("099 1");
                    assertThat(both.getJsonObject("yours").getString("workPhone"))
                            .isEqualTo("099 2");
                });
    }

    private Organisation organisation(String name) {
        return UNIT.inTransaction(
                () -> registerOrganisation.register(new NewOrganisation(new OrganisationId(UUID.randomUUID()), name)));
    }

    private Person register(String givenName) {
        return register(givenName, employer.id());
    }

    private Person register(String givenName, OrganisationId by) {
        return register(givenName, "Zilverdraad", by);
    }

    private Person register(String givenName, String familyName, OrganisationId by) {
        return UNIT.inTransaction(() -> registerPerson.register(new NewPerson(
                new PersonId(UUID.randomUUID()),
                by,
                givenName,
                familyName,
                Optional.of("099 123 45 11"),
                Optional.of("maandag en dinsdag"))));
    }

    private Person change(Person person, PersonChange change) {
        return UNIT.inTransaction(() -> changePerson.change(person.id(), person.version(), change));
    }

    private static PersonChange workPhone(String phone) {
        return new PersonChange(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(phone), Optional.empty());
    }

    private static String stored(PersonId id, String column) throws SQLException {
        try (var connection = DATABASE.getConnection();
                var statement =
                        connection.prepareStatement("SELECT " + column + " FROM directory_person WHERE id = ?")) {
            statement.setString(1, id.toString());
            try (var row = statement.executeQuery()) {
                row.next();
                return new String(row.getBytes(1), StandardCharsets.UTF_8);
            }
        }
    }
}
