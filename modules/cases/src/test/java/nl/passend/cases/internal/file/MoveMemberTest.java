// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MoveMemberTest {
    private static final CasesWorld WORLD = new CasesWorld(MoveMemberTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final ChangeHomes homes = new ChangeHomes(WORLD.door, WORLD.files, WORLD.recorder, WORLD.ids);
    private final MoveMember moving = new MoveMember(WORLD.door, WORLD.files, WORLD.recorder);
    private UUID file;
    private UUID hers;
    private UUID shelter;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void twoHomes() {
        WORLD.asTeam();
        file = WORLD.opened(mother, child);
        hers = home("Wolkenlaan 1", mother, child);
        shelter = home("Regenpad 2", mother);
    }

    @Test
    void who_moves_leaves_the_others_where_they_are() {
        move(child, Set.of(hers), Set.of(shelter));

        assertThat(residents(hers)).containsExactly(mother);
        assertThat(residents(shelter)).containsExactlyInAnyOrder(mother, child);
    }

    @Test
    void a_child_may_live_in_two_homes() {
        move(child, Set.of(hers), Set.of(hers, shelter));

        assertThat(residents(hers)).contains(child);
        assertThat(residents(shelter)).contains(child);
    }

    @Test
    void a_home_that_nobody_lives_in_any_more_goes_with_its_address() {
        move(mother, Set.of(hers, shelter), Set.of(hers));

        assertThat(WORLD.look(file).homes()).extracting(OpenedFile.Home::id).containsExactly(hers);
    }

    @Test
    void whom_another_moved_meanwhile_is_not_moved_back() {
        assertThatThrownBy(() -> move(child, Set.of(shelter), Set.of(hers, shelter)))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/homes"));
        assertThat(residents(shelter)).containsExactly(mother);
    }

    @Test
    void a_home_of_another_file_is_not_known() {
        UUID elsewhere = UUID.randomUUID();

        assertThatThrownBy(() -> move(child, Set.of(hers), Set.of(elsewhere))).isInstanceOf(ProblemException.class);
    }

    private void move(UUID member, Set<UUID> from, Set<UUID> to) {
        WORLD.unit.inTransaction(() -> {
            moving.move(file, member, from, to);
            return null;
        });
    }

    private UUID home(String address, UUID... residents) {
        return WORLD.unit.inTransaction(() ->
                homes.add(file, Optional.of(address), false, List.of(residents)).id());
    }

    private Set<UUID> residents(UUID home) {
        return WORLD.look(file).homes().stream()
                .filter(h -> h.id().equals(home))
                .findFirst()
                .orElseThrow()
                .residents();
    }
}
