// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The converters of a house that apply by themselves. */
final class Converters {
    private final House house;
    private final Set<JavaClass> converters;

    private Converters(House house, Set<JavaClass> converters) {
        this.house = house;
        this.converters = converters;
    }

    static Converters of(House house) {
        return new Converters(
                house,
                house.classes().stream()
                        .filter(type -> type.tryGetAnnotationOfType(Converter.class)
                                .filter(Converter::autoApply)
                                .isPresent())
                        .collect(Collectors.toSet()));
    }

    /** Whether one in the field's own module or in the kernel takes values of the type. */
    boolean reach(JavaField field, JavaClass type) {
        return converters.stream()
                .filter(converter -> taken(converter).anyMatch(type::equals))
                .flatMap(converter -> house.moduleOf(converter).stream())
                .anyMatch(module -> module.equals(House.KERNEL)
                        || house.moduleOf(field.getOwner())
                                .filter(module::equals)
                                .isPresent());
    }

    private static Stream<JavaClass> taken(JavaClass converter) {
        return converter.getInterfaces().stream()
                .filter(type -> type.toErasure().isEquivalentTo(AttributeConverter.class))
                .filter(JavaParameterizedType.class::isInstance)
                .map(type -> ((JavaParameterizedType) type)
                        .getActualTypeArguments()
                        .get(0)
                        .toErasure());
    }
}
