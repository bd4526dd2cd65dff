// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodySizeFilterTest {
    @ParameterizedTest
    @CsvSource({"0, false", "1048576, false", "1048577, true", "99999999999999999999999, true", "abc, false"})
    void a_mebibyte_is_the_most(String length, boolean tooLarge) {
        assertThat(BodySizeFilter.isTooLarge(length, 1 << 20)).isEqualTo(tooLarge);
    }
}
