// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.Settings;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.TestUnit;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.TestVault;
import nl.passend.knowledge.BottleneckRegister.Batch;
import nl.passend.knowledge.BottleneckRegister.Bottleneck;
import nl.passend.knowledge.BottleneckRegister.Count;
import nl.passend.knowledge.BottleneckRegister.Facet;
import nl.passend.knowledge.BottleneckRegister.Level;
import nl.passend.knowledge.BottleneckRegister.NewBottleneck;
import nl.passend.knowledge.BottleneckRegister.Progress;
import nl.passend.knowledge.BottleneckRegister.Status;
import nl.passend.knowledge.BottleneckRegister.Types;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BottlenecksTest {
    private static final DataSource DATABASE = TestDatabase.fresh(BottlenecksTest.class, "kernel", "knowledge");
    private static final TestUnit UNIT = TestUnit.of("knowledge", DATABASE);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);
    private static final String WORDS = "Twee loketten wijzen naar elkaar, en niemand beslist.";

    @TempDir
    private static Path home;

    private static Vault vault;

    private final Ids ids = new Ids(Clock.systemUTC());
    private final Changes changes = new Changes();
    private final Bottlenecks bottlenecks = new Bottlenecks(UNIT.entityManager(), vault);
    private final CountBottlenecks counting =
            new CountBottlenecks(bottlenecks, changes, Settings.of(Map.of("PASSEND_HOME", "/srv/passend")), ids, CLOCK);

    private String here;

    @BeforeAll
    static void openTheVault() {
        vault = TestVault.open(DATABASE, home, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        UNIT.close();
    }

    @BeforeEach
    void a_municipality() {
        here = "m" + UUID.randomUUID();
    }

    @Test
    void what_was_entered_is_read_as_it_was() {
        UUID id = enter("no-place", Level.REGION);

        Bottleneck read = bottlenecks.find(id).orElseThrow();

        assertThat(read.words()).isEqualTo(WORDS);
        assertThat(read.types().laws()).containsExactly("wmo", "wlz");
        assertThat(read.types().boundary()).contains("wmo-wlz");
        assertThat(read.month()).isEqualTo(YearMonth.of(2026, 10));
        assertThat(read.status()).isEqualTo(Status.REPORTED);
        assertThat(read.solver()).contains("De gemeente en het zorgkantoor samen");
        assertThat(read.published()).isFalse();
    }

    @Test
    void others_read_only_what_is_published() {
        UUID open = enter("no-place", Level.REGION);
        UUID shut = enter("no-place", Level.REGION);
        publish(open);

        assertThat(idsOf(bottlenecks.page(Set.of(), Optional.of(here), Optional.empty(), 10)))
                .containsExactly(open);
        assertThat(idsOf(bottlenecks.page(Set.of("elders"), Optional.of(here), Optional.empty(), 10)))
                .containsExactly(open);
        assertThat(idsOf(bottlenecks.page(Set.of(here), Optional.of(here), Optional.empty(), 10)))
                .containsExactly(shut, open);
        assertThat(idsOf(bottlenecks.page(Set.of(here), Optional.of(here), Optional.of(shut), 10)))
                .containsExactly(open);
    }

    @Test
    void a_lesson_leads_back_to_what_it_was_learnt_from_as_far_as_one_may_read_it() {
        String lesson = "les-" + here;
        UUID open = enter("no-place", Level.REGION);
        UUID shut = enter("no-place", Level.REGION);
        UUID other = enter("no-place", Level.REGION);
        publish(open);
        learn(open, 2, "eerst-" + lesson, lesson);
        learn(shut, 1, lesson);
        learn(other, 1, lesson + "-erna");

        assertThat(idsOf(bottlenecks.behind(lesson, Set.of(here)))).containsExactly(shut, open);
        assertThat(idsOf(bottlenecks.behind(lesson, Set.of()))).containsExactly(open);
        assertThat(bottlenecks.behind("%", Set.of(here))).isEmpty();
    }

    private void learn(UUID id, long version, String... lessons) {
        UNIT.inTransaction(() -> {
            bottlenecks
                    .holding(id, version)
                    .progress(
                            new Progress(
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(List.of(lessons))),
                            vault.installation());
            return null;
        });
    }

    @Test
    void who_agreed_may_come_back_on_it() {
        UUID id = enter("no-place", Level.REGION);
        publish(id);

        UNIT.inTransaction(() -> {
            bottlenecks.holding(id, 2).withdraw();
            return null;
        });

        assertThat(bottlenecks.find(id).orElseThrow().published()).isFalse();
        assertThat(bottlenecks.find(id).orElseThrow().agreed()).isEmpty();
    }

    @Test
    void a_change_on_an_old_version_is_refused() {
        UUID id = enter("no-place", Level.REGION);
        publish(id);

        assertThatThrownBy(() -> UNIT.inTransaction(() -> bottlenecks.holding(id, 1)))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(ProblemType.STALE));
    }

    @Test
    void what_came_of_it_stands_beside_it() {
        UUID id = enter("no-place", Level.REGION);

        UNIT.inTransaction(() -> {
            bottlenecks
                    .holding(id, 1)
                    .progress(
                            new Progress(
                                    Optional.of(Status.SOLVED),
                                    Optional.of("De regio heeft nu drie plekken voor een week."),
                                    Optional.of(LocalDate.of(2026, 11, 20)),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.of(List.of("een-les"))),
                            vault.installation());
            return null;
        });

        Bottleneck read = bottlenecks.find(id).orElseThrow();
        assertThat(read.status()).isEqualTo(Status.SOLVED);
        assertThat(read.told()).contains(LocalDate.of(2026, 11, 20));
        assertThat(read.lessons()).containsExactly("een-les");
        assertThat(read.words()).isEqualTo(WORDS);
    }

    @Test
    void a_few_are_not_counted() {
        for (int i = 0; i < 14; i++) {
            enter("no-place", Level.REGION);
        }

        count();

        assertThat(batches()).isEmpty();
    }

    @Test
    void enough_are_counted_together_and_rows_that_are_too_small_kept_back() {
        enter("no-place", Level.REGION, 9);
        enter("not-heard", Level.REGION, 7);
        enter("imposed-goals", Level.REGION, 2);

        count();

        Batch batch = batches().get(0);
        assertThat(batch.total()).isEqualTo(18);
        assertThat(batch.closed()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(batch.threshold()).isEqualTo(5);
        assertThat(of(batch, Facet.LEVEL)).containsExactly(new Count(Facet.LEVEL, "region", 18));
        assertThat(of(batch, Facet.CAUSE)).hasSize(1).allSatisfy(row -> assertThat(row.value())
                .isIn("no-place", "not-heard"));
    }

    @Test
    void what_was_counted_stays_whatever_comes_or_changes() {
        enter("no-place", Level.REGION, 16);
        count();
        List<Batch> before = batches();
        enter("not-heard", Level.CASE, 14);
        count();

        assertThat(batches()).isEqualTo(before);

        enter("not-heard", Level.CASE);
        count();

        assertThat(batches()).hasSize(2).containsAll(before);
        assertThat(batches()).extracting(Batch::total).containsExactlyInAnyOrder(16, 15);
    }

    private void enter(String cause, Level level, int times) {
        for (int i = 0; i < times; i++) {
            enter(cause, level);
        }
    }

    private UUID enter(String cause, Level level) {
        UUID id = ids.next();
        UNIT.inTransaction(() -> {
            bottlenecks.add(new StoredBottleneck(
                    new NewBottleneck(
                            id,
                            here,
                            YearMonth.of(2026, 10),
                            WORDS,
                            new Types(cause, Optional.of("wmo-wlz"), List.of("wmo", "wlz"), List.of(), level),
                            Optional.of("De gemeente en het zorgkantoor samen"),
                            List.of()),
                    CLOCK.instant(),
                    UUID.randomUUID(),
                    vault.installation()));
            return null;
        });
        return id;
    }

    private void publish(UUID id) {
        UNIT.inTransaction(() -> {
            bottlenecks.holding(id, 1).publish(LocalDate.of(2026, 11, 1));
            return null;
        });
    }

    private void count() {
        UNIT.inTransaction(() -> {
            counting.tidy();
            return null;
        });
    }

    private List<Batch> batches() {
        UNIT.entityManager().clear();
        return bottlenecks.batches().stream()
                .filter(batch -> batch.municipality().equals(here))
                .toList();
    }

    private static List<Count> of(Batch batch, Facet facet) {
        return batch.counts().stream().filter(count -> count.facet() == facet).toList();
    }

    private static List<UUID> idsOf(List<Bottleneck> some) {
        return some.stream().map(Bottleneck::id).toList();
    }
}
