// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class StartRefusedTest {
    @Test
    void the_reason_stands_in_one_line_of_the_log_behind_the_words_that_the_launcher_looks_for() {
        var written = new StringWriter();
        new IllegalStateException("deployment failed", new StartRefused("The key is missing. Put it back."))
                .printStackTrace(new PrintWriter(written));

        assertThat(written.toString().lines())
                .contains("Caused by: Passend refuses to start: The key is missing. Put it back.");
    }
}
