// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;

/** Which outside types may be seen where. */
final class LayerRules {
    private LayerRules() {}

    /**
     * A use case can be called from a page, an endpoint, a job and a test; requests belong to {@code rest} and
     * {@code screens}. Also what lies inside {@code kernel.rest} is about requests.
     */
    static ArchRule web(House house) {
        return noClasses()
                .that()
                .resideInAPackage("..internal..")
                .and()
                .resideOutsideOfPackage(house.inKernel(".rest.internal"))
                .should()
                .dependOnClassesThat(resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet.."));
    }

    /** What is peculiar to this server and its persistence provider is known in one place. */
    static ArchRule server(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.inKernel())
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "org.eclipse.persistence..",
                        "org.wildfly..",
                        "org.jboss..",
                        "io.undertow..",
                        "org.hibernate.."));
    }

    /** One place to review: whoever wants to read or write a sealed value asks the vault. */
    static ArchRule cryptography(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.inKernel(".vault.internal"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google.crypto.tink..");
    }
}
