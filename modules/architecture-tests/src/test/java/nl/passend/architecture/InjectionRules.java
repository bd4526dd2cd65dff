// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceUnit;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;

/** What a class needs stands in its constructor, so that a test can make one with {@code new}. */
final class InjectionRules {
    private static final List<Class<? extends Annotation>> BY_THE_CONTAINER =
            List.of(Resource.class, PersistenceContext.class, PersistenceUnit.class);

    private InjectionRules() {}

    static ArchRule fieldInjection(House house) {
        return noFields().should().beAnnotatedWith(Inject.class);
    }

    /** A resource method asks for it by parameter. A provider's methods are the platform's, so there it may be a field. */
    static ArchRule contextFields(House house) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .areNotAnnotatedWith(Provider.class)
                .should()
                .beAnnotatedWith(Context.class);
    }

    static ArchRule setterInjection(House house) {
        return noMethods().should().beAnnotatedWith(Inject.class).orShould().beAnnotatedWith(Context.class);
    }

    /** What only the container hands out, and only in a field, becomes injectable there and then. */
    static ArchRule containerResources(House house) {
        return fields().should(Conditions.have(
                "be a producer when the container fills them",
                field -> isFilled(field) && !field.isAnnotatedWith(Produces.class)
                        ? Stream.of(field.getFullName() + " is filled by the container but produces nothing")
                        : Stream.empty()));
    }

    private static boolean isFilled(JavaField field) {
        return BY_THE_CONTAINER.stream().anyMatch(field::isAnnotatedWith);
    }
}
