// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.passend.kernel.Module;

/**
 * The compiled modules under one root package: those of Passend, or a small invented house in which a rule is broken on
 * purpose. A module is named after the package step below the root, such as {@code directory}.
 *
 * @param root package in which each module has its own package
 */
record House(String root, JavaClasses classes) {
    static final String KERNEL = "kernel";

    private static final Set<String> INSIDE = Set.of("internal", "rest", "screens", "templates");
    private static final String PLANTED = House.class.getPackageName() + ".planted.";

    /** The real one, without the classes of tests. */
    static House passend() {
        return Passend.HOUSE;
    }

    /** The house below {@code planted} with this name. */
    static House planted(String name) {
        return new House(PLANTED + name, new ClassFileImporter().importPackages(PLANTED + name));
    }

    /** What breaks the rule, one sentence each. */
    List<String> breaches(Function<House, ArchRule> rule) {
        return rule.apply(this).evaluate(classes).getFailureReport().getDetails().stream()
                .sorted()
                .toList();
    }

    Set<String> modules() {
        var modules = new TreeSet<String>();
        classes.forEach(type -> moduleOf(type).ifPresent(modules::add));
        return modules;
    }

    /** Empty for a class from elsewhere, such as the platform. */
    Optional<String> moduleOf(JavaClass type) {
        var steps = stepsBelowRoot(type);
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(0));
    }

    /** Empty when the module does not say which others it uses. */
    Optional<Set<String>> declaredNeighbours(String module) {
        var name = root + "." + module;
        return classes.containPackage(name)
                ? classes.getPackage(name)
                        .tryGetAnnotationOfType(Module.class)
                        .map(declared -> Set.of(declared.allowed()))
                : Optional.empty();
    }

    /** The kernel's subpackage in which the class stands, {@code kernel} for its root; empty outside the kernel. */
    Optional<String> kernelPartOf(JavaClass type) {
        var steps = stepsBelowRoot(type);
        if (steps.isEmpty() || !steps.get(0).equals(KERNEL)) {
            return Optional.empty();
        }
        return Optional.of(steps.size() == 1 ? KERNEL : steps.get(1));
    }

    /** Whose inside the class may belong to: its module, or in the kernel its part, such as {@code kernel.vault}. */
    Optional<String> ownerOf(JavaClass type) {
        return kernelPartOf(type).map(part -> KERNEL + "." + part).or(() -> moduleOf(type));
    }

    /**
     * Whether other modules may use the class. In the kernel each subpackage is an interface with an inside of its own, so
     * that {@code kernel.rest} is open and {@code kernel.account.rest} is not.
     */
    boolean isOpen(JavaClass type) {
        return stepsBelowRoot(type).stream()
                .skip(kernelPartOf(type).isPresent() ? 2 : 1)
                .noneMatch(INSIDE::contains);
    }

    String inKernel(String... below) {
        return root + "." + KERNEL + String.join("", below) + "..";
    }

    private List<String> stepsBelowRoot(JavaClass type) {
        var name = type.getBaseComponentType().getPackageName();
        return name.startsWith(root + ".")
                ? List.of(name.substring(root.length() + 1).split("\\."))
                : List.of();
    }

    /** Read once: importing takes longer than all the rules together. */
    private static final class Passend {
        static final House HOUSE = new House(
                "nl.passend",
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("tests.jar"))
                        .importPackages("nl.passend"));
    }
}
