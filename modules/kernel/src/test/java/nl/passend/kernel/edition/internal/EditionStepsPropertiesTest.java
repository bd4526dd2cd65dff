// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import static nl.passend.kernel.edition.internal.EditionWorld.RECIPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Editing.Validity;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.internal.EditionWorld.Recipe;
import nl.passend.kernel.problem.ProblemException;

/** Whatever four people try in whatever order, the promises of the whole hold after every step. */
class EditionStepsPropertiesTest {
    private static final DataSource DATABASE = TestDatabase.fresh(EditionStepsPropertiesTest.class, "kernel");
    private static final Place PLACE = Place.everywhere("stew");

    enum Attempt {
        BEGIN,
        REWRITE,
        SUBMIT,
        APPROVE,
        RETURN,
        PUBLISH,
        RETIRE,
        DISCARD
    }

    private final EditionWorld world = new EditionWorld(DATABASE);
    private final Map<UUID, Recipe> published = new HashMap<>();
    private int turn;

    @Property(tries = 60)
    void promises_hold_after_every_step(
            @ForAll @Size(min = 5, max = 25) List<Attempt> attempts,
            @ForAll @Size(min = 25, max = 25) List<@IntRange(max = 3) Integer> people,
            @ForAll @Size(min = 25, max = 25) List<@IntRange(max = 3) Integer> days) {
        world.sql.run("DELETE FROM kernel_edition");
        world.sql.run("DELETE FROM kernel_edition_item");
        published.clear();
        List<Me> everybody = List.of(world.writer, world.otherWriter, world.reviewer, world.both);
        for (int i = 0; i < attempts.size(); i++) {
            world.as(everybody.get(people.get(i)));
            try {
                attempt(attempts.get(i), world.today().plusDays(days.get(i)));
            } catch (ProblemException refused) {
                // What may not be done changes nothing; that is looked at just like what may.
            }
            assertPromises(world.as(world.both).editions.versions(RECIPE, PLACE));
        }
    }

    private void attempt(Attempt attempt, LocalDate day) {
        Me me = world.iAm();
        List<Edition<Recipe>> versions = world.editions.versions(RECIPE, PLACE);
        if (attempt == Attempt.BEGIN || versions.isEmpty()) {
            world.editing.begin(RECIPE, PLACE, manuscript());
            return;
        }
        Edition<Recipe> newest = versions.get(0);
        UUID id = newest.id();
        long revision = newest.revision();
        switch (attempt) {
            case REWRITE -> world.editing.rewrite(RECIPE, id, revision, manuscript());
            case SUBMIT -> world.editing.submit(RECIPE, id, revision);
            case APPROVE -> {
                world.editing.approve(RECIPE, id, revision, "");
                assertThat(newest.writers()).doesNotContain(me.personId());
            }
            case RETURN -> world.editing.giveBack(RECIPE, id, revision, "Anders.");
            case PUBLISH -> world.editing.publish(RECIPE, id, revision, new Validity(day, Optional.empty()));
            case RETIRE -> world.editing.retire(RECIPE, id, revision, "Klaar.");
            default -> world.editing.discard(RECIPE, id, revision);
        }
    }

    private void assertPromises(List<Edition<Recipe>> versions) {
        assertThat(versions.stream().filter(edition -> edition.state().isBeingMade()))
                .hasSizeLessThan(2);
        assertThat(versions.stream().filter(edition -> edition.state() == EditionState.PUBLISHED))
                .hasSizeLessThan(2);
        var numbers = new HashSet<Integer>();
        for (Edition<Recipe> edition : versions) {
            assertThat(numbers.add(edition.number())).isTrue();
            if (edition.publishedAt().isPresent()) {
                assertThat(published.computeIfAbsent(edition.id(), first -> edition.content()))
                        .isEqualTo(edition.content());
                assertThat(edition.mayBeApprovedBy(
                                edition.review().orElseThrow().by()))
                        .isTrue();
            }
        }
        assertThat(versions).extracting(Edition::id).containsAll(published.keySet());
        for (int day = -1; day < 6; day++) {
            LocalDate looked = world.today().plusDays(day);
            List<Edition<Recipe>> counting = world.editions.published(RECIPE, looked);
            assertThat(counting).hasSizeLessThan(2);
            assertThat(counting)
                    .containsExactlyElementsOf(versions.stream()
                            .filter(edition -> edition.holdsOn(looked))
                            .toList());
        }
    }

    private Manuscript<Recipe> manuscript() {
        return new Manuscript<>(Recipe.of("Stoofpot " + turn++), "Een proef.", Optional.empty());
    }
}
