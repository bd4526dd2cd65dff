// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.sql.SQLException;
import java.util.List;
import nl.passend.kernel.persistence.StaleVersion;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    @Test
    void a_refusal_is_found_however_deep_the_server_wrapped_it() {
        var wrapped =
                new RuntimeException(new IllegalStateException(ProblemException.invalid("/request", "Vul dit in.")));

        Problem problem = Problems.in(wrapped).orElseThrow();

        assertThat(problem.type()).isEqualTo(ProblemType.INVALID);
        assertThat(problem.errors()).containsExactly(new FieldProblem("/request", "Vul dit in."));
    }

    @Test
    void a_stale_version_is_412_and_a_deadlock_asks_to_try_again() {
        assertThat(Problems.in(new StaleVersion(null)).orElseThrow().type().status())
                .isEqualTo(412);
        Problem deadlock = Problems.in(new RuntimeException(new SQLException("", "40001", 1213)))
                .orElseThrow();
        assertThat(deadlock.type().status()).isEqualTo(503);
        assertThat(deadlock.headers()).containsKey("Retry-After");
    }

    @Test
    void a_failure_nobody_expected_is_no_refusal() {
        assertThat(Problems.in(new NullPointerException())).isEmpty();
    }

    @Test
    void the_json_has_the_members_of_rfc_9457_and_those_the_module_adds() {
        var stale = new ProblemException(
                ProblemType.STALE,
                List.of(),
                Json.createObjectBuilder().add("current", "a").build());

        assertThat(Problem.of(stale).json().toString())
                .isEqualTo("{\"type\":\"urn:passend:problem:kernel:stale\",\"title\":\"" + ProblemType.STALE.title()
                        + "\",\"status\":412,\"current\":\"a\"}");
    }

    @Test
    void seconds_to_wait_go_into_the_header_too() {
        var wait = new ProblemException(
                ProblemType.TOO_MANY_ATTEMPTS,
                List.of(),
                Json.createObjectBuilder().add("retryAfter", 8).build());

        assertThat(Problems.in(wait).orElseThrow().headers()).containsEntry("Retry-After", "8");
    }
}
