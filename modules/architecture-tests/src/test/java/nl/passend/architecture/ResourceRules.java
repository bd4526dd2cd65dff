// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.NormalScope;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.stream.Stream;
import nl.passend.kernel.access.Access;

/** Pages and endpoints. */
final class ResourceRules {
    private ResourceRules() {}

    /** One without {@link Access} answers 404 to everybody; better to hear it here. */
    static ArchRule access(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(Conditions.have(
                        "say who may call them",
                        type -> type.isAnnotatedWith(Access.class)
                                ? Stream.empty()
                                : type.getAllMethods().stream()
                                        .filter(ResourceRules::answersRequests)
                                        .filter(method -> !method.isAnnotatedWith(Access.class))
                                        .map(method -> method.getFullName() + " does not say who may call it")));
    }

    /** A resource without a scope is left to the server, which makes one for each request. */
    static ArchRule scope(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .areNotInterfaces()
                .should()
                .beMetaAnnotatedWith(NormalScope.class);
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class);
    }
}
