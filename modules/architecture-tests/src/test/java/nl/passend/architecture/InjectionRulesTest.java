// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InjectionRulesTest {
    @Test
    void nothing_is_injected_into_a_field() {
        assertThat(passend().breaches(InjectionRules::fieldInjection)).isEmpty();
    }

    @Test
    void the_request_comes_as_a_parameter() {
        assertThat(passend().breaches(InjectionRules::contextFields)).isEmpty();
    }

    @Test
    void nothing_is_injected_by_a_method() {
        assertThat(passend().breaches(InjectionRules::setterInjection)).isEmpty();
    }

    @Test
    void what_the_container_fills_is_a_producer() {
        assertThat(passend().breaches(InjectionRules::containerResources)).isEmpty();
    }

    @Test
    void injection_into_a_field_is_caught() {
        assertThat(planted("injection").breaches(InjectionRules::fieldInjection))
                .singleElement()
                .asString()
                .contains("Filled.clock> is annotated with @Inject");
    }

    @Test
    void a_request_in_a_field_is_caught() {
        assertThat(planted("injection").breaches(InjectionRules::contextFields))
                .singleElement()
                .asString()
                .contains("Filled.uri> is annotated with @Context");
    }

    @Test
    void injection_by_a_method_is_caught() {
        assertThat(planted("injection").breaches(InjectionRules::setterInjection))
                .singleElement()
                .asString()
                .contains("Filled.setClock(java.time.Clock)> is annotated with @Inject");
    }

    @Test
    void a_container_resource_that_is_no_producer_is_caught() {
        assertThat(planted("injection").breaches(InjectionRules::containerResources))
                .singleElement()
                .asString()
                .endsWith("Filled.entityManager is filled by the container but produces nothing");
    }
}
