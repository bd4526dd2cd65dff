// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import jakarta.json.Json;
import java.util.List;
import nl.passend.kernel.account.Logins.Attempt;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** Tells how long to wait before the next try. */
final class Waiting {
    private Waiting() {}

    /** Whole seconds, rounded up: who comes back then is let through. */
    static long seconds(Attempt.Wait wait) {
        return Math.max(1, wait.duration().plusMillis(999).toSeconds());
    }

    static ProblemException problem(Attempt.Wait wait) {
        return new ProblemException(
                ProblemType.TOO_MANY_ATTEMPTS,
                List.of(),
                Json.createObjectBuilder().add("retryAfter", seconds(wait)).build());
    }

    /** A plain sentence for the login page. */
    static String sentence(Attempt.Wait wait) {
        long seconds = seconds(wait);
        String time = seconds < 60
                ? seconds + (seconds == 1 ? " seconde" : " seconden")
                : (seconds + 59) / 60 + (seconds <= 60 ? " minuut" : " minuten");
        return "Er is te vaak geprobeerd in te loggen. Wacht " + time + " en probeer het dan weer.";
    }
}
