// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Condition.Comparison;
import nl.passend.pluginapi.rules.FactName;
import nl.passend.pluginapi.rules.FactValue;
import nl.passend.pluginapi.rules.RouteId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferFileTest {
    private static final String TOP = """
            source = Wijkgids
            checked = 2026-11-16
            measured = 2026-11-09
            open = MONDAY-FRIDAY 09:00-17:00
            """;

    @Test
    void an_offer_has_what_its_lines_say_and_what_all_share() throws IOException {
        var offer = read(TOP + offer("tuin") + """
                tuin.weeks = 2
                tuin.cost = 5 euro per keer
                tuin.routes = wmo-dagbesteding, maatje
                tuin.fits = age at-least 18
                """).get(0);

        assertThat(offer.id()).isEqualTo("tuin");
        assertThat(offer.kind()).isEqualTo(OfferKind.DAY_ACTIVITY);
        assertThat(offer.summary()).isEqualTo("Koffie, één uur lang.");
        assertThat(offer.cost()).contains("5 euro per keer");
        assertThat(offer.waitingTime()).contains(new Offer.WaitingTime(2, LocalDate.of(2026, 11, 9)));
        assertThat(offer.routes()).containsExactlyInAnyOrder(new RouteId("wmo-dagbesteding"), new RouteId("maatje"));
        assertThat(offer.fits())
                .isEqualTo(
                        new Condition.Compare(FactName.of("age"), Comparison.AT_LEAST, new FactValue.WholeNumber(18)));
        assertThat(offer.locations().get(0).schedule().get(0).days())
                .hasSize(5)
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
        assertThat(offer.source().checkedOn()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void what_may_be_left_out_is_absent_and_the_offer_for_everybody() throws IOException {
        var offer =
                read("source = Gids\nchecked = 2026-11-16\n" + offer("tuin")).get(0);

        assertThat(offer.waitingTime()).isEmpty();
        assertThat(offer.cost()).isEmpty();
        assertThat(offer.routes()).isEmpty();
        assertThat(offer.fits()).isEqualTo(Offer.FOR_EVERYBODY);
        assertThat(offer.locations().get(0).schedule()).isEmpty();
    }

    @Test
    void offers_come_in_the_order_of_the_file() throws IOException {
        assertThat(read(TOP + offer("zon") + offer("appel") + offer("maan")))
                .extracting(Offer::id)
                .containsExactly("zon", "appel", "maan");
    }

    @Test
    void several_conditions_hold_together() throws IOException {
        var fits = read(TOP + offer("tuin")
                        + "tuin.fits = hasWlz is true and lives is reception and needs includes a,b\n")
                .get(0)
                .fits();

        assertThat(fits)
                .isEqualTo(new Condition.All(List.of(
                        new Condition.Compare(FactName.of("hasWlz"), Comparison.EQUALS, new FactValue.YesNo(true)),
                        new Condition.Compare(FactName.of("lives"), Comparison.EQUALS, new FactValue.Code("reception")),
                        new Condition.Compare(
                                FactName.of("needs"), Comparison.INCLUDES, new FactValue.Codes(Set.of("a", "b"))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tuin.colour = green          | nobody knows the key tuin.colour
            color = green                | nobody knows the key color
            tuin.name = Nog eens         | tuin.name stands there twice
            tuin.weeks = soon            | offer tuin
            tuin.routes = Geen Route     | Not the name of a route
            tuin.fits = age older 18     | fits is a fact
            maan.name = Maan             | maan.kind is missing
            """)
    void a_line_that_does_not_fit_is_named(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(TOP + offer("tuin") + line + "\n"))
                .withMessageContaining(message);
    }

    @Test
    void a_class_without_the_file_beside_it_is_told_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OfferFile.beside(OfferFileTest.class))
                .withMessageContaining("There is no offers.properties beside " + OfferFileTest.class.getName());
    }

    private static String offer(String id) {
        return """
                ID.kind = DAY_ACTIVITY
                ID.name = De Tuin
                ID.summary = Koffie, één uur lang.
                ID.by = Stichting Tuin
                ID.phone = 099 123 50 02
                ID.place = Tuinpad
                ID.start = Bel.
                """.replace("ID", id);
    }

    private static List<Offer> read(String text) throws IOException {
        return OfferFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
