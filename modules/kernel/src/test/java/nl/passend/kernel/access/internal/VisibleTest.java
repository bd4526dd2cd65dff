// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.Grants.NewGrant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;

/** Lists and the gate must never disagree: what is listed opens, and what opens is listed. */
class VisibleTest {
    private static final DataSource DATABASE = TestDatabase.fresh(VisibleTest.class, "kernel");

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void a_file_is_in_the_list_exactly_when_it_opens(
            @ForAll boolean viaTeam,
            @ForAll @IntRange(min = -2, max = 2) int grantFrom,
            @ForAll @IntRange(min = 0, max = 4) int grantDays,
            @ForAll @IntRange(min = -2, max = 2) int memberFrom,
            @ForAll @IntRange(min = 0, max = 4) int memberDays,
            @ForAll boolean openEnd,
            @ForAll boolean revoked,
            @ForAll boolean left) {
        var world = new AccessWorld(DATABASE);
        var from = AccessWorld.TODAY.plusDays(grantFrom);
        var grant = world.grant(
                viaTeam ? GrantRole.TEAM : GrantRole.HOUSEHOLD_MEMBER,
                Optional.of(world.team).filter(team -> viaTeam),
                Optional.of(world.me).filter(me -> !viaTeam),
                from,
                openEnd ? Optional.empty() : Optional.of(from.plusDays(grantDays)));
        var joined = AccessWorld.TODAY.plusDays(memberFrom);
        world.join(joined, openEnd ? null : joined.plusDays(memberDays));
        if (revoked) {
            world.grants.revoke(grant);
        }
        if (left) {
            world.grants.leave(world.team, world.me);
        }

        var gate = world.gate();
        boolean opens = !gate.explain(ObjectType.CASE_FILE, world.file).isEmpty();

        var visible = gate.visible(ObjectType.CASE_FILE);
        assertThat(listed(world, visible)).isEqualTo(opens);
        assertThat(newest(world, visible.newest(Optional.empty(), 1)).contains(world.file))
                .isEqualTo(opens);
        assertThat(newest(world, visible.among(List.of(world.file))).contains(world.file))
                .isEqualTo(opens);
        assertThat(asTeam(world, visible)).isEqualTo(opens && viaTeam);
    }

    /** In more teams than are read in order, and one file by two grants of one team: it stands there once and takes nobody's place. */
    @Example
    void page_by_page_every_file_of_every_team_is_there_once() {
        var world = new AccessWorld(DATABASE);
        Ids ids = new Ids(Clock.systemUTC());
        List<UUID> files = new ArrayList<>();
        for (int team = 0; team < 4; team++) {
            UUID teamId = UUID.randomUUID();
            world.grants.join(new Membership(teamId, world.me, TeamRole.MEMBER, AccessWorld.TODAY, Optional.empty()));
            for (int file = 0; file < 5; file++) {
                UUID id = ids.next();
                files.add(id);
                grant(world, teamId, id);
                grant(world, teamId, id);
            }
        }
        var visible = world.gate().visible(ObjectType.CASE_FILE);

        List<UUID> found = new ArrayList<>();
        List<UUID> page = newest(world, visible.newest(Optional.empty(), 3));
        while (!page.isEmpty()) {
            found.addAll(page.subList(0, Math.min(3, page.size())));
            page = newest(world, visible.newest(Optional.of(found.get(found.size() - 1)), 3));
        }

        Collections.reverse(files);
        assertThat(found).containsExactlyElementsOf(files);
    }

    private static void grant(AccessWorld world, UUID team, UUID file) {
        world.grants.grant(new NewGrant(
                UUID.randomUUID(),
                ObjectType.CASE_FILE,
                file,
                GrantRole.TEAM,
                Optional.of(team),
                Optional.empty(),
                Optional.empty(),
                "wmo-2015",
                AccessWorld.TODAY,
                Optional.empty(),
                Optional.empty()));
    }

    private static List<UUID> newest(AccessWorld world, Visible.Fragment files) {
        return world.sql.list(
                "SELECT v.object_id FROM (" + files.sql() + ") v ORDER BY v.object_id DESC",
                row -> Sql.uuid(row, "object_id"),
                files.values().toArray());
    }

    private static boolean asTeam(AccessWorld world, Visible visible) {
        Visible.Fragment asTeam = visible.asTeam("c.id");
        return world.sql
                .one(
                        "SELECT 1 FROM (SELECT CAST('" + world.file + "' AS UUID) AS id) c WHERE " + asTeam.sql(),
                        row -> true,
                        asTeam.values().toArray())
                .isPresent();
    }

    @Example
    void what_one_was_only_given_to_read_stands_in_no_list() {
        var world = new AccessWorld(DATABASE);
        world.readerGrant();

        var visible = world.gate().visible(ObjectType.CASE_FILE);

        assertThat(listed(world, visible)).isFalse();
        assertThat(objects(world, visible)).isEmpty();
    }

    @Example
    void what_one_only_pays_for_stands_in_no_list() {
        var world = new AccessWorld(DATABASE);
        world.funderGrant();

        var visible = world.gate().visible(ObjectType.CASE_FILE);

        assertThat(listed(world, visible)).isFalse();
        assertThat(objects(world, visible)).isEmpty();
    }

    @Example
    void who_works_with_a_file_and_pays_too_finds_it_once_as_worker() {
        var world = new AccessWorld(DATABASE);
        world.funderGrant();
        world.teamGrant();
        world.join(AccessWorld.TODAY, null);

        assertThat(objects(world, world.gate().visible(ObjectType.CASE_FILE))).containsExactly(1);
    }

    /** For each object listed, whether a team lets in. */
    private static List<Integer> objects(AccessWorld world, Visible visible) {
        return world.sql.list(
                visible.objects(),
                row -> row.getInt("as_team"),
                visible.objectsParameters().toArray());
    }

    private static boolean listed(AccessWorld world, Visible visible) {
        return world.sql
                .one(
                        "SELECT 1 FROM (SELECT CAST('" + world.file + "' AS UUID) AS id) c WHERE "
                                + visible.sql("c.id"),
                        row -> true,
                        visible.parameters().toArray())
                .isPresent();
    }
}
