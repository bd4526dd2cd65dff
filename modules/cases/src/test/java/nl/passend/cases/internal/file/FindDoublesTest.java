// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.Cases;
import nl.passend.cases.HouseholdRole;
import nl.passend.kernel.access.ObjectType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindDoublesTest {
    private static final CasesWorld WORLD = new CasesWorld(FindDoublesTest.class);
    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(2019, 3, 27));

    private final FindDoubles doubles = WORLD.findDoubles();
    private final UUID lente = UUID.randomUUID();
    private UUID worker;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aWorkerOfHerOwn() {
        worker = UUID.randomUUID();
        WORLD.asTeam().workingAs(worker);
    }

    @Test
    void who_stands_in_another_file_of_mine_is_found_whatever_the_accents_and_capitals() {
        String family = family();
        UUID first = visible(file(UUID.randomUUID(), "LÉNTE", family, BORN));

        var found = doubles.in(file(lente, "Lente", family, BORN));

        assertThat(found.keySet()).containsExactly(lente);
        assertThat(found.get(lente)).extracting(FileLine::id).containsExactly(first);
        assertThat(found.get(lente).get(0).household()).containsExactly("LÉNTE " + family);
    }

    @Test
    void a_file_that_i_may_not_see_is_not_there() {
        String family = family();
        file(UUID.randomUUID(), "Lente", family, BORN);

        assertThat(doubles.in(file(lente, "Lente", family, BORN))).isEmpty();
    }

    @Test
    void at_the_side_of_one_member_i_learn_nothing_of_the_others() {
        String family = family();
        UUID other = UUID.randomUUID();
        UUID first = file(other, "Lente", family, BORN);
        grant(first, "CLIENT_SUPPORTER", other);

        assertThat(doubles.in(file(lente, "Lente", family, BORN))).isEmpty();
    }

    @Test
    void a_namesake_with_another_birth_date_is_someone_else() {
        String family = family();
        visible(file(UUID.randomUUID(), "Lente", family, BORN.map(day -> day.plusDays(1))));

        assertThat(doubles.in(file(lente, "Lente", family, BORN))).isEmpty();
    }

    @Test
    void without_a_birth_date_nobody_is_compared() {
        String family = family();
        visible(file(UUID.randomUUID(), "Lente", family, Optional.empty()));

        assertThat(doubles.in(file(lente, "Lente", family, Optional.empty()))).isEmpty();
    }

    private static String family() {
        return "Zonnewolk" + UUID.randomUUID();
    }

    private static UUID file(UUID member, String givenName, String familyName, Optional<LocalDate> born) {
        UUID id = WORLD.ids.next();
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    id,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    member,
                    "Slapen",
                    Optional.empty(),
                    List.of(new Cases.NewMember(member, givenName, familyName, born, HouseholdRole.CHILD))));
            return null;
        });
        return id;
    }

    private UUID visible(UUID file) {
        UUID team = UUID.randomUUID();
        run(
                "INSERT INTO kernel_access_member (id, team_id, person_id, role, valid_from, created_at)"
                        + " VALUES (?, ?, ?, 'MEMBER', '2026-01-01', '2026-01-01')",
                UUID.randomUUID(),
                team,
                worker);
        run(
                "INSERT INTO kernel_access_grant (id, object_type, object_id, role, holder_team, ground, valid_from, created_at)"
                        + " VALUES (?, ?, ?, 'TEAM', ?, 'wmo-2015', '2026-01-01', '2026-01-01')",
                UUID.randomUUID(),
                ObjectType.CASE_FILE.code(),
                file,
                team);
        return file;
    }

    private void grant(UUID file, String role, UUID side) {
        run(
                "INSERT INTO kernel_access_grant (id, object_type, object_id, role, holder_person, scope, ground, valid_from,"
                        + " created_at) VALUES (?, ?, ?, ?, ?, ?, 'own-leave', '2026-01-01', '2026-01-01')",
                UUID.randomUUID(),
                ObjectType.CASE_FILE.code(),
                file,
                role,
                worker,
                side);
    }

    private static void run(String sql, Object... values) {
        WORLD.unit.inTransaction(() -> {
            var query = WORLD.unit.entityManager().createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i].toString());
            }
            return query.executeUpdate();
        });
    }
}
