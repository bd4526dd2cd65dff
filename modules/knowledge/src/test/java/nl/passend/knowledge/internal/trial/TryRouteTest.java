// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.passend.kernel.edition.RecordJson;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.internal.catalogue.LawBook;
import nl.passend.knowledge.internal.catalogue.RouteText;
import nl.passend.knowledge.internal.catalogue.ShippedCatalogue;
import nl.passend.knowledge.internal.trial.RouteTrial.Difference;
import nl.passend.knowledge.internal.trial.RouteTrial.Origin;
import nl.passend.knowledge.internal.trial.TryRoute.OwnCase;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.Verdict;
import org.junit.jupiter.api.Test;

class TryRouteTest {
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final LawBook LAWS = ShippedCatalogue.book(FACTS::find);
    private static final TryRoute TRY = new TryRoute(
            LAWS, FACTS, new LegalCalendar(Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC)));

    @Test
    void a_route_that_stays_as_it_is_makes_no_difference() {
        var trial = TRY.of("wlz-logeren", Optional.empty(), shipped("wlz-logeren"), List.of());

        assertThat(trial.differences()).isEmpty();
        assertThat(trial.tried()).isGreaterThan(120);
    }

    @Test
    void a_stricter_rule_tells_whom_it_takes_the_route_from_and_why() {
        var stricter = changed("wlz-logeren", "\"respiteWanted is ja\"", "\"respiteWanted is ja en age minstens 18\"");

        var trial = TRY.of("wlz-logeren", Optional.empty(), stricter, List.of());

        assertThat(trial.differences())
                .filteredOn(one -> one.origin() == Origin.PERSON)
                .anySatisfy(one -> {
                    assertThat(one.title()).isEqualTo("Zonnewolk, Lente (7)");
                    assertThat(one.before()).contains(Verdict.YES);
                    assertThat(one.after()).isEqualTo(Verdict.NO);
                    assertThat(one.isUnexpected())
                            .as("a client supporter says yes")
                            .isTrue();
                    assertThat(one.because()).isNotEmpty();
                });
    }

    @Test
    void a_rule_of_a_municipality_stands_beside_the_others_and_takes_nobody_anything() {
        var local = changed("wlz-logeren", "\"respiteWanted is ja\"", "\"lonely is ja\"");

        var trial = TRY.of("wlz-logeren", Optional.of("elders"), local, List.of());

        assertThat(trial.differences())
                .extracting(Difference::after)
                .as("more ways in, never fewer")
                .doesNotContain(Verdict.NO);
    }

    @Test
    void a_new_route_tells_for_whom_it_would_be() {
        var trial = TRY.of("nieuw-logeren", Optional.empty(), shipped("wlz-logeren"), List.of());

        assertThat(trial.differences()).isNotEmpty().allSatisfy(one -> assertThat(one.before())
                .isEmpty());
    }

    @Test
    void a_case_of_ones_own_is_tried_too_and_must_tell_facts() {
        var own = new OwnCase("Kind met een logeervraag", json("{\"hasWlz\": true, \"respiteWanted\": true}"));
        var wrong = new OwnCase("Onbekend", json("{\"shoeSize\": 41}"));

        var trial = TRY.of("nieuw-logeren", Optional.empty(), shipped("wlz-logeren"), List.of(own));

        assertThat(trial.differences())
                .filteredOn(one -> one.origin() == Origin.OWN)
                .hasSize(1);
        assertThatThrownBy(() -> TRY.of("nieuw-logeren", Optional.empty(), shipped("wlz-logeren"), List.of(own, wrong)))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.fields().get(0).pointer()).isEqualTo("/cases/1/facts/shoeSize"));
    }

    private static RouteText shipped(String slug) {
        return ShippedCatalogue.routeTexts().get(slug);
    }

    private static RouteText changed(String slug, String from, String to) {
        var text = RecordJson.write(shipped(slug)).toString();
        assertThat(text).contains(from);
        return RecordJson.read(json(text.replace(from, to)), RouteText.class, "");
    }

    private static jakarta.json.JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
