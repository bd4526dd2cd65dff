// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.statics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaticResourceTest {
    @ParameterizedTest
    @ValueSource(strings = {"gzip", "gzip, deflate, br", "br;q=1.0, gzip;q=0.8", "GZIP"})
    void a_browser_that_reads_gzip_gets_gzip(String header) {
        assertThat(StaticResource.acceptsGzip(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "br", "gzip;q=0", "gzip;q=0.0", "xgzip"})
    void another_gets_plain_bytes(String header) {
        assertThat(StaticResource.acceptsGzip(header)).isFalse();
    }

    @Test
    void so_does_one_that_says_nothing() {
        assertThat(StaticResource.acceptsGzip(null)).isFalse();
    }
}
