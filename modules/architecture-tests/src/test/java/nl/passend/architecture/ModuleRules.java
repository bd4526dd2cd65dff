// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which module may know which, and how much of it. */
final class ModuleRules {
    private ModuleRules() {}

    /** Knows nothing of the core, so it cannot carry the kernel's annotation; to the rules it is a module that may use no other. */
    private static final String PLUGIN_API = "pluginapi";

    /** A module without a declaration, and a declaration of something that is no module. */
    static List<String> declarations(House house) {
        return house.modules().stream()
                .filter(module -> !module.equals(PLUGIN_API))
                .flatMap(module -> house.declaredNeighbours(module)
                        .map(neighbours -> unknown(house, module, neighbours))
                        .orElse(Stream.of(module + " has no package-info with @Module")))
                .toList();
    }

    private static Stream<String> unknown(House house, String module, Set<String> neighbours) {
        return neighbours.stream()
                .filter(neighbour -> !house.modules().contains(neighbour))
                .sorted()
                .map(neighbour -> module + " declares " + neighbour + ", which is no module");
    }

    /** The kernel is there for everybody; every other neighbour is declared. */
    static ArchRule neighbours(House house) {
        return classes().should(Conditions.have("use only modules that their own module declares", type -> {
            var own = house.moduleOf(type).orElseThrow();
            var declared = house.declaredNeighbours(own).orElse(Set.of());
            return othersUsedBy(house, type)
                    .filter(use -> !target(house, use).equals(House.KERNEL) || own.equals(PLUGIN_API))
                    .filter(use -> !declared.contains(target(house, use)))
                    .map(use -> own + " does not declare " + target(house, use) + ": " + use.getDescription());
        }));
    }

    /** Another module's {@code internal}, {@code rest}, {@code screens} and templates are its own affair; so in the kernel. */
    static ArchRule insides(House house) {
        return classes().should(Conditions.have("leave the insides of others alone", type -> {
            var own = house.ownerOf(type);
            return type.getDirectDependenciesFromSelf().stream()
                    .filter(use -> !house.isOpen(use.getTargetClass()))
                    .filter(use -> !house.ownerOf(use.getTargetClass()).equals(own))
                    .map(use -> "inside of "
                            + house.ownerOf(use.getTargetClass()).orElseThrow() + " used: " + use.getDescription());
        }));
    }

    static ArchRule modulesWithoutCycles(House house) {
        return slices().assignedFrom(slicing("modules", house::moduleOf))
                .should()
                .beFreeOfCycles();
    }

    /** What is public in the kernel can be read from the bottom up. Their insides may meet. */
    static ArchRule kernelWithoutCycles(House house) {
        return slices().assignedFrom(slicing(
                        "kernel interfaces", type -> house.kernelPartOf(type).filter(part -> house.isOpen(type))))
                .should()
                .beFreeOfCycles();
    }

    private static Stream<Dependency> othersUsedBy(House house, JavaClass type) {
        var own = house.moduleOf(type);
        return type.getDirectDependenciesFromSelf().stream().filter(use -> house.moduleOf(use.getTargetClass())
                .filter(other -> !own.equals(Optional.of(other)))
                .isPresent());
    }

    private static String target(House house, Dependency use) {
        return house.moduleOf(use.getTargetClass()).orElseThrow();
    }

    private static SliceAssignment slicing(String description, Function<JavaClass, Optional<String>> part) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return part.apply(type).map(SliceIdentifier::of).orElse(SliceIdentifier.ignore());
            }

            @Override
            public String getDescription() {
                return description;
            }
        };
    }
}
