// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * That every page and endpoint can be reached. Jakarta REST chooses the class first, by the most literal {@code @Path} that fits
 * the beginning of the address, and looks for the method in that class alone (Jakarta RESTful Web Services 3.1, 3.7.2). So a class
 * at {@code /files/{id}/family/{member}} takes away {@code {member}/homes} of the class at {@code /files/{id}/family}: 404.
 */
final class PathRules {
    private PathRules() {}

    static ArchRule reached(House house) {
        List<Place> places = house.classes().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(Place::of)
                .toList();
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should(Conditions.have(
                        "be reached by the addresses of their methods", type -> shadowed(Place.of(type), places)));
    }

    private static Stream<String> shadowed(Place own, Collection<Place> places) {
        return own.type().getMethods().stream()
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class) || method.isAnnotatedWith(Path.class))
                .flatMap(method -> places.stream()
                        .filter(other -> !other.template().sameAs(own.template()))
                        .filter(other -> other.template().takes(own.addressOf(method)))
                        .filter(other -> other.template().comesBefore(own.template()))
                        .map(other -> method.getFullName() + " at " + own.addressOf(method)
                                + " is never reached: every call goes to "
                                + other.type().getSimpleName() + " at "
                                + other.template()));
    }

    /** A class and the address at which it stands. */
    private record Place(JavaClass type, Template template) {
        static Place of(JavaClass type) {
            return new Place(
                    type, Template.of(type.getAnnotationOfType(Path.class).value()));
        }

        Template addressOf(JavaMethod method) {
            return method.tryGetAnnotationOfType(Path.class)
                    .map(path -> Template.of(template + "/" + path.value()))
                    .orElse(template);
        }
    }

    /** An address with variables, step by step. */
    private record Template(List<String> steps) {
        static Template of(String path) {
            return new Template(
                    Stream.of(path.split("/")).filter(step -> !step.isEmpty()).toList());
        }

        /** Whether each address of the other begins with one of this. */
        boolean takes(Template address) {
            return steps.size() <= address.steps.size()
                    && Stream.iterate(0, i -> i + 1).limit(steps.size()).allMatch(i -> {
                        String own = steps.get(i);
                        return isVariable(own) && !own.contains(":") || own.equals(address.steps.get(i));
                    });
        }

        /** In the order of the standard: more literal characters first, then more variables. */
        boolean comesBefore(Template other) {
            return literals() == other.literals() ? variables() > other.variables() : literals() > other.literals();
        }

        /** Apart from what the variables are called. */
        boolean sameAs(Template other) {
            return steps.stream()
                    .map(step -> isVariable(step) ? "{}" : step)
                    .toList()
                    .equals(other.steps.stream()
                            .map(step -> isVariable(step) ? "{}" : step)
                            .toList());
        }

        private int literals() {
            return steps.stream()
                    .mapToInt(step -> 1 + (isVariable(step) ? 0 : step.length()))
                    .sum();
        }

        private long variables() {
            return steps.stream().filter(Template::isVariable).count();
        }

        private static boolean isVariable(String step) {
            return step.startsWith("{") && step.endsWith("}");
        }

        @Override
        public String toString() {
            return "/" + String.join("/", steps);
        }
    }
}
