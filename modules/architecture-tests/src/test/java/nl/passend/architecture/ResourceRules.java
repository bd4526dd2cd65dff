// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.NormalScope;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.kernel.access.Access;
import nl.passend.kernel.persistence.RetryOnConflict;

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

    /** What somebody typed about a client is sent again when two changes met in the database, and not lost on a page of failure. */
    static ArchRule repeats(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .and()
                .resideInAPackage("..screens..")
                .and(aboutAClient())
                .should(Conditions.have(
                        "repeat a form when the database gave up on it", type -> type.getAllMethods().stream()
                                .filter(method -> method.isAnnotatedWith(POST.class))
                                .filter(method -> !method.isAnnotatedWith(RetryOnConflict.class)
                                        && !method.getOwner().isAnnotatedWith(RetryOnConflict.class))
                                .map(method -> method.getFullName() + " does not repeat what met another change")));
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

    private static DescribedPredicate<JavaClass> aboutAClient() {
        return DescribedPredicate.describe("are about a client", type -> type.tryGetAnnotationOfType(Access.class)
                .filter(access -> access.value() == Access.Rule.CLIENT_DATA)
                .isPresent());
    }

    private static boolean answersRequests(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class);
    }
}
