// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import static nl.passend.kernel.edition.internal.EditionWorld.RECIPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Editing.Validity;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionProblems;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.kernel.edition.internal.EditionWorld.Recipe;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(EditionsTest.class, "kernel");
    private static final Place SOUP = Place.everywhere("soup");

    private final EditionWorld world = new EditionWorld(DATABASE);

    @BeforeEach
    void nothing_was_ever_written() {
        world.sql.run("DELETE FROM kernel_edition");
        world.sql.run("DELETE FROM kernel_edition_item");
    }

    @Test
    void a_version_is_written_read_by_another_and_published() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep");
        Edition<Recipe> put = world.editing.submit(RECIPE, draft.id(), draft.revision());
        Edition<Recipe> good = world.as(world.reviewer).editing.approve(RECIPE, put.id(), put.revision(), "Zo is het.");
        Edition<Recipe> published = publish(good, world.today());

        assertThat(published.state()).isEqualTo(EditionState.PUBLISHED);
        assertThat(published.number()).isEqualTo(1);
        assertThat(published.content()).isEqualTo(Recipe.of("Preisoep"));
        assertThat(published.review().orElseThrow().by()).isEqualTo(world.reviewer.personId());
        assertThat(world.as(world.worker).editions.published(RECIPE, world.today()))
                .containsExactly(published);
        assertThat(world.changes)
                .containsExactly(
                        "edition.begun recipe",
                        "edition.submitted recipe",
                        "edition.approved recipe",
                        "edition.published recipe");
        assertThat(world.record)
                .extracting(event -> event.eventType())
                .containsExactly("recipe.begun", "recipe.submitted", "recipe.approved", "recipe.published");
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_from_every_version_whoever_asks() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep van oma");
        Edition<Recipe> put = world.editing.submit(RECIPE, draft.id(), draft.revision());
        Edition<Recipe> good =
                world.as(world.reviewer).editing.approve(RECIPE, put.id(), put.revision(), "Oma weet het.");
        publish(good, world.today());
        world.as(world.writer);
        begin(SOUP, "Preisoep van oma met room");

        world.as(world.worker).editing.withdraw(RECIPE, SOUP, Recipe.of("Teruggenomen"), "Oma wil het niet meer.");

        world.as(world.writer);
        assertThat(world.editions.published(RECIPE, world.today())).isEmpty();
        assertThat(world.editions.versions(RECIPE, SOUP)).singleElement().satisfies(left -> {
            assertThat(left.content()).isEqualTo(Recipe.of("Teruggenomen"));
            assertThat(left.state()).isEqualTo(EditionState.RETIRED);
            assertThat(left.review().orElseThrow().note()).isEmpty();
            assertThat(left.retiredBecause()).contains("Oma wil het niet meer.");
        });
        assertThat(world.sql.list(
                        "SELECT content, why FROM kernel_edition", row -> row.getString(1) + row.getString(2)))
                .noneMatch(kept -> kept.contains("oma"));
        assertThat(world.changes).endsWith("edition.withdrawn recipe");
    }

    @Test
    void who_wrote_along_cannot_approve_also_with_the_role_for_it() {
        world.as(world.both);
        Edition<Recipe> draft = begin(SOUP, "Preisoep");
        world.as(world.writer);
        Edition<Recipe> better = rewrite(draft, "Preisoep met room");
        Edition<Recipe> put = world.editing.submit(RECIPE, better.id(), better.revision());
        world.as(world.both);

        assertRefused(() -> world.editing.approve(RECIPE, put.id(), put.revision(), ""), EditionProblems.FOUR_EYES);
        assertThat(put.writers()).containsExactly(world.both.personId(), world.writer.personId());
    }

    @Test
    void the_database_itself_keeps_four_eyes() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep");

        assertThatThrownBy(() -> world.sql.run(
                        "UPDATE kernel_edition SET state = 'APPROVED', reviewer = ? WHERE id = ?",
                        world.writer.personId(),
                        draft.id()))
                .hasMessageContaining("kernel_edition_four_eyes");
    }

    @Test
    void a_reader_sees_nothing_of_what_is_being_made_and_can_do_nothing_with_it() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep");
        world.as(world.worker);

        assertThat(world.editions.beingMade(RECIPE)).isEmpty();
        assertThat(world.editions.versions(RECIPE, SOUP)).isEmpty();
        assertThat(world.editions.version(RECIPE, SOUP, 1)).isEmpty();
        assertRefused(() -> world.editing.submit(RECIPE, draft.id(), draft.revision()), ProblemType.NOT_FOUND);
    }

    @Test
    void a_reviewer_does_not_write_and_a_writer_does_not_review() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep");
        Edition<Recipe> put = world.editing.submit(RECIPE, draft.id(), draft.revision());

        assertRefused(() -> world.editing.approve(RECIPE, put.id(), put.revision(), ""), ProblemType.FORBIDDEN);
        world.as(world.reviewer);
        assertRefused(() -> begin(Place.everywhere("pie"), "Taart"), ProblemType.FORBIDDEN);
    }

    @Test
    void only_one_version_at_a_time_is_being_made() {
        begin(SOUP, "Preisoep");

        assertRefused(() -> begin(SOUP, "Andere preisoep"), EditionProblems.DRAFT_EXISTS);
    }

    @Test
    void a_returned_version_carries_why_and_can_be_written_on() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep");
        Edition<Recipe> put = world.editing.submit(RECIPE, draft.id(), draft.revision());
        Edition<Recipe> back =
                world.as(world.reviewer).editing.giveBack(RECIPE, put.id(), put.revision(), "Zo praat niemand.");
        world.as(world.writer);

        Edition<Recipe> better = rewrite(back, "Soep van prei");

        assertThat(better.state()).isEqualTo(EditionState.DRAFT);
        assertThat(better.review().orElseThrow().note()).isEqualTo("Zo praat niemand.");
        assertThat(world.editing.submit(RECIPE, better.id(), better.revision()).review())
                .isEmpty();
    }

    @Test
    void a_version_that_moved_on_is_not_overwritten_and_both_texts_are_told() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep");
        rewrite(draft, "Preisoep met room");

        assertThatThrownBy(() -> rewrite(draft, "Preisoep met kaas"))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(stale -> {
                    assertThat(stale.type()).isEqualTo(ProblemType.STALE);
                    var told = stale.extension().orElseThrow();
                    assertThat(told.getJsonObject("current").getString("title")).isEqualTo("Preisoep met room");
                    assertThat(told.getJsonObject("yours").getString("title")).isEqualTo("Preisoep met kaas");
                });
    }

    @Test
    void what_is_wrong_in_the_content_is_told_by_the_module() {
        assertRefused(() -> begin(SOUP, " "), ProblemType.INVALID);
    }

    @Test
    void a_published_version_never_changes() {
        Edition<Recipe> published = published(SOUP, "Preisoep");

        assertRefused(() -> rewrite(published, "Toch anders"), EditionProblems.OUT_OF_ORDER);
        assertRefused(
                () -> world.editing.discard(RECIPE, published.id(), published.revision()),
                EditionProblems.OUT_OF_ORDER);
    }

    @Test
    void the_old_version_counts_until_the_day_the_new_one_begins() {
        published(SOUP, "Oude soep");
        Edition<Recipe> next = approved(SOUP, "Nieuwe soep");
        publish(next, LocalDate.of(2027, 1, 1));

        assertThat(titlesOn("2026-12-31")).containsExactly("Oude soep");
        assertThat(titlesOn("2027-01-01")).containsExactly("Nieuwe soep");
        assertThat(world.editions.versions(RECIPE, SOUP))
                .extracting(Edition::state)
                .containsExactly(EditionState.PUBLISHED, EditionState.SUPERSEDED);
    }

    @Test
    void what_ended_is_told_until_nobody_asks_so_far_back() {
        LocalDate today = world.today();
        Edition<Recipe> good = approved(SOUP, "Preisoep");
        world.as(world.writer)
                .editing
                .publish(RECIPE, good.id(), good.revision(), new Validity(today, Optional.of(today.plusDays(10))));

        assertThat(world.editions.ended(RECIPE, today.minusDays(30), today)).isEmpty();
        assertThat(world.editions.ended(RECIPE, today, today.plusDays(10))).hasSize(1);
        assertThat(world.editions.published(RECIPE, today.plusDays(10))).isEmpty();
        assertThat(world.editions.ended(RECIPE, today.plusDays(10), today.plusDays(40)))
                .isEmpty();
    }

    @Test
    void a_version_that_begins_before_one_that_was_to_come_takes_its_place() {
        published(SOUP, "Soep van nu");
        publish(approved(SOUP, "Soep van februari"), LocalDate.of(2027, 2, 1));
        publish(approved(SOUP, "Soep van januari"), LocalDate.of(2027, 1, 1));

        assertThat(titlesOn("2026-12-31")).containsExactly("Soep van nu");
        assertThat(titlesOn("2027-01-15")).containsExactly("Soep van januari");
        assertThat(titlesOn("2027-02-15")).containsExactly("Soep van januari");
    }

    @Test
    void a_retired_item_no_longer_counts_and_the_reason_stays() {
        Edition<Recipe> published = published(SOUP, "Preisoep");
        publish(approved(SOUP, "Soep van later"), LocalDate.of(2027, 2, 1));
        Edition<Recipe> newest = world.editions.versions(RECIPE, SOUP).get(0);

        Edition<Recipe> retired =
                world.editing.retire(RECIPE, newest.id(), newest.revision(), "Niemand kookt dit nog.");

        assertThat(retired.state()).isEqualTo(EditionState.RETIRED);
        assertThat(retired.retiredBecause()).contains("Niemand kookt dit nog.");
        assertThat(titlesOn("2026-11-22")).isEmpty();
        assertThat(titlesOn("2027-03-01")).isEmpty();
        assertThat(published.number()).isEqualTo(1);
    }

    @Test
    void without_a_reason_nothing_is_retired() {
        Edition<Recipe> published = published(SOUP, "Preisoep");

        assertRefused(
                () -> world.editing.retire(RECIPE, published.id(), published.revision(), " "), ProblemType.INVALID);
    }

    @Test
    void a_thrown_away_draft_leaves_its_number_free_for_nobody() {
        Edition<Recipe> draft = begin(SOUP, "Preisoep");
        world.editing.discard(RECIPE, draft.id(), draft.revision());

        assertThat(begin(SOUP, "Preisoep").number()).isEqualTo(2);
    }

    @Test
    void a_local_variant_stands_beside_the_one_for_everybody() {
        published(SOUP, "Preisoep");
        published(Place.in("rivierstad", "soup"), "Preisoep van de rivier");

        assertThat(world.editions.published(RECIPE, "soup", world.today()))
                .extracting(edition -> edition.item().municipality(), edition -> edition.content()
                        .title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Optional.empty(), "Preisoep"),
                        org.assertj.core.groups.Tuple.tuple(Optional.of("rivierstad"), "Preisoep van de rivier"));
    }

    @Test
    void what_came_in_the_jar_is_published_once_in_the_name_of_passend() {
        ship("soup", 1, "Soep uit de doos");

        assertThat(world.as(world.worker).editions.published(RECIPE, world.today()))
                .singleElement()
                .satisfies(edition -> {
                    assertThat(edition.writers()).containsExactly(Me.SYSTEM.personId());
                    assertThat(edition.isShipped()).isTrue();
                });
        assertThat(world.afterRestart().published(RECIPE, world.today())).hasSize(1);
        assertThat(world.record).singleElement().satisfies(line -> assertThat(line.eventType())
                .isEqualTo("recipe.ship"));
    }

    @Test
    void a_newer_edition_in_the_jar_becomes_a_proposal_and_replaces_nothing() {
        ship("soup", 1, "Soep uit de doos");
        world.editions.published(RECIPE, world.today());
        ship("soup", 2, "Betere soep uit de doos");

        var after = world.as(world.writer).afterRestart();

        assertThat(after.published(RECIPE, world.today()))
                .extracting(edition -> edition.content().title())
                .containsExactly("Soep uit de doos");
        assertThat(after.beingMade(RECIPE)).singleElement().satisfies(draft -> {
            assertThat(draft.content().title()).isEqualTo("Betere soep uit de doos");
            assertThat(draft.state()).isEqualTo(EditionState.DRAFT);
        });
        assertThat(world.afterRestart().beingMade(RECIPE)).hasSize(1);
    }

    @Test
    void a_proposal_waits_while_people_work_on_a_version_of_their_own() {
        ship("soup", 1, "Soep uit de doos");
        Edition<Recipe> own = begin(SOUP, "Onze soep");
        ship("soup", 2, "Betere soep uit de doos");
        world.afterRestart().beingMade(RECIPE);
        world.editing.discard(RECIPE, own.id(), own.revision());

        assertThat(world.afterRestart().beingMade(RECIPE))
                .extracting(draft -> draft.content().title())
                .containsExactly("Betere soep uit de doos");
    }

    @Test
    void what_was_retired_here_is_not_proposed_again() {
        ship("soup", 1, "Soep uit de doos");
        Edition<Recipe> shipped =
                world.editions.published(RECIPE, world.today()).get(0);
        world.editing.retire(RECIPE, shipped.id(), shipped.revision(), "Hoort hier niet.");
        ship("soup", 2, "Betere soep uit de doos");

        assertThat(world.afterRestart().beingMade(RECIPE)).isEmpty();
    }

    @Test
    void a_proposal_from_the_jar_needs_two_people_here() {
        ship("soup", 1, "Soep uit de doos");
        world.editions.published(RECIPE, world.today());
        ship("soup", 2, "Betere soep uit de doos");
        Edition<Recipe> proposal =
                world.as(world.both).afterRestart().beingMade(RECIPE).get(0);
        Edition<Recipe> put = world.editing.submit(RECIPE, proposal.id(), proposal.revision());

        assertRefused(() -> world.editing.approve(RECIPE, put.id(), put.revision(), ""), EditionProblems.FOUR_EYES);
    }

    private Edition<Recipe> begin(Place place, String title) {
        return world.editing.begin(RECIPE, place, manuscript(title));
    }

    private Edition<Recipe> rewrite(Edition<Recipe> draft, String title) {
        return world.editing.rewrite(RECIPE, draft.id(), draft.revision(), manuscript(title));
    }

    private Edition<Recipe> approved(Place place, String title) {
        world.as(world.writer);
        Edition<Recipe> draft = begin(place, title);
        Edition<Recipe> put = world.editing.submit(RECIPE, draft.id(), draft.revision());
        return world.as(world.reviewer).editing.approve(RECIPE, put.id(), put.revision(), "");
    }

    private Edition<Recipe> publish(Edition<Recipe> approved, LocalDate from) {
        return world.as(world.writer)
                .editing
                .publish(RECIPE, approved.id(), approved.revision(), new Validity(from, Optional.empty()));
    }

    private Edition<Recipe> published(Place place, String title) {
        return publish(approved(place, title), world.today());
    }

    private void ship(String slug, int edition, String title) {
        world.jar.removeIf(shipped -> shipped.slug().equals(slug));
        world.jar.add(new Shipped<>(slug, edition, Recipe.of(title), Optional.empty()));
    }

    private List<String> titlesOn(String day) {
        return world.editions.published(RECIPE, LocalDate.parse(day)).stream()
                .map(edition -> edition.content().title())
                .toList();
    }

    private static Manuscript<Recipe> manuscript(String title) {
        return new Manuscript<>(Recipe.of(title), "Een proef.", Optional.of(LocalDate.of(2026, 11, 22)));
    }

    private static void assertRefused(ThrowingCallable step, ProblemType why) {
        assertThatThrownBy(step)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::type)
                .isEqualTo(why);
    }
}
