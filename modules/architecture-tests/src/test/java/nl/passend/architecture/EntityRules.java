// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Transient;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What is stored stays inside its module, in columns that were chosen. */
final class EntityRules {
    private static final List<Class<? extends Annotation>> STORED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class);
    private static final List<Class<? extends Annotation>> RELATIONS =
            List.of(ManyToOne.class, OneToOne.class, OneToMany.class, ManyToMany.class);
    private static final Set<Class<?>> STORABLE = Set.of(
            String.class,
            Boolean.class,
            Integer.class,
            Long.class,
            Short.class,
            Byte.class,
            Double.class,
            Float.class,
            Character.class,
            UUID.class,
            LocalDate.class,
            byte[].class);

    private static final DescribedPredicate<JavaClass> ARE_STORED =
            DescribedPredicate.describe("are stored", EntityRules::isStored);

    private EntityRules() {}

    static ArchRule home(House house) {
        return classes().that(ARE_STORED).should().resideInAPackage("..internal..");
    }

    /**
     * A caller gets records: an entity that has left its transaction loads nothing and its changes go nowhere. An entity's own
     * methods may name entities; whoever can call them holds one already. Inside its module an abstract entity may be named: its
     * kinds live in the packages of their features, and what they share is written once. An embeddable is a value: it loads nothing.
     */
    static ArchRule signatures(House house) {
        return codeUnits()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(DescribedPredicate.describe(
                        "are public and not stored",
                        type -> type.getModifiers().contains(JavaModifier.PUBLIC) && !isStored(type)))
                .should(Conditions.have("name no entity in their signature", unit -> typesIn(unit)
                        .filter(EntityRules::isStored)
                        .filter(type -> !type.isAnnotatedWith(Embeddable.class))
                        .filter(entity -> !isBaseWithin(entity, unit.getOwner(), house))
                        .map(entity -> unit.getFullName() + " shows the entity " + entity.getSimpleName())));
    }

    /**
     * EclipseLink stores a type that it does not know as a serialised Java object, without a word. So each attribute has a
     * type that SQL knows too, or one with a converter in its own module or the kernel.
     */
    static ArchRule attributes(House house) {
        var converters = Converters.of(house);
        return fields().that()
                .areDeclaredInClassesThat(ARE_STORED)
                .and()
                .areNotStatic()
                .should(Conditions.have(
                        "have a type with a known column",
                        field -> isStorable(field, house, converters)
                                ? Stream.empty()
                                : Stream.of(field.getFullName() + " has no known way to be stored: "
                                        + field.getType().getName())));
    }

    /**
     * A class that its persistence unit does not list does not exist for it: a converter that is missing there is as good as
     * none.
     */
    static List<String> units(House house, Sources sources) {
        var listable = house.classes().stream()
                .filter(type -> isStored(type) || type.isAnnotatedWith(Converter.class))
                .toList();
        return sources.all()
                .filter(file -> file.path().endsWith("/META-INF/persistence.xml"))
                .flatMap(unit -> listable.stream()
                        .filter(type -> house.moduleOf(type)
                                .filter(module -> module.equals(House.KERNEL) || module.equals(unit.module()))
                                .isPresent())
                        .filter(type -> !unit.content().contains("<class>" + type.getName() + "</class>"))
                        .map(type -> unit.path() + " does not list " + type.getName()))
                .toList();
    }

    /** Mapping stands on fields, else the rule for attributes would look in the wrong place. */
    static ArchRule mapping(House house) {
        return classes()
                .that(ARE_STORED)
                .should(Conditions.have("be mapped by their fields", type -> type.getMethods().stream()
                        .filter(method -> method.isAnnotatedWith(Id.class))
                        .map(method -> method.getFullName() + " maps a method, not a field")));
    }

    private static Stream<JavaClass> typesIn(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean isStorable(JavaField field, House house, Converters converters) {
        if (field.isAnnotatedWith(Transient.class)
                || field.getModifiers().contains(JavaModifier.TRANSIENT)
                || field.isAnnotatedWith(Convert.class)) {
            return true;
        }
        if (RELATIONS.stream().anyMatch(field::isAnnotatedWith)) {
            return elementsOf(field).allMatch(target -> isOwnEntity(target, field, house));
        }
        return elementsOf(field)
                .allMatch(type -> isPlain(type, field)
                        || type.isAnnotatedWith(Embeddable.class)
                        || converters.reach(field, type));
    }

    private static boolean isOwnEntity(JavaClass target, JavaField field, House house) {
        return target.isAnnotatedWith(Entity.class) && house.moduleOf(target).equals(house.moduleOf(field.getOwner()));
    }

    private static boolean isPlain(JavaClass type, JavaField field) {
        if (type.isEnum()) {
            return field.tryGetAnnotationOfType(Enumerated.class)
                    .filter(chosen -> chosen.value() == EnumType.STRING)
                    .isPresent();
        }
        return type.isPrimitive() || STORABLE.stream().anyMatch(type::isEquivalentTo);
    }

    /** The field's type, or what a stored collection holds. */
    private static Stream<JavaClass> elementsOf(JavaField field) {
        var collection = field.isAnnotatedWith(ElementCollection.class)
                || field.isAnnotatedWith(OneToMany.class)
                || field.isAnnotatedWith(ManyToMany.class);
        JavaType type = field.getType();
        return collection
                ? type.getAllInvolvedRawTypes().stream().filter(part -> !part.isAssignableTo(Collection.class))
                : Stream.of(field.getRawType());
    }

    private static boolean isBaseWithin(JavaClass entity, JavaClass user, House house) {
        return entity.getModifiers().contains(JavaModifier.ABSTRACT)
                && PackageMatcher.of("..internal..").matches(user.getPackageName())
                && house.moduleOf(entity).equals(house.moduleOf(user));
    }

    private static boolean isStored(JavaClass type) {
        return STORED.stream().anyMatch(type::isAnnotatedWith);
    }
}
