// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;

/**
 * A worker without access says who it is about and why. The answer comes in the same time whether there is a file or not, and who
 * misses must wait ever longer: this door is for who knows whom it is about, never for searching. Runs outside a transaction.
 */
@ApplicationScoped
public class BreakTheGlass {
    /** With {@code Retry-After}. */
    public static final ProblemType WAIT =
            problem("break-glass-wait", 429, "Er is een paar keer niets gevonden. Wacht even en probeer het dan weer.");

    public static final ProblemType NOBODY_TO_TELL = problem(
            "nobody-to-tell",
            409,
            "Noodtoegang kan hier nog niet: er is niemand die het meteen te horen krijgt. Bel 112 of het team zelf.");

    private static final Duration PACE = Duration.ofSeconds(1);

    private final BreakGlass glass;
    private final OpenInEmergency opening;
    private final CurrentUser user;
    private final LegalCalendar calendar;
    private final SameTime sameTime = new SameTime(PACE);

    /** Who is trying on this node now: tries at once would outrun the waiting. */
    private final Set<UUID> trying = ConcurrentHashMap.newKeySet();

    @Inject
    BreakTheGlass(BreakGlass glass, OpenInEmergency opening, CurrentUser user, LegalCalendar calendar) {
        this.glass = glass;
        this.opening = opening;
        this.user = user;
        this.calendar = calendar;
    }

    /**
     * @return the files that are open now; empty when nothing was opened
     * @throws ProblemException NOT_FOUND without the right; INVALID, {@link #WAIT}, {@link #NOBODY_TO_TELL}
     */
    public List<UUID> attempt(Attempt attempt) {
        requireReady();
        attempt.check(calendar.today());
        UUID account = user.get().accountId();
        if (!trying.add(account)) {
            throw waiting(PACE);
        }
        try {
            glass.mustWait().ifPresent(left -> {
                throw waiting(left);
            });
            return sameTime.take(() -> opening.open(attempt));
        } finally {
            trying.remove(account);
        }
    }

    private void requireReady() {
        switch (glass.readiness()) {
            case NOT_YOURS -> throw ProblemException.notFound();
            case NOBODY_TO_TELL -> throw new ProblemException(NOBODY_TO_TELL);
            case READY -> {}
        }
    }

    private static ProblemException waiting(Duration left) {
        long seconds = Math.max(1, left.plusMillis(999).toSeconds());
        return new ProblemException(
                WAIT,
                List.of(),
                Json.createObjectBuilder().add("retryAfter", seconds).build());
    }

    private static ProblemType problem(String name, int status, String title) {
        return new ProblemType("urn:passend:problem:cases:" + name, status, title);
    }
}
