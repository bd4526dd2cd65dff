// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.cases.Kinship;
import nl.passend.cases.internal.drawing.Drawing.Box;
import nl.passend.cases.internal.drawing.Drawing.Line;
import nl.passend.cases.internal.drawing.Genogram.Bond;
import nl.passend.cases.internal.drawing.Genogram.Person;

/** Whatever families say of themselves, contradictions and all. */
class GenogramPropertiesTest {
    private static final int MOST = 9;
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    @Property
    void everybody_is_drawn_once_and_nobody_else(
            @ForAll("people") List<Person> people, @ForAll("bonds") List<Bond> bonds) {
        Drawing drawing = Genogram.of(people, bonds);

        assertThat(drawing.boxes())
                .extracting(Box::id)
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(Person::id).toList());
    }

    @Property
    void no_box_covers_another_and_all_stand_within_the_drawing(
            @ForAll("people") List<Person> people, @ForAll("bonds") List<Bond> bonds) {
        Drawing drawing = Genogram.of(people, bonds);

        for (Box one : drawing.boxes()) {
            assertThat(one.x()).isNotNegative();
            assertThat(one.y()).isNotNegative();
            assertThat(one.right()).isLessThanOrEqualTo(drawing.width());
            assertThat(one.bottom()).isLessThanOrEqualTo(drawing.height());
            assertThat(drawing.boxes()).noneMatch(other -> other != one && other.overlaps(one));
        }
    }

    @Property
    void no_letter_leaves_its_box(@ForAll("people") List<Person> people) {
        int letters = Words.lettersIn(Genogram.BOX);

        for (Box box : Genogram.of(people, List.of()).boxes()) {
            assertThat(box.words()).allMatch(line -> line.length() <= letters);
            assertThat(box.line(0)).isGreaterThan(box.y());
            assertThat(box.line(box.words().size() - 1)).isLessThan(box.bottom());
        }
    }

    /** A tie with somebody who may not be seen is not handed over; if it is, no line points at the empty place. */
    @Property
    void without_ties_to_those_who_are_drawn_there_is_no_line(@ForAll("bonds") List<Bond> bonds) {
        List<Person> strangers = List.of(person(100, "Roos", 1), person(101, "Ab", 2));

        assertThat(Genogram.of(strangers, bonds).lines()).isEmpty();
    }

    @Property
    void one_family_tie_of_two_is_drawn_with_their_generations_in_order(@ForAll Kinship kinship) {
        List<Person> two = List.of(person(0, "Mirre", 1), person(1, "Lente", 1));
        Drawing drawing = Genogram.of(two, List.of(new Bond(id(0), id(1), kinship, false)));
        Box one = drawing.boxes().stream()
                .filter(b -> b.id().equals(id(0)))
                .findFirst()
                .orElseThrow();
        Box other = drawing.boxes().stream()
                .filter(b -> b.id().equals(id(1)))
                .findFirst()
                .orElseThrow();

        assertThat(Integer.signum(other.y() - one.y())).isEqualTo(Integer.signum(kinship.generationsAbove()));
        assertThat(drawing.lines().isEmpty()).isNotEqualTo(kinship.isDrawn());
    }

    @Property
    void lines_stay_within_the_height_of_the_drawing(
            @ForAll("people") List<Person> people, @ForAll("bonds") List<Bond> bonds) {
        Drawing drawing = Genogram.of(people, bonds);

        for (Line line : drawing.lines()) {
            assertThat(line.path()).startsWith("M").matches("[MHVlm0-9 .-]+");
            assertThat(Arrays.stream(line.path().split("(?=[MHV])"))
                            .filter(part -> part.startsWith("V"))
                            .flatMap(part -> NUMBER.matcher(part).results())
                            .map(found -> Integer.parseInt(found.group())))
                    .allMatch(y -> y <= drawing.height());
        }
    }

    private static UUID id(int n) {
        return new UUID(1, n);
    }

    private static Person person(int n, String name, int generation) {
        return new Person(id(n), name, List.of("38 jaar"), generation, true, false);
    }

    @Provide
    Arbitrary<List<Person>> people() {
        Arbitrary<String> names = Arbitraries.of(
                "Mirre", "Jo", "Maximiliaan-Alexander de Derde van Zonnewolk", "tante Roos uit het grote huis", "Ab");
        return Combinators.combine(names, Arbitraries.integers().between(0, 2), Arbitraries.of(true, false))
                .as((name, generation, member) -> new Person(
                        UUID.randomUUID(), name, List.of("oma van moeders kant"), generation, member, !member))
                .list()
                .ofMaxSize(MOST)
                .map(some -> IntStream.range(0, some.size())
                        .mapToObj(n -> new Person(
                                id(n),
                                some.get(n).name(),
                                some.get(n).notes(),
                                some.get(n).generation(),
                                some.get(n).member(),
                                some.get(n).died()))
                        .toList());
    }

    @Provide
    Arbitrary<List<Bond>> bonds() {
        Arbitrary<UUID> anybody = Arbitraries.integers().between(0, MOST - 1).map(GenogramPropertiesTest::id);
        return Combinators.combine(anybody, anybody, Arbitraries.of(Kinship.class), Arbitraries.of(true, false))
                .as(Bond::new)
                .list()
                .ofMaxSize(14);
    }
}
