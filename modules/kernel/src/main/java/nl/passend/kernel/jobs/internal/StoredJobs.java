// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.problem.ProblemException;

@ApplicationScoped
class StoredJobs implements Jobs {
    private final JobRows rows;
    private final JobKinds kinds;
    private final Ids ids;
    private final Clock clock;
    private final CurrentUser currentUser;
    private final Event<JobAsked> asked;

    @Inject
    StoredJobs(JobRows rows, JobKinds kinds, Ids ids, Clock clock, CurrentUser currentUser, Event<JobAsked> asked) {
        this.rows = rows;
        this.kinds = kinds;
        this.ids = ids;
        this.clock = clock;
        this.currentUser = currentUser;
        this.asked = asked;
    }

    @Override
    public UUID start(String kind, JsonObject parameters) {
        if (kinds.find(kind).isEmpty()) {
            throw ProblemException.invalid("/kind", "Kies een soort taak die bestaat.");
        }
        UUID id = ids.next();
        rows.insert(id, kind, parameters, currentUser.find().orElse(Me.SYSTEM).personId(), clock.instant());
        asked.fire(new JobAsked(id));
        return id;
    }

    @Override
    public Optional<Job> find(UUID id) {
        return rows.find(id);
    }

    @Override
    public List<Job> latest(int limit) {
        return rows.latest(limit);
    }

    @Override
    public void cancel(UUID id) {
        rows.askToCancel(id, clock.instant());
    }
}
