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
    void a_form_about_a_client_is_sent_again_when_the_database_gave_up_on_it() {
        assertThat(passend().breaches(ResourceRules::repeats)).isEmpty();
    }

    @Test
    void a_form_that_is_sent_once_is_caught() {
        assertThat(planted("resources").breaches(ResourceRules::repeats))
                .singleElement()
                .asString()
                .endsWith("OncePage.send() does not repeat what met another change");
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
}
