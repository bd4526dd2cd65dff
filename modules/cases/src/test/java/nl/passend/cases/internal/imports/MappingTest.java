// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.kernel.problem.FieldProblem;
import org.junit.jupiter.api.Test;

class MappingTest {
    @Test
    void names_of_columns_are_understood_in_dutch_and_english_however_they_are_written() {
        assertThat(Mapping.proposed(List.of("Zaaknummer", "Hulp-vraag", "Given name", "Geb. datum", "WET", "Kleur"))
                        .toString())
                .isEqualTo("reference,request,givenName,birthDate,law,");
    }

    @Test
    void what_is_needed_and_not_there_is_asked_for() {
        assertThat(Mapping.proposed(List.of("kenmerk", "naam")).problems())
                .extracting(FieldProblem::message)
                .containsExactly("Kies een kolom voor: de vraag.", "Kies een kolom voor: de voornaam.");
    }

    @Test
    void one_field_in_two_columns_is_refused_at_the_second() {
        Mapping twice = new Mapping(List.of(
                Optional.of(ImportField.REFERENCE),
                Optional.of(ImportField.REQUEST),
                Optional.of(ImportField.GIVEN_NAME),
                Optional.of(ImportField.REQUEST)));

        assertThat(twice.problems()).extracting(FieldProblem::pointer).containsExactly("/columns/3/field");
    }

    @Property
    void no_field_is_ever_proposed_twice_and_what_is_kept_is_read_back(@ForAll("headers") List<String> columns) {
        Mapping proposed = Mapping.proposed(columns);

        assertThat(proposed.fields()).hasSameSizeAs(columns);
        assertThat(proposed.fields().stream().flatMap(Optional::stream)).doesNotHaveDuplicates();
        assertThat(Mapping.parse(proposed.toString())).isEqualTo(proposed);
    }

    @Property
    void our_own_names_are_understood_in_any_order(@ForAll Random random) {
        List<String> codes = new ArrayList<>(
                Arrays.stream(ImportField.values()).map(ImportField::code).toList());
        Collections.shuffle(codes, random);

        assertThat(Mapping.proposed(codes).fields())
                .containsExactlyElementsOf(codes.stream().map(ImportField::of).toList());
    }

    @Provide
    Arbitrary<List<String>> headers() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "kenmerk", "Naam", "voornaam", "VRAAG", "wet", "Wet ", "tot", "sinds", "reden", ""),
                        Arbitraries.strings().ofMaxLength(8))
                .list()
                .ofMinSize(2)
                .ofMaxSize(20);
    }
}
