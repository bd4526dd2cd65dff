// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionOwners.Candidate;
import nl.passend.kernel.edition.EditionState;
import nl.passend.knowledge.KnowledgeItem;
import nl.passend.knowledge.Owned.State;
import nl.passend.knowledge.Programmes;
import nl.passend.knowledge.internal.items.SomeItems;
import org.junit.jupiter.api.Test;

class KeepersTest {
    private static final Candidate LOTTE = new Candidate(UUID.randomUUID(), "Lotte Muntgras");
    private static final Optional<UUID> SOMEBODY_WHO_LEFT = Optional.of(UUID.randomUUID());

    @Test
    void an_owner_who_writes_keeps_it_and_colleagues_read_the_name() {
        var item = item("tip", Optional.empty(), Optional.of(LOTTE.person()));

        assertThat(now(Role.WORKER).of(item).state()).isEqualTo(State.KEPT);
        assertThat(now(Role.WORKER).of(item).name()).contains("Lotte Muntgras");
        assertThat(now(Role.CLIENT).of(item).name()).isEmpty();
        assertThat(readByAnybody().of(item).name()).isEmpty();
    }

    @Test
    void an_owner_who_left_is_no_owner() {
        assertThat(readByAnybody()
                        .of(item("tip", Optional.empty(), SOMEBODY_WHO_LEFT))
                        .isOrphaned())
                .isTrue();
    }

    @Test
    void what_came_with_passend_needs_no_owner_until_its_programme_ended() {
        assertThat(readByAnybody()
                        .of(item("tip", Optional.empty(), Optional.empty()))
                        .state())
                .isEqualTo(State.SHIPPED);
        assertThat(readByAnybody()
                        .of(item("tip", Optional.of("loopt"), Optional.empty()))
                        .state())
                .isEqualTo(State.SHIPPED);
        assertThat(readByAnybody()
                        .of(item("tip", Optional.of("voorbij"), Optional.empty()))
                        .state())
                .isEqualTo(State.ORPHANED);
    }

    @Test
    void what_was_written_here_and_left_to_nobody_lost_its_owner() {
        var own = written(SomeItems.article("Uitleg", nl.passend.knowledge.ItemLinks.NONE), UUID.randomUUID());

        assertThat(readByAnybody().of(own).isOrphaned()).isTrue();
    }

    @Test
    void a_programme_without_an_owner_says_so_also_while_it_goes_on() {
        var programmes = readByAnybody().programmes();

        assertThat(readByAnybody().ofProgramme(programmes.get("loopt")).isOrphaned())
                .isTrue();
    }

    @Test
    void the_workbench_shows_only_what_somebody_should_take_up() {
        var lost = item("een", Optional.of("voorbij"), Optional.empty());
        var kept = item("twee", Optional.of("voorbij"), Optional.of(LOTTE.person()));
        var shipped = item("drie", Optional.empty(), Optional.empty());

        assertThat(readByAnybody().orphans(List.of(lost, kept, shipped))).containsExactly(lost);
    }

    @Test
    void a_programme_is_over_by_its_end_date_also_while_the_words_about_it_wait_for_their_reader() {
        var running = SomeProgrammes.edition("loopt", SomeProgrammes.running("Loopt"), Optional.empty());
        var putForward = SomeProgrammes.edition("loopt", SomeProgrammes.over("Loopt"), Optional.empty());
        var standing = Programmes.Standing.of(List.of(running), List.of(putForward));

        var now = new Keepers.Now(
                List.of(LOTTE), Map.of("loopt", running), standing.ends(), SomeProgrammes.TODAY, Optional.empty());

        assertThat(now.isOver(running)).isTrue();
        assertThat(now.end(running)).contains(java.time.LocalDate.of(2026, 6, 30));
        assertThat(standing.all()).containsExactly(running);
        assertThat(Programmes.Standing.of(List.of(running), List.of()).ends()).isEmpty();
    }

    private static Keepers.Now readByAnybody() {
        return now(Optional.empty());
    }

    private static Keepers.Now now(Role role) {
        return now(Optional.of(
                new Me(UUID.randomUUID(), UUID.randomUUID(), "x", "x", Set.of(role), "", Optional.empty())));
    }

    private static Keepers.Now now(Optional<Me> reader) {
        return new Keepers.Now(
                List.of(LOTTE),
                Map.of(
                        "loopt",
                        SomeProgrammes.edition("loopt", SomeProgrammes.running("Loopt"), Optional.empty()),
                        "voorbij",
                        SomeProgrammes.edition("voorbij", SomeProgrammes.over("Voorbij"), Optional.empty())),
                Map.of("voorbij", SomeProgrammes.TODAY),
                SomeProgrammes.TODAY,
                reader);
    }

    static Edition<KnowledgeItem> item(String slug, Optional<String> programme, Optional<UUID> owner) {
        KnowledgeItem item = SomeItems.article("Uitleg", nl.passend.knowledge.ItemLinks.NONE);
        return edition(slug, of(item, programme), owner, Me.SYSTEM.personId());
    }

    private static Edition<KnowledgeItem> written(KnowledgeItem item, UUID writer) {
        return edition("eigen", item, Optional.empty(), writer);
    }

    private static KnowledgeItem of(KnowledgeItem item, Optional<String> programme) {
        return new KnowledgeItem(
                item.kind(),
                item.title(),
                item.summary(),
                item.text(),
                item.lesson(),
                item.story(),
                item.approach(),
                item.contact(),
                item.links(),
                item.regions(),
                programme,
                item.sources());
    }

    private static Edition<KnowledgeItem> edition(
            String slug, KnowledgeItem content, Optional<UUID> owner, UUID writer) {
        var like = SomeItems.edition(slug, content, Optional.of(SomeItems.TODAY), EditionState.PUBLISHED);
        return new Edition<>(
                like.id(),
                new EditionItem(like.item().id(), Place.everywhere(slug), owner),
                1,
                like.state(),
                content,
                like.why(),
                like.checkedOn(),
                List.of(writer),
                like.writtenAt(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                like.validFrom(),
                Optional.empty(),
                Optional.empty(),
                1);
    }
}
