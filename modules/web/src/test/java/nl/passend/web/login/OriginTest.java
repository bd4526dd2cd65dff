// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {
    private static final String HOST = "passend.example:8080";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin, -, true",
                "same-origin, https://elders.example, true",
                "same-site, -, false",
                "cross-site, http://passend.example:8080, false",
                "none, -, false",
                "-, -, true",
                "-, http://passend.example:8080, true",
                "-, https://PASSEND.example:8080, true",
                "-, http://passend.example, false",
                "-, http://elders.example, false",
                "-, null, false"
            })
    void only_our_own_pages_and_programs_change_something(String fetchSite, String origin, boolean ours) {
        assertThat(Origin.isOurs(fetchSite, origin, HOST)).isEqualTo(ours);
    }
}
