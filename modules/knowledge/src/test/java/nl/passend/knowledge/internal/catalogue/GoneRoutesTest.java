// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.knowledge.GoneRoute;
import nl.passend.knowledge.GoneRoute.Reason;
import nl.passend.knowledge.internal.catalogue.LawBook.Written;
import nl.passend.personas.internal.KnownFacts;
import nl.passend.pluginapi.rules.FactName;
import org.junit.jupiter.api.Test;

class GoneRoutesTest {
    private static final LocalDate ENDED = LocalDate.of(2026, 11, 1);
    private static final KnownFacts FACTS = KnownFacts.shipped();
    private static final RouteText RESPITE = ShippedCatalogue.routeTexts().get("wlz-logeren");

    @Test
    void what_counts_is_not_gone() {
        assertThat(ShippedCatalogue.book(FACTS::find).gone()).isEmpty();
    }

    @Test
    void a_route_of_which_the_last_day_is_over_is_told_with_that_day() {
        var gone = ShippedCatalogue.book(FACTS::find).gone(List.of(ended("wlz-logeren", RESPITE)), List.of());

        assertThat(gone)
                .containsExactly(new GoneRoute(
                        "wlz-logeren", RESPITE.title(), Optional.empty(), Reason.ROUTE_ENDED, Optional.of(ENDED)));
    }

    @Test
    void a_route_goes_with_its_law_and_tells_when_that_ended() {
        var law = ShippedCatalogue.lawTexts().get("wlz");
        var book = new LawBook(List.of(), respite(Optional.empty()), FACTS::find);

        assertThat(book.gone(List.of(), List.of(ended("wlz", law))))
                .singleElement()
                .satisfies(gone -> {
                    assertThat(gone.why()).isEqualTo(Reason.LAW_ENDED);
                    assertThat(gone.until()).contains(ENDED);
                });
        assertThat(book.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.why()).as("nobody knows of a last day").isEqualTo(Reason.DOES_NOT_FIT);
            assertThat(gone.until()).isEmpty();
        });
    }

    @Test
    void a_route_goes_with_a_fact_that_it_asks_for_and_is_missed_in_its_own_municipality() {
        var without = FACTS.with(FactName.of("respiteWanted"), Optional.empty());
        var laws = ShippedCatalogue.book(FACTS::find).laws();
        var book = new LawBook(laws, respite(Optional.of("heuvelland")), without::find);

        assertThat(book.gone()).singleElement().satisfies(gone -> {
            assertThat(gone.why()).isEqualTo(Reason.DOES_NOT_FIT);
            assertThat(gone.isMissedIn("heuvelland")).isTrue();
            assertThat(gone.isMissedIn("rivierstad")).isFalse();
        });
    }

    private static List<Written<RouteText>> respite(Optional<String> municipality) {
        return List.of(new Written<>("wlz-logeren", municipality, 1, RESPITE));
    }

    private static <T extends Record> Edition<T> ended(String slug, T content) {
        return new Edition<>(
                UUID.randomUUID(),
                new EditionItem(UUID.randomUUID(), Place.everywhere(slug), Optional.empty()),
                1,
                EditionState.PUBLISHED,
                content,
                "",
                Optional.empty(),
                List.of(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.EPOCH),
                Optional.of(LocalDate.EPOCH),
                Optional.of(ENDED),
                Optional.empty(),
                1);
    }
}
