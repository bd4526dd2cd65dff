// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.internal.catalogue.LawBook;
import nl.passend.knowledge.internal.catalogue.ShippedCatalogue;
import nl.passend.knowledge.internal.trial.RouteTrial.Origin;
import nl.passend.knowledge.internal.trial.TryRoute.OwnCase;
import nl.passend.personas.FactEditions;
import nl.passend.personas.FactText;
import nl.passend.personas.FactUse;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.FactName;
import org.junit.jupiter.api.Test;

class TryFactTest {
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final LawBook LAWS = ShippedCatalogue.book(FACTS::find);
    private static final LegalCalendar CALENDAR =
            new LegalCalendar(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));
    private static final FactName AGE = FactName.of("age");
    private static final TryFact TRY = new TryFact(LAWS, FACTS, new OnlyPeople(), CALENDAR);

    /** Invented people are all that holds on to facts here. */
    private static final class OnlyPeople implements FactEditions {
        @Override
        public EditionKind<FactText> kind() {
            throw new UnsupportedOperationException("Nothing is written in a trial");
        }

        @Override
        public Optional<Edition<FactText>> counting(FactName name) {
            return Optional.empty();
        }

        @Override
        public List<FactUse> uses(FactName name) {
            return new PeopleAsked(CALENDAR).of(name);
        }
    }

    @Test
    void a_fact_that_stays_as_it_is_breaks_nothing_and_loses_nobody() {
        var trial = TRY.of(AGE, age(0, 120), List.of());

        assertThat(trial.uses()).anyMatch(what -> what.startsWith("de proefpersoon ‘Zonnewolk, Lente"));
        assertThat(trial.broken()).isEmpty();
        assertThat(trial.lost().differences()).isEmpty();
        assertThat(trial.lost().tried()).isPositive();
    }

    @Test
    void a_higher_bound_names_who_falls_below_it_and_what_routes_would_say_to_them_then() {
        var trial = TRY.of(AGE, age(18, 120), List.of());

        assertThat(trial.broken()).anyMatch(what -> what.contains("Lente")).noneMatch(what -> what.contains("Gijs"));
        assertThat(trial.lost().differences())
                .filteredOn(one -> one.origin() == Origin.PERSON)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.before()).isPresent().isNotEqualTo(Optional.of(one.after())));
    }

    @Test
    void a_case_of_ones_own_is_tried_too_and_must_tell_facts() {
        var child =
                new OwnCase("Een kind", Json.createObjectBuilder().add("age", 9).build());
        var wrong = new OwnCase(
                "Onbekend", Json.createObjectBuilder().add("shoeSize", 41).build());

        assertThat(TRY.of(AGE, age(18, 120), List.of(child)).lost().differences())
                .anyMatch(one -> one.origin() == Origin.OWN && one.title().startsWith("Een kind, "));
        assertThatThrownBy(() -> TRY.of(AGE, age(0, 120), List.of(wrong)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.fields().get(0).pointer()).isEqualTo("/cases/0/facts/shoeSize"));
    }

    private static FactText age(int least, int most) {
        var text = FactText.of(10, "person", FACTS.find(AGE).orElseThrow());
        return new FactText(
                text.order(),
                text.group(),
                text.type(),
                text.question(),
                text.help(),
                text.judgedBy(),
                Optional.of(least),
                Optional.of(most),
                text.unit(),
                text.options(),
                text.source());
    }
}
