// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.NormalScope;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.rest.Body;
import nl.passend.web.body.Bodies;

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

    /** Worked out here and not at every start: a record that no body of a request can fill is a mistake of its maker. */
    static ArchRule bodies(House house) {
        var bodies = new Bodies(Clock.systemUTC());
        return classes()
                .that()
                .areAnnotatedWith(Body.class)
                .should(Conditions.have("be such that a request can fill them", type -> {
                    try {
                        bodies.check(type.reflect());
                        return Stream.empty();
                    } catch (IllegalArgumentException e) {
                        return Stream.of(e.getMessage());
                    }
                }));
    }

    /** The server looks for no constraints (decision 13): one beside a parameter would promise what nobody keeps. */
    static ArchRule constraints(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(Conditions.have(
                        "leave constraints to the record of the body", type -> type.getAllMethods().stream()
                                .filter(ResourceRules::answersRequests)
                                .filter(method -> method.getParameters().stream()
                                        .flatMap(parameter -> parameter.getAnnotations().stream())
                                        .anyMatch(annotation -> annotation
                                                .getRawType()
                                                .getPackageName()
                                                .startsWith("jakarta.validation")))
                                .map(method -> method.getFullName() + " has a constraint that nobody looks at")));
    }

    /** The API names an operation after its class and its method, and a name that two have names neither. */
    static ArchRule names(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(Conditions.have("answer with one method of a name", type -> type.getAllMethods().stream()
                        .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class))
                        .collect(Collectors.groupingBy(JavaMethod::getName, TreeMap::new, Collectors.counting()))
                        .entrySet()
                        .stream()
                        .filter(name -> name.getValue() > 1)
                        .map(name -> type.getName() + " answers with " + name.getValue() + " methods called "
                                + name.getKey())));
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class);
    }
}
