// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import static nl.passend.kernel.edition.internal.EditionWorld.RECIPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.ShippedEditions.Shipped;
import nl.passend.kernel.edition.internal.EditionWorld.Recipe;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditionOwnersTest {
    private static final DataSource DATABASE = TestDatabase.fresh(EditionOwnersTest.class, "kernel");
    private static final Place SOUP = Place.everywhere("soup");

    private final EditionWorld world = new EditionWorld(DATABASE);

    @BeforeEach
    void somebody_began_a_recipe() {
        world.sql.run("DELETE FROM kernel_edition");
        world.sql.run("DELETE FROM kernel_edition_item");
        world.editing.begin(RECIPE, SOUP, new Manuscript<>(Recipe.of("Preisoep"), "Een proef.", Optional.empty()));
        world.record.clear();
        world.changes.clear();
    }

    @Test
    void who_looked_at_another_owner_is_told_so_and_changes_nothing() {
        world.as(world.writer).owners.handOver(RECIPE, SOUP, Optional.empty());
        Optional<UUID> seen = Optional.of(world.otherWriter.personId());

        assertRefused(
                () -> world.owners.handOver(RECIPE, SOUP, seen, Optional.of(world.writer.personId())),
                ProblemType.STALE);
        assertThat(world.owners.ownerOf(RECIPE, SOUP)).isEmpty();
        world.owners.handOver(RECIPE, SOUP, Optional.empty(), seen);
        assertThat(world.owners.ownerOf(RECIPE, SOUP)).isEqualTo(seen);
    }

    @Test
    void a_writer_hands_it_to_another_writer_on_record_and_in_the_change_log() {
        world.as(world.otherWriter).owners.handOver(RECIPE, SOUP, Optional.of(world.otherWriter.personId()));

        assertThat(owner()).contains(world.otherWriter.personId());
        assertThat(world.record).singleElement().satisfies(event -> {
            assertThat(event.eventType()).isEqualTo("recipe.handed-over");
            assertThat(event.fields()).containsExactly("owner");
        });
        assertThat(world.changes).containsExactly("edition.handed-over recipe");
    }

    @Test
    void handing_it_over_twice_is_handing_it_over_once() {
        world.owners.handOver(RECIPE, SOUP, Optional.of(world.otherWriter.personId()));
        world.owners.handOver(RECIPE, SOUP, Optional.of(world.otherWriter.personId()));

        assertThat(world.record).hasSize(1);
        assertThat(world.changes).hasSize(1);
    }

    @Test
    void it_may_be_left_to_nobody_and_is_picked_up_again() {
        world.owners.handOver(RECIPE, SOUP, Optional.empty());

        assertThat(owner()).isEmpty();

        world.as(world.otherWriter).owners.handOver(RECIPE, SOUP, Optional.of(world.otherWriter.personId()));

        assertThat(owner()).contains(world.otherWriter.personId());
    }

    @Test
    void only_who_writes_can_become_its_owner() {
        assertRefused(
                () -> world.owners.handOver(RECIPE, SOUP, Optional.of(world.reviewer.personId())), ProblemType.INVALID);
        assertRefused(() -> world.owners.handOver(RECIPE, SOUP, Optional.of(UUID.randomUUID())), ProblemType.INVALID);
        assertThat(owner()).contains(world.writer.personId());
    }

    @Test
    void who_reviews_has_no_say_in_it_and_to_others_it_is_not_there() {
        var other = Optional.of(world.otherWriter.personId());

        assertRefused(() -> world.as(world.reviewer).owners.handOver(RECIPE, SOUP, other), ProblemType.FORBIDDEN);
        assertRefused(() -> world.as(world.worker).owners.handOver(RECIPE, SOUP, other), ProblemType.NOT_FOUND);
        assertRefused(
                () -> world.as(world.writer).owners.handOver(RECIPE, Place.everywhere("nergens"), other),
                ProblemType.NOT_FOUND);
        assertThat(owner()).contains(world.writer.personId());
    }

    @Test
    void an_owner_who_does_not_write_any_more_can_still_give_it_away() {
        world.sql.run("UPDATE kernel_edition_item SET owner = ?", world.worker.personId());

        world.as(world.worker).owners.handOver(RECIPE, SOUP, Optional.of(world.writer.personId()));

        assertThat(owner()).contains(world.writer.personId());
    }

    @Test
    void what_an_installation_brings_for_itself_can_come_with_an_owner() {
        world.jar.add(new Shipped<>("pap", 1, Recipe.of("Pap"), Optional.<java.time.LocalDate>empty())
                .ownedBy(world.writer.personId()));

        assertThat(world.afterRestart().published(RECIPE, "pap", world.today()))
                .singleElement()
                .satisfies(pap -> assertThat(pap.item().owner()).contains(world.writer.personId()));
    }

    private Optional<UUID> owner() {
        return world.as(world.writer).editions.versions(RECIPE, SOUP).stream()
                .map(Edition::item)
                .findFirst()
                .orElseThrow()
                .owner();
    }

    private static void assertRefused(ThrowingCallable step, ProblemType why) {
        assertThatThrownBy(step)
                .asInstanceOf(type(ProblemException.class))
                .extracting(ProblemException::type)
                .isEqualTo(why);
    }
}
