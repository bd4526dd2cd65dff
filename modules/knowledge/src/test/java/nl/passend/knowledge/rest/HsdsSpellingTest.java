// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HsdsSpellingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            http://a.b/api/v1/hsds/taxonomy_terms                       | http://a.b/api/v1/hsds/taxonomy-terms
            http://a.b/api/v1/hsds/services?per_page=2&modified_after=x_y | http://a.b/api/v1/hsds/services?perPage=2&modifiedAfter=x_y
            http://a_b/api/v1/hsds/services?page=1                      | http://a_b/api/v1/hsds/services?page=1
            http://a.b/api/v1/hsds/services?search=per_page%3D1         | http://a.b/api/v1/hsds/services?search=per_page%3D1
            http://a.b/api/v1/hsds/services?organization_id=1&per_page= | http://a.b/api/v1/hsds/services?organizationId=1&perPage=
            """)
    void names_of_the_standard_are_taken_for_ours_and_values_stay(String asked, String ours) {
        assertThat(HsdsSpelling.ours(asked)).isEqualTo(ours);
    }
}
