// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.cases.Horizon;
import nl.passend.cases.TakerAnswer;

/** Who said yes stays so whatever else of a plan changes, and nobody has said yes who was not asked. */
class TakersPropertiesTest {
    private static final List<String> NAMES = List.of("Roos", "Ab", "tante Roos", "oma", "Oma ");

    @Property
    void whoever_stays_keeps_their_answer_and_whoever_is_new_has_not_been_asked(
            @ForAll("takers") Takers takers,
            @ForAll("people") Map<Horizon, List<Takers.Someone>> others,
            @ForAll("names") List<String> tonight) {
        Takers retold = takers.retold(others, tonight);

        others.forEach((horizon, people) -> people.forEach(
                one -> assertThat(retold.said(horizon, one.name())).isEqualTo(takers.said(horizon, one.name()))));
        tonight.forEach(
                name -> assertThat(retold.said(Horizon.TONIGHT, name)).isEqualTo(takers.said(Horizon.TONIGHT, name)));
    }

    @Property
    void whoever_is_named_no_more_is_asked_anew_when_they_come_back(
            @ForAll("takers") Takers takers, @ForAll("people") Map<Horizon, List<Takers.Someone>> others) {
        Takers back = takers.retold(Map.of(), List.of()).retold(others, NAMES);

        assertThat(back.answers()).isEmpty();
    }

    @Property
    void an_answer_is_about_one_person_at_one_time(
            @ForAll("takers") Takers takers, @ForAll Horizon horizon, @ForAll("said") Takers.Said said) {
        Takers answered = takers.answered(horizon, " ROOS", said);

        assertThat(answered.said(horizon, "Roos")).isEqualTo(said);
        for (Horizon other : Horizon.values()) {
            if (other != horizon) {
                assertThat(answered.said(other, "Roos")).isEqualTo(takers.said(other, "Roos"));
            }
        }
        assertThat(answered.said(horizon, "Ab")).isEqualTo(takers.said(horizon, "Ab"));
        assertThat(answered.named()).isEqualTo(takers.named());
    }

    @Property
    void what_is_stored_is_what_is_read(@ForAll("takers") Takers takers) {
        assertThat(Takers.of(takers.namedAsJson(), takers.answersAsJson())).isEqualTo(takers);
    }

    @Provide
    Arbitrary<List<String>> names() {
        return Arbitraries.of(NAMES).list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<Horizon, List<Takers.Someone>>> people() {
        Arbitrary<Takers.Someone> someone = Combinators.combine(
                        Arbitraries.of(NAMES),
                        Arbitraries.of("099 123 46 71").optional(),
                        Arbitraries.of("blijft slapen").optional())
                .as(Takers.Someone::new);
        return Arbitraries.maps(
                        Arbitraries.of(Horizon.MONTH, Horizon.FOR_GOOD),
                        someone.list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(2);
    }

    @Provide
    Arbitrary<Takers.Said> said() {
        return Combinators.combine(
                        Arbitraries.of(TakerAnswer.class),
                        Arbitraries.of(LocalDate.of(2026, 3, 1), LocalDate.of(2024, 2, 29))
                                .optional(),
                        Arbitraries.of("van Roos zelf").optional(),
                        Arbitraries.of(new UUID(1, 1)).optional())
                .as(Takers.Said::new);
    }

    @Provide
    Arbitrary<Takers> takers() {
        Arbitrary<Takers.Asked> asked = Combinators.combine(Arbitraries.of(Horizon.class), Arbitraries.of(NAMES))
                .as(Takers.Asked::new);
        return Combinators.combine(people(), Arbitraries.maps(asked, said()).ofMaxSize(6))
                .as(Takers::new);
    }
}
