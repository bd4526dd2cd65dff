// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import nl.passend.kernel.id.Ids;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ArquillianTest
@Tag("container")
class KernelIT {
    @Inject
    Ids ids;

    @Inject
    Clock clock;

    @Test
    void the_kernel_is_injected_into_tests_inside_the_server() {
        assertThat(ids.next()).isNotEqualTo(ids.next());
        assertThat(clock.millis()).isPositive();
    }
}
