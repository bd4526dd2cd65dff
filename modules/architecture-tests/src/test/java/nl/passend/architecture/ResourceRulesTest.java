// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResourceRulesTest {
    @Test
    void every_page_and_endpoint_says_who_may_call_it() {
        assertThat(passend().breaches(ResourceRules::access)).isEmpty();
    }

    @Test
    void every_resource_has_a_scope() {
        assertThat(passend().breaches(ResourceRules::scope)).isEmpty();
    }

    @Test
    void an_endpoint_that_does_not_say_who_may_call_it_is_caught() {
        assertThat(planted("resources").breaches(ResourceRules::access))
                .singleElement()
                .asString()
                .endsWith("OpenDoorResource.remove() does not say who may call it");
    }

    @Test
    void every_operation_of_a_resource_has_a_name_of_its_own() {
        assertThat(passend().breaches(ResourceRules::names)).isEmpty();
    }

    @Test
    void two_operations_of_one_name_are_caught() {
        assertThat(planted("resources").breaches(ResourceRules::names))
                .singleElement()
                .asString()
                .endsWith("SameNameResource answers with 2 methods called read");
    }

    @Test
    void a_resource_without_a_scope_is_caught() {
        assertThat(planted("resources").breaches(ResourceRules::scope))
                .singleElement()
                .asString()
                .contains("OpenDoorResource> is not meta-annotated with @NormalScope");
    }

    @Test
    void every_body_can_be_filled_by_a_request() {
        assertThat(passend().breaches(ResourceRules::bodies)).isEmpty();
    }

    @Test
    void a_body_that_no_request_can_fill_is_caught() {
        assertThat(planted("resources").breaches(ResourceRules::bodies))
                .singleElement()
                .asString()
                .contains("NeverEmptyBody.count");
    }

    @Test
    void no_parameter_has_a_constraint_that_nobody_looks_at() {
        assertThat(passend().breaches(ResourceRules::constraints)).isEmpty();
    }

    @Test
    void a_constraint_that_nobody_looks_at_is_caught() {
        assertThat(planted("resources").breaches(ResourceRules::constraints))
                .singleElement()
                .asString()
                .contains("ConstrainedResource.find");
    }
}
