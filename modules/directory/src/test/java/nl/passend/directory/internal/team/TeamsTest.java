// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.directory.DirectoryAdministration.NewTeam;
import nl.passend.directory.DirectoryAdministration.TeamChange;
import nl.passend.directory.ServedMunicipality;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamSearch;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.TestUnit;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(TeamsTest.class, "directory");
    private static final TestUnit UNIT = TestUnit.of("directory", DATABASE);

    private final Teams teams = new Teams(UNIT.entityManager());
    private final Changes changes = new Changes();
    private final RegisterTeam registerTeam = new RegisterTeam(teams, changes, UNIT.entityManager());
    private final ChangeTeam changeTeam = new ChangeTeam(teams, changes, UNIT.entityManager());
    private final ServeMunicipality serveMunicipality = new ServeMunicipality(teams, changes, UNIT.entityManager());

    private String municipality;

    @AfterAll
    static void close() {
        UNIT.close();
    }

    @BeforeEach
    void serveAMunicipality() {
        municipality = "m" + UUID.randomUUID();
        serve(municipality);
    }

    @Test
    void a_registered_team_is_found_with_its_municipality() {
        var team = register(aTeam("Rivierenwijk"));

        var found = teams.find(team.id()).orElseThrow();

        assertThat(found).isEqualTo(team);
        assertThat(found.municipality().slug()).isEqualTo(municipality);
        assertThat(found.municipality().invented()).isTrue();
        assertThat(found.version()).isEqualTo(1);
    }

    @Test
    void registering_twice_leaves_the_first() {
        var team = register(aTeam("Rivierenwijk"));

        var again = register(new NewTeam(team.id(), municipality, "Anders", "0", "nooit"));

        assertThat(again).isEqualTo(team);
    }

    @Test
    void serving_twice_leaves_the_first() {
        serve(municipality);

        assertThat(teams.findServed(municipality)).isPresent();
        assertThat(teams.served())
                .filteredOn(m -> m.slug().equals(municipality))
                .hasSize(1);
    }

    @Test
    void a_team_needs_a_municipality_that_is_served() {
        var elsewhere = new NewTeam(new TeamId(UUID.randomUUID()), "nergens", "Nergenshuizen", "0", "nooit");

        assertThatThrownBy(() -> register(elsewhere))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/municipality"));
    }

    @Test
    void two_teams_of_one_municipality_cannot_bear_one_name() {
        register(aTeam("Rivierenwijk"));

        assertThatThrownBy(() -> register(aTeam("rivierenwijk")))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/name"));
    }

    @Test
    void a_change_leaves_what_was_not_named() {
        var team = register(aTeam("Rivierenwijk"));

        var changed = change(team.id(), team.version(), phone("030 222 22 22"));

        assertThat(changed.phone()).isEqualTo("030 222 22 22");
        assertThat(changed.name()).isEqualTo("Rivierenwijk");
        assertThat(changed.version()).isEqualTo(team.version() + 1);
        assertThat(teams.find(team.id())).contains(changed);
    }

    @Test
    void a_change_on_an_old_version_shows_both() {
        var team = register(aTeam("Rivierenwijk"));
        change(team.id(), team.version(), phone("030 222 22 22"));

        assertThatThrownBy(() -> change(team.id(), team.version(), phone("030 333 33 33")))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.STALE);
                    var both = problem.extension().orElseThrow();
                    assertThat(both.getJsonObject("current").getString("phone")).isEqualTo("030 222 22 22");
                    assertThat(both.getJsonObject("yours").getString("phone")).isEqualTo("030 333 33 33");
                });
    }

    @Test
    void pages_hold_every_team_once_in_the_order_of_names() {
        for (String name : List.of("Eik", "Appel", "Den", "Berk", "Ceder")) {
            register(aTeam(name));
        }

        var names = new ArrayList<String>();
        Optional<TeamId> after = Optional.empty();
        do {
            var page = teams.page(new TeamSearch(Optional.of(municipality), Optional.empty(), after, 2));
            page.items().forEach(team -> names.add(team.name()));
            after = page.next().map(UUID::fromString).map(TeamId::new);
        } while (after.isPresent());

        assertThat(names).containsExactly("Appel", "Berk", "Ceder", "Den", "Eik");
    }

    @Test
    void a_search_among_some_teams_finds_only_those() {
        var eik = register(aTeam("Eik"));
        register(aTeam("Den"));

        var found = teams.page(new TeamSearch(Optional.empty(), Optional.of(List.of(eik.id())), Optional.empty(), 10));
        var none = teams.page(new TeamSearch(Optional.empty(), Optional.of(List.of()), Optional.empty(), 10));

        assertThat(found.items()).containsExactly(eik);
        assertThat(none.items()).isEmpty();
    }

    private NewTeam aTeam(String name) {
        return new NewTeam(new TeamId(UUID.randomUUID()), municipality, name, "030 111 11 11", "werkdagen 9-17 uur");
    }

    private static TeamChange phone(String phone) {
        return new TeamChange(Optional.empty(), Optional.of(phone), Optional.empty());
    }

    private Team register(NewTeam team) {
        return UNIT.inTransaction(() -> registerTeam.register(team));
    }

    private Team change(TeamId id, long version, TeamChange change) {
        return UNIT.inTransaction(() -> changeTeam.change(id, version, change));
    }

    private void serve(String slug) {
        UNIT.inTransaction(() -> serveMunicipality.serve(
                new ServedMunicipality(slug, "Verzonnen", "rivierstad", Optional.empty(), Optional.empty(), true)));
    }
}
