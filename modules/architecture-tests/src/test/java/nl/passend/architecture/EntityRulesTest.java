// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import static nl.passend.architecture.House.passend;
import static nl.passend.architecture.House.planted;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EntityRulesTest {
    @Test
    void entities_live_inside_their_module() {
        assertThat(passend().breaches(EntityRules::home)).isEmpty();
    }

    @Test
    void no_public_signature_names_an_entity() {
        assertThat(passend().breaches(EntityRules::signatures)).isEmpty();
    }

    @Test
    void every_attribute_has_a_known_column() {
        assertThat(passend().breaches(EntityRules::attributes)).isEmpty();
    }

    @Test
    void every_persistence_unit_lists_its_entities_and_converters() {
        assertThat(EntityRules.units(passend(), Sources.passend())).isEmpty();
    }

    @Test
    void entities_are_mapped_by_their_fields() {
        assertThat(passend().breaches(EntityRules::mapping)).isEmpty();
    }

    @Test
    void an_entity_in_the_open_is_caught() {
        assertThat(planted("entities").breaches(EntityRules::home))
                .singleElement()
                .asString()
                .contains("entities.files.OpenEntity> does not reside in a package '..internal..'");
    }

    @Test
    void an_entity_that_leaves_is_caught_also_inside_a_list() {
        assertThat(planted("entities").breaches(EntityRules::signatures))
                .satisfiesExactlyInAnyOrder(
                        shown -> assertThat(shown).contains("Files.add(").endsWith("shows the entity StoredFile"),
                        shown -> assertThat(shown).contains("Files.all()").endsWith("shows the entity StoredFile"),
                        shown -> assertThat(shown).contains("OpenParts.add(").endsWith("shows the entity StoredPart"),
                        shown -> assertThat(shown)
                                .contains("PartsOfOthers.add(")
                                .endsWith("shows the entity StoredPart"));
    }

    @Test
    void an_attribute_without_a_known_column_is_caught() {
        assertThat(planted("entities").breaches(EntityRules::attributes))
                .satisfiesExactly(
                        attribute -> assertThat(attribute).contains("StoredFile.colour", "no known way to be stored"),
                        attribute -> assertThat(attribute).contains("StoredFile.labels", "no known way to be stored"),
                        attribute -> assertThat(attribute).contains("StoredFile.moment", "no known way to be stored"),
                        attribute -> assertThat(attribute).contains("StoredFile.team", "no known way to be stored"));
    }

    @Test
    void an_entity_or_converter_that_its_unit_does_not_list_is_caught() {
        assertThat(EntityRules.units(planted("entities"), Sources.planted()))
                .satisfiesExactlyInAnyOrder(
                        missing -> assertThat(missing)
                                .startsWith("files/src/main/resources/META-INF/persistence.xml does not list")
                                .endsWith("kernel.persistence.InstantConverter"),
                        missing -> assertThat(missing).endsWith("files.internal.Period"));
    }

    @Test
    void an_entity_that_is_mapped_by_its_methods_is_caught() {
        assertThat(planted("entities").breaches(EntityRules::mapping))
                .singleElement()
                .asString()
                .contains("OpenEntity.getId() maps a method");
    }
}
