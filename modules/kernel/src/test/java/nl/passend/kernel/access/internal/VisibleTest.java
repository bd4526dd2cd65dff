// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Visible;

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

        assertThat(listed(world, gate.visible(ObjectType.CASE_FILE))).isEqualTo(opens);
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
