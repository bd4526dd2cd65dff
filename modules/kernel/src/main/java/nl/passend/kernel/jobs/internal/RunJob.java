// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.jobs.JobKind;
import nl.passend.kernel.jobs.Jobs.State;
import nl.passend.kernel.jobs.internal.JobRows.Taken;
import nl.passend.kernel.problem.Incidents;

/** Runs one job that was taken, as the system, and writes down how it ended. */
@ApplicationScoped
class RunJob {
    private static final int MOST_ATTEMPTS = 5;

    private final JobRows rows;
    private final JobKinds kinds;
    private final ActAs actAs;
    private final Clock clock;

    @Inject
    RunJob(JobRows rows, JobKinds kinds, ActAs actAs, Clock clock) {
        this.rows = rows;
        this.kinds = kinds;
        this.actAs = actAs;
        this.clock = clock;
    }

    void run(Taken job) {
        actAs.system(() -> {
            try {
                if (job.attempts() > MOST_ATTEMPTS) {
                    end(job, State.FAILED, "Deze taak brak vijf keer af. Start hem opnieuw als de oorzaak weg is.");
                    return;
                }
                JsonObject result = kind(job).run(job.parameters(), new Reports(job));
                rows.end(job, State.DONE, "", Optional.of(result), clock.instant());
            } catch (JobKind.Cancelled e) {
                end(job, State.CANCELLED, "");
            } catch (Exception e) {
                // The outermost boundary of a job: whatever went wrong is told to the administrator, by number.
                String incident = Incidents.record("job " + job.kind(), e);
                end(job, State.FAILED, "Er ging iets mis. In het logboek staat het onder nummer " + incident + ".");
            }
        });
    }

    private JobKind kind(Taken job) {
        return kinds.find(job.kind()).orElseThrow(() -> new IllegalStateException("No job kind " + job.kind()));
    }

    private void end(Taken job, State state, String message) {
        rows.end(job, state, message, Optional.empty(), clock.instant());
    }

    private final class Reports implements JobKind.Progress {
        private final Taken job;

        Reports(Taken job) {
            this.job = job;
        }

        @Override
        public Optional<JsonObject> checkpoint() {
            return job.checkpoint();
        }

        @Override
        public void at(long done, long total, String message, JsonObject checkpoint) {
            if (!rows.progress(job, done, total, message, checkpoint, clock.instant())) {
                throw new JobKind.Cancelled();
            }
        }
    }
}
