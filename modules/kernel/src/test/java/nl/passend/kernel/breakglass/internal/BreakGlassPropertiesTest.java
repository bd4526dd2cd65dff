// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.breakglass.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.problem.ProblemException;

class BreakGlassPropertiesTest {
    private static final DataSource DATABASE = TestDatabase.fresh(BreakGlassPropertiesTest.class, "kernel");
    private static final long A_DAY = 24 * 60 * 60;

    private final GlassWorld world = new GlassWorld(DATABASE, Path.of("target", "keys-break-glass-properties"));

    @Property(tries = 150)
    void it_never_lasts_longer_than_eight_hours(@ForAll @LongRange(min = -A_DAY, max = A_DAY) long seconds) {
        world.noAccounts();
        world.anOfficer();
        world.asCrisisWorker();
        UUID file = world.aFile();
        Duration lasting = Duration.ofSeconds(seconds);

        if (seconds > 0 && lasting.compareTo(BreakGlass.LONGEST) <= 0) {
            world.open(file, lasting);
        } else {
            assertThatThrownBy(() -> world.open(file, lasting)).isInstanceOf(IllegalArgumentException.class);
        }

        world.clock.pass(BreakGlass.LONGEST);
        assertThat(world.access.gate().explain(ObjectType.CASE_FILE, file)).isEmpty();
    }

    /** Whoever there is to tell: an open file and an untold officer never go together. */
    @Property(tries = 60)
    void it_never_opens_without_notice(
            @ForAll @IntRange(max = 2) int reachable,
            @ForAll @IntRange(max = 2) int withoutAddress,
            @ForAll @IntRange(max = 2) int directors) {
        world.noAccounts();
        world.letters.clear();
        List<UUID> officers = IntStream.range(0, reachable)
                .mapToObj(i -> world.anOfficer().personId())
                .toList();
        for (int i = 0; i < withoutAddress; i++) {
            world.accounts.add(null, Role.PRIVACY_OFFICER);
        }
        UUID[] told =
                IntStream.range(0, directors).mapToObj(i -> UUID.randomUUID()).toArray(UUID[]::new);
        world.asCrisisWorker();
        UUID file = world.aFile();

        try {
            world.open(file, BreakGlass.USUAL, told);
        } catch (ProblemException refused) {
            assertThat(officers).isEmpty();
        }

        boolean open = !world.access.gate().explain(ObjectType.CASE_FILE, file).isEmpty();
        assertThat(open).isEqualTo(!officers.isEmpty());
        if (open) {
            assertThat(world.letters).singleElement().satisfies(letter -> assertThat(letter.to())
                    .containsAll(officers)
                    .containsAll(List.of(told)));
        }
    }

    /** Also for who writes to the database past our code. */
    @Property(tries = 20)
    void the_database_itself_refuses_a_longer_one(@ForAll @IntRange(min = 1, max = 1000) int minutesTooLong) {
        assertThatThrownBy(() -> world.sql.run("""
                        INSERT INTO kernel_access_grant (id, object_type, object_id, role, holder_person, ground, valid_from,
                            expires_at, created_at)
                        VALUES (UUID(), 'case-file', UUID(), 'BREAK_GLASS', UUID(), 'break-glass.other', '2026-11-22',
                            TIMESTAMPADD(MINUTE, ?, '2026-11-22 08:00:00'), '2026-11-22 00:00:00')
                        """, minutesTooLong))
                .hasMessageContaining("kernel_access_grant_break_glass");
    }
}
