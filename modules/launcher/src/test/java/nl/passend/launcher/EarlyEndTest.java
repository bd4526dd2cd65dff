// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlyEndTest {
    @ParameterizedTest
    @CsvSource({"1, true", "134, true", "135, true", "139, true", "137, false", "143, false", "0, false"})
    void a_jvm_that_broke_down_is_told_from_one_that_was_told_to_end(int code, boolean breakdown) {
        EarlyEnd end = new EarlyEnd(code, "none.", Path.of("log/server-console.log"));

        assertThat(end.isBreakdown()).isEqualTo(breakdown);
        assertThat(end).hasMessageContaining("code " + code).hasMessageContaining("log/server-console.log");
    }
}
