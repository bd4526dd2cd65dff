// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.lang.ArchRule;

/** What a plugin may know: its interface to Passend, the platform's small parts, and nothing of the house behind. */
final class PluginRules {
    private PluginRules() {}

    /** @param plugins package in or below which all plugins stand */
    static ArchRule interfaceOnly(String plugins) {
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        plugins + "..",
                        "nl.passend.pluginapi..",
                        "java..",
                        "javax.crypto..",
                        "jakarta.annotation..",
                        "jakarta.enterprise.context..",
                        "jakarta.inject..",
                        "jakarta.json.."));
    }
}
