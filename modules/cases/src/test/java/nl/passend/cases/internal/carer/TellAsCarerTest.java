// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.carer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.CarerTopic;
import nl.passend.cases.CarerWordsView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother with an account, who decides for a child without one. */
class TellAsCarerTest {
    private static final CasesWorld WORLD = new CasesWorld(TellAsCarerTest.class);
    private static final String WORDS = "Ik slaap in stukjes.";

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final List<Post.Notice> posted = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final TellAsCarer carers = new TellAsCarer(
            WORLD.door, parts, WORLD.telling((notice, people) -> posted.add(notice)), WORLD.user, WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        WORLD.audited.clear();
        file = WORLD.openedByHer(mother, herPerson, child);
    }

    @Test
    void what_a_worker_writes_down_is_between_the_two_of_them_when_nobody_says_otherwise() {
        told(CarerTopic.HOW_I_AM, Optional.of(mother), Optional.empty());

        assertThat(read()).singleElement().satisfies(one -> {
            assertThat(one.readers()).isEqualTo("confidant");
            assertThat(one.by()).isEqualTo(mother);
        });
        WORLD.workingAs(CasesWorld.DIRECTOR);
        assertThat(read()).isEmpty();
        asMother();
        assertThat(read()).extracting(CarerWordsView::words).containsExactly(WORDS);
    }

    @Test
    void what_somebody_keeps_for_themselves_nobody_hears_of() {
        asMother();
        told(CarerTopic.ASK, Optional.empty(), Optional.of(WhoMayRead.SELF));

        assertThat(posted).isEmpty();
        assertThat(read()).singleElement().satisfies(one -> assertThat(one.callBy())
                .isEmpty());
        WORLD.asTeam();
        assertThat(read()).isEmpty();
    }

    @Test
    void whoever_has_an_account_chooses_the_readers_themselves() {
        Stored words = told(CarerTopic.HOW_I_AM, Optional.of(mother), Optional.empty());

        assertThat(read()).extracting(CarerWordsView::mayChoose).containsExactly(false);
        assertThatThrownBy(() -> chosen(words, WhoMayRead.TELLER)).satisfies(refused(ProblemType.FORBIDDEN));
        asMother();
        chosen(words, WhoMayRead.TELLER);
        WORLD.asTeam().workingAs(CasesWorld.DIRECTOR);
        assertThat(read()).extracting(CarerWordsView::words).containsExactly(WORDS);
    }

    @Test
    void what_a_brother_tells_the_team_his_parents_do_not_read() {
        told(CarerTopic.HOW_I_AM, Optional.of(child), Optional.of(WhoMayRead.TELLER));

        asMother();
        assertThat(read()).isEmpty();
        WORLD.asTeam();
        assertThat(read()).extracting(CarerWordsView::mayChoose).containsExactly(true);
    }

    @Test
    void only_somebody_themself_says_how_they_are() {
        assertThatThrownBy(() -> told(CarerTopic.HOW_I_AM, Optional.empty(), Optional.of(WhoMayRead.TELLER)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .containsExactly("/toldBy"));
    }

    @Test
    void the_team_is_never_the_only_one_to_read_what_somebody_says() {
        assertThatThrownBy(() -> told(CarerTopic.HOW_I_AM, Optional.of(mother), Optional.of(WhoMayRead.TEAM)))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .containsExactly("/readers"));
    }

    @Test
    void what_somebody_asks_waits_for_a_call_until_it_is_written_what_came_of_it() {
        asMother();
        Stored asked = told(CarerTopic.ASK, Optional.empty(), Optional.of(WhoMayRead.TELLER));

        assertThat(read()).singleElement().satisfies(one -> assertThat(one.callBy())
                .contains(CasesWorld.TODAY.plusDays(7)));
        assertThatThrownBy(() -> replied(asked)).satisfies(refused(ProblemType.FORBIDDEN));
        WORLD.asTeam();
        replied(asked);
        asMother();
        assertThat(read()).singleElement().satisfies(one -> {
            assertThat(one.callBy()).isEmpty();
            assertThat(one.reply())
                    .hasValueSatisfying(reply -> assertThat(reply.words()).isEqualTo("Vrijdag komt iemand kijken."));
        });
    }

    @Test
    void taken_back_it_is_read_by_nobody() {
        asMother();
        Stored words = told(CarerTopic.ASK, Optional.empty(), Optional.of(WhoMayRead.TELLER));

        WORLD.unit.inTransaction(() -> {
            carers.takeBack(file, words.id(), words.version());
            return null;
        });

        assertThat(read()).isEmpty();
        WORLD.asTeam();
        assertThat(read()).isEmpty();
    }

    @Test
    void the_words_are_sealed() {
        told(CarerTopic.HOW_I_AM, Optional.of(mother), Optional.empty());

        List<?> stored = WORLD.unit.inTransaction(() -> WORLD.unit
                .entityManager()
                .createNativeQuery("SELECT content FROM cases_part WHERE kind = 'CARER_WORDS'")
                .getResultList());

        assertThat(stored).isNotEmpty().noneMatch(bytes -> new String((byte[]) bytes, StandardCharsets.ISO_8859_1)
                .contains("stukjes"));
    }

    private void asMother() {
        WORLD.as(mother, herPerson);
    }

    private Stored told(CarerTopic topic, Optional<UUID> by, Optional<WhoMayRead> readers) {
        return WORLD.unit.inTransaction(() -> carers.tell(file, new TellAsCarer.NewWords(topic, WORDS, by, readers)));
    }

    private Stored chosen(Stored words, WhoMayRead readers) {
        return WORLD.unit.inTransaction(() -> carers.choose(file, words.id(), words.version(), readers));
    }

    private Stored replied(Stored words) {
        return WORLD.unit.inTransaction(
                () -> carers.reply(file, words.id(), words.version(), "Vrijdag komt iemand kijken."));
    }

    private static java.util.function.Consumer<Throwable> refused(ProblemType type) {
        return thrown -> assertThat(((ProblemException) thrown).type()).isEqualTo(type);
    }

    private List<CarerWordsView> read() {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownCarers(opened, parts.seen(opened)).view(Map.of());
        });
    }
}
