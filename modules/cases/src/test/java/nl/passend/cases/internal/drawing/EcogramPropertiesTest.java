// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.cases.Closeness;
import nl.passend.cases.internal.drawing.Drawing.Box;
import nl.passend.cases.internal.drawing.Drawing.Line;
import nl.passend.cases.internal.drawing.Drawing.Stroke;
import nl.passend.cases.internal.drawing.Ecogram.Tied;
import org.junit.jupiter.api.Test;

class EcogramPropertiesTest {
    private static final List<String> HOME = List.of("Thuis", "Mirre, Tycho, Lente, Mos");

    @Property
    void everybody_is_drawn_once_without_covering_another(
            @ForAll("tied") List<Tied> informal, @ForAll("tied") List<Tied> formal) {
        Drawing drawing = Ecogram.of(HOME, informal, formal);

        assertThat(drawing.boxes().stream().map(Box::id).filter(id -> id.getMostSignificantBits() != 0))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(informal.stream(), formal.stream())
                        .map(Tied::id)
                        .toList());
        for (Box one : drawing.boxes()) {
            assertThat(drawing.boxes()).noneMatch(other -> other != one && other.overlaps(one));
            assertThat(one.right()).isLessThanOrEqualTo(Ecogram.WIDTH);
            assertThat(one.bottom()).isLessThanOrEqualTo(drawing.height());
        }
    }

    @Property
    void the_household_stands_between_its_own_people_and_its_helpers(
            @ForAll("tied") List<Tied> informal, @ForAll("tied") List<Tied> formal) {
        Drawing drawing = Ecogram.of(HOME, informal, formal);
        int home = drawing.boxes().get(informal.size()).y();

        assertThat(drawing.boxes().subList(0, informal.size())).allMatch(box -> box.y() < home);
        assertThat(drawing.boxes().subList(informal.size() + 1, drawing.boxes().size()))
                .allMatch(box -> box.y() > home);
    }

    @Property
    void each_has_one_tie_in_the_stroke_that_was_told(@ForAll("tied") List<Tied> informal) {
        Drawing drawing = Ecogram.of(HOME, informal, List.of());

        assertThat(drawing.lines().stream().map(Line::stroke).filter(stroke -> stroke != Stroke.PLAIN))
                .containsExactlyElementsOf(informal.stream()
                        .map(tied -> tied.closeness()
                                .map(told -> Stroke.valueOf(told.name()))
                                .orElse(Stroke.UNSAID))
                        .toList());
    }

    @Test
    void a_household_without_anybody_around_is_one_box_without_a_line() {
        Drawing drawing = Ecogram.of(HOME, List.of(), List.of());

        assertThat(drawing.boxes()).singleElement().satisfies(box -> assertThat(box.words())
                .startsWith("Thuis"));
        assertThat(drawing.lines()).isEmpty();
    }

    @Provide
    Arbitrary<List<Tied>> tied() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Roos", "de buurvrouw met de sleutel van het tuinhuis", "Onafscheidelijkheid-en-meer"),
                        Arbitraries.of("buurt", "Praktijk De Vuurtoren, voor Tycho en Lente"),
                        Arbitraries.of(Closeness.class).optional())
                .as((name, note, closeness) -> new Tied(UUID.randomUUID(), name, List.of(note), closeness, false))
                .list()
                .ofMaxSize(11);
    }
}
