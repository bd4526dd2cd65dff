// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.rest.Slice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list on real grants: it starts from what a person may see. */
class ListCaseFilesTest {
    private static final CasesWorld WORLD = new CasesWorld(ListCaseFilesTest.class);

    private final ListCaseFiles list = new ListCaseFiles(
            WORLD.unit.entityManager(), WORLD.gate(), WORLD.vault, new FamilyNames(WORLD.unit.entityManager()));
    private final UUID mother = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID team = UUID.randomUUID();

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void begin() {
        WORLD.asTeam();
    }

    @Test
    void the_team_sees_names_and_request_page_by_page() {
        memberOf(team, CasesWorld.WORKER);
        UUID first = fileOf(mother);
        UUID second = fileOf(UUID.randomUUID());
        teamGrant(first);
        teamGrant(second);
        fileOf(UUID.randomUUID());

        Slice<FileLine> one = list.page(Optional.empty(), 1);
        Slice<FileLine> two = list.page(ListCaseFiles.Key.parse(one.next().orElseThrow()), 1);

        assertThat(one.items()).hasSize(1);
        assertThat(two.items()).hasSize(1);
        assertThat(two.next()).isEmpty();
        assertThat(one.items().get(0).household()).containsExactly("Mirre Zonnewolk", "Lente Zonnewolk");
        assertThat(one.items().get(0).request()).contains("Ik wil weer een nacht slapen.");
        assertThat(List.of(one.items().get(0).id(), two.items().get(0).id())).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void a_member_sees_a_line_with_no_name_but_their_own() {
        UUID file = fileOf(mother);
        grant(file, "HOUSEHOLD_MEMBER", null, herPerson, mother);
        WORLD.as(mother, herPerson);

        Slice<FileLine> mine = list.page(Optional.empty(), 10);

        assertThat(mine.items()).singleElement().satisfies(line -> {
            assertThat(line.id()).isEqualTo(file);
            assertThat(line.side()).contains(mother);
            assertThat(line.household()).containsExactly("Mirre Zonnewolk");
            assertThat(line.request()).isEmpty();
        });
    }

    @Test
    void without_a_grant_there_is_nothing() {
        fileOf(mother);
        WORLD.as(mother, UUID.randomUUID());

        assertThat(list.page(Optional.empty(), 10).items()).isEmpty();
    }

    @Test
    void a_key_that_is_not_ours_is_no_key() {
        assertThat(ListCaseFiles.Key.parse("%%%")).isEmpty();
        assertThat(ListCaseFiles.Key.parse("abc")).isEmpty();
    }

    private UUID fileOf(UUID who) {
        return WORLD.opened(who, UUID.randomUUID());
    }

    private void teamGrant(UUID file) {
        grant(file, "TEAM", team, null, null);
    }

    private void grant(UUID file, String role, UUID holderTeam, UUID holderPerson, UUID scope) {
        run(
                "INSERT INTO kernel_access_grant (id, object_type, object_id, role, holder_team, holder_person, scope, ground,"
                        + " valid_from, created_at) VALUES (?, 'case-file', ?, ?, ?, ?, ?, 'wmo-2015', '2026-01-01',"
                        + " '2026-01-01')",
                UUID.randomUUID(),
                file,
                role,
                holderTeam,
                holderPerson,
                scope);
    }

    private void memberOf(UUID someTeam, UUID person) {
        run(
                "INSERT INTO kernel_access_member (id, team_id, person_id, role, valid_from, created_at)"
                        + " VALUES (?, ?, ?, 'MEMBER', '2026-01-01', '2026-01-01')",
                UUID.randomUUID(),
                someTeam,
                person);
    }

    private static void run(String sql, Object... values) {
        WORLD.unit.inTransaction(() -> {
            var query = WORLD.unit.entityManager().createNativeQuery(sql);
            for (int i = 0; i < values.length; i++) {
                query.setParameter(i + 1, values[i] == null ? null : values[i].toString());
            }
            return query.executeUpdate();
        });
    }
}
