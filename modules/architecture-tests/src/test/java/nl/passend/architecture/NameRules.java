// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Endings that mean that the name is not found yet. */
final class NameRules {
    private NameRules() {}

    static ArchRule endings(House house) {
        return noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Data|Info)");
    }
}
