// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.stream.Stream;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.access.Access.Rule;
import nl.passend.kernel.access.EndpointRules.Endpoint;
import org.junit.jupiter.api.Test;

class RunningEndpointsTest {
    @Path("/things/")
    @Access(Rule.SIGNED_IN)
    static class Things {
        @GET
        public String list() {
            return "";
        }

        @PATCH
        @Path("/{id}")
        @Access(Rule.CLIENT_DATA)
        public void change() {}

        public void noEndpoint() {}
    }

    @Path("forgotten")
    static class Forgotten {
        @DELETE
        public void remove() {}
    }

    @Test
    void every_method_is_listed_with_its_own_rule_or_that_of_its_class() {
        assertThat(listed(Things.class))
                .containsExactlyInAnyOrder(
                        new Endpoint("GET", "/things", Optional.of(Rule.SIGNED_IN)),
                        new Endpoint("PATCH", "/things/{id}", Optional.of(Rule.CLIENT_DATA)));
    }

    @Test
    void a_method_without_a_rule_is_listed_without_one() {
        assertThat(listed(Forgotten.class)).containsExactly(new Endpoint("DELETE", "/forgotten", Optional.empty()));
    }

    private static Stream<Endpoint> listed(Class<?> resource) {
        return RunningEndpoints.of(resource)
                .map(operation -> new Endpoint(operation.verb(), operation.path(), operation.rule()));
    }
}
