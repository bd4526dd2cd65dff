// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.jobs.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.StreamSupport;
import nl.passend.kernel.jobs.JobKind;

/** Every kind of job that a module brings. */
@ApplicationScoped
class JobKinds {
    private final Iterable<JobKind> kinds;

    @Inject
    JobKinds(@Any Instance<JobKind> kinds) {
        this((Iterable<JobKind>) kinds);
    }

    JobKinds(Iterable<JobKind> kinds) {
        this.kinds = kinds;
    }

    Optional<JobKind> find(String name) {
        return StreamSupport.stream(kinds.spliterator(), false)
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }
}
