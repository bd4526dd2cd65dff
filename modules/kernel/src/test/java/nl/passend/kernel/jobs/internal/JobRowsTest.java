// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.jobs.JobKind;
import nl.passend.kernel.jobs.Jobs.State;
import nl.passend.kernel.jobs.internal.JobRows.Taken;
import nl.passend.kernel.persistence.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobRowsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(JobRowsTest.class, "kernel");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final JsonObject NOTHING = JsonObject.EMPTY_JSON_OBJECT;

    private final Sql sql = new Sql(DATABASE);
    private final JobRows rows = new JobRows(DATABASE, sql);

    @BeforeEach
    void empty() {
        sql.run("DELETE FROM kernel_job");
    }

    @Test
    void at_most_two_run_at_once() throws SQLException {
        ask(1);
        ask(2);
        ask(3);

        Taken first = claim(NOW);
        claim(NOW);
        assertThat(rows.claim(UUID.randomUUID(), NOW)).isEmpty();

        rows.end(first, State.DONE, "", java.util.Optional.of(NOTHING), NOW);
        assertThat(claim(NOW).id()).isEqualTo(id(3));
    }

    @Test
    void a_job_left_behind_goes_on_from_its_checkpoint() throws SQLException {
        ask(1);
        Taken dead = claim(NOW);
        rows.progress(dead, 40, 100, "Regel 40", checkpoint(40), NOW);
        Instant later = NOW.plus(JobRows.LEASE).plusSeconds(1);

        Taken heir = claim(later);

        assertThat(heir.checkpoint()).contains(checkpoint(40));
        assertThat(heir.attempts()).isEqualTo(2);
        assertThat(rows.progress(dead, 50, 100, "Regel 50", checkpoint(50), later))
                .isFalse();
        assertThat(rows.progress(heir, 50, 100, "Regel 50", checkpoint(50), later))
                .isTrue();
    }

    @Test
    void a_lease_that_is_kept_alive_does_not_end() throws SQLException {
        ask(1);
        Taken job = claim(NOW);
        rows.keepAlive(job, NOW.plusSeconds(20));

        assertThat(rows.claim(UUID.randomUUID(), NOW.plusSeconds(40))).isEmpty();
    }

    @Test
    void asking_to_cancel_stops_a_running_job_at_its_next_step_and_a_waiting_one_at_once() throws SQLException {
        ask(1);
        ask(2);
        Taken running = claim(NOW);

        rows.askToCancel(id(1), NOW);
        rows.askToCancel(id(2), NOW);

        assertThat(rows.progress(running, 1, 2, "", NOTHING, NOW)).isFalse();
        assertThat(rows.find(id(2)).orElseThrow().state()).isEqualTo(State.CANCELLED);
    }

    @Test
    void a_job_tells_how_it_went() throws SQLException {
        List<String> order = new ArrayList<>();
        RunJob runJob = runJob((parameters, progress) -> {
            progress.at(1, 2, "Halverwege", checkpoint(1));
            order.add("ran");
            return checkpoint(7);
        });
        ask(1);

        runJob.run(claim(NOW));

        var job = rows.find(id(1)).orElseThrow();
        assertThat(order).containsExactly("ran");
        assertThat(job.state()).isEqualTo(State.DONE);
        assertThat(job.done()).isEqualTo(1);
        assertThat(job.message()).isEqualTo("Halverwege");
        assertThat(job.result()).contains(checkpoint(7));
        assertThat(job.ended()).contains(NOW);
    }

    @Test
    void a_job_that_fails_says_so_without_quoting_the_failure() throws SQLException {
        RunJob runJob = runJob((parameters, progress) -> {
            throw new IllegalStateException("Zonnewolk");
        });
        ask(1);

        runJob.run(claim(NOW));

        var job = rows.find(id(1)).orElseThrow();
        assertThat(job.state()).isEqualTo(State.FAILED);
        assertThat(job.message()).contains("onder nummer").doesNotContain("Zonnewolk");
    }

    @Test
    void a_job_that_keeps_breaking_off_is_given_up() throws SQLException {
        RunJob runJob = runJob((parameters, progress) -> NOTHING);
        ask(1);
        Instant now = NOW;
        for (int i = 0; i < 5; i++) {
            claim(now);
            now = now.plus(JobRows.LEASE).plusSeconds(1);
        }

        runJob.run(claim(now));

        assertThat(rows.find(id(1)).orElseThrow().state()).isEqualTo(State.FAILED);
    }

    @Test
    void a_kind_that_nobody_brings_is_refused_when_asked() {
        StoredJobs jobs = new StoredJobs(rows, new JobKinds(List.<JobKind>of()), null, Clock.systemUTC(), null, null);

        assertThatThrownBy(() -> jobs.start("unknown", NOTHING)).hasMessageContaining("invalid");
    }

    private interface Work {
        JsonObject run(JsonObject parameters, JobKind.Progress progress) throws Exception;
    }

    private RunJob runJob(Work work) {
        JobKind kind = new JobKind() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public JsonObject run(JsonObject parameters, Progress progress) throws Exception {
                return work.run(parameters, progress);
            }
        };
        return new RunJob(rows, new JobKinds(List.<JobKind>of(kind)), Runnable::run, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private void ask(int n) {
        rows.insert(id(n), "test", NOTHING, id(900), NOW);
    }

    private Taken claim(Instant now) throws SQLException {
        return rows.claim(UUID.randomUUID(), now).orElseThrow();
    }

    private static JsonObject checkpoint(int n) {
        return Json.createObjectBuilder().add("row", n).build();
    }

    private static UUID id(int n) {
        return new UUID(0x0190_0000_0000_7000L, n);
    }
}
