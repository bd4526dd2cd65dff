// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PathRulesTest {
    @Test
    void every_page_and_endpoint_is_reached_at_its_own_address() {
        assertThat(passend().breaches(PathRules::reached)).isEmpty();
    }

    @Test
    void an_endpoint_whose_address_belongs_to_another_class_is_caught() {
        assertThat(planted("paths").breaches(PathRules::reached))
                .singleElement()
                .asString()
                .endsWith("FamilyResource.homes() at /api/v1/files/{id}/family/{member}/homes is never reached:"
                        + " every call goes to MemberResource at /api/v1/files/{id}/family/{person}");
    }
}
