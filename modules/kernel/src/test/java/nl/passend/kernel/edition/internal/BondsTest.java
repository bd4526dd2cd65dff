// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Bonds;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Editing.Validity;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A dish that stands on a menu keeps its name, and is not taken off the list. */
class BondsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(BondsTest.class, "kernel");
    private static final Place SOUP = Place.everywhere("soup");

    record Dish(String name) {}

    private final EditionWorld world = new EditionWorld(DATABASE);
    private final List<String> menu = new ArrayList<>();
    private final EditionKind<Dish> dish = new EditionKind<>(
            "dish",
            Dish.class,
            Set.of(Role.KNOWLEDGE_EDITOR),
            Set.of(Role.EXPERIENCE_EXPERT),
            any -> List.of(),
            new Bonds<>() {
                @Override
                public List<FieldProblem> broken(Place place, Dish content) {
                    return menu.isEmpty() || menu.contains(content.name())
                            ? List.of()
                            : List.of(new FieldProblem("/name", "Op het menu heet dit anders."));
                }

                @Override
                public List<String> ended(Place place) {
                    return menu.isEmpty() ? List.of() : List.of("Dit staat op het menu.");
                }
            });

    @BeforeEach
    void nothing_was_ever_written() {
        world.sql.run("DELETE FROM kernel_edition");
        world.sql.run("DELETE FROM kernel_edition_item");
    }

    @Test
    void what_would_take_something_from_under_another_is_not_kept() {
        Edition<Dish> draft = begin("Preisoep");
        menu.add("Preisoep");

        assertRefused(() -> world.editing.rewrite(dish, draft.id(), draft.revision(), manuscript("Soep")), "/name");
        assertThat(world.editions.version(dish, SOUP, 1).orElseThrow().content().name())
                .isEqualTo("Preisoep");
    }

    @Test
    void what_fitted_when_it_was_written_is_asked_once_more_when_it_is_published() {
        Edition<Dish> good = approved("Preisoep");
        menu.add("Uiensoep");

        assertRefused(() -> publish(good, Optional.empty()), "/name");
    }

    @Test
    void what_others_hold_on_to_is_not_taken_back_and_gets_no_last_day() {
        Edition<Dish> good = approved("Preisoep");
        menu.add("Preisoep");

        assertRefused(() -> publish(good, Optional.of(1)), "/validUntil");
        Edition<Dish> published = publish(good, Optional.empty());
        assertRefused(
                () -> world.editing.retire(dish, published.id(), published.revision(), "Niemand lust het."), "/reason");

        menu.clear();
        assertThat(world.editing
                        .retire(dish, published.id(), published.revision(), "Niemand lust het.")
                        .state())
                .isEqualTo(EditionState.RETIRED);
    }

    private Edition<Dish> begin(String name) {
        return world.as(world.writer).editing.begin(dish, SOUP, manuscript(name));
    }

    private Edition<Dish> approved(String name) {
        Edition<Dish> draft = begin(name);
        Edition<Dish> put = world.editing.submit(dish, draft.id(), draft.revision());
        Edition<Dish> good = world.as(world.reviewer).editing.approve(dish, put.id(), put.revision(), "");
        world.as(world.writer);
        return good;
    }

    private Edition<Dish> publish(Edition<Dish> good, Optional<Integer> days) {
        return world.editing.publish(
                dish, good.id(), good.revision(), new Validity(world.today(), days.map(world.today()::plusDays)));
    }

    private static Manuscript<Dish> manuscript(String name) {
        return new Manuscript<>(new Dish(name), "Om te proeven.", Optional.empty());
    }

    private static void assertRefused(ThrowingCallable step, String pointer) {
        assertThat(catchThrowableOfType(ProblemException.class, step).fields())
                .extracting(FieldProblem::pointer)
                .containsExactly(pointer);
    }
}
