// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.OwnWordsView;
import nl.passend.cases.Voice;
import nl.passend.cases.internal.document.DocumentPieces;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.upload.Received;
import nl.passend.cases.internal.upload.Reception;
import nl.passend.cases.internal.upload.Room;
import nl.passend.cases.internal.upload.SampleSounds;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OwnWordsTest {
    private static final CasesWorld WORLD = new CasesWorld(OwnWordsTest.class);
    private static final String STORY = "Het begon met nachten zonder slaap.";

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final List<Post.Notice> posted = new java.util.ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.telling((notice, people) -> posted.add(notice));
    private final DocumentPieces pieces =
            new DocumentPieces(WORLD.unit.entityManager(), new Changes(), WORLD.ids, WORLD.clock);
    private final TellStory stories = new TellStory(WORLD.door, parts, recorder, pieces, WORLD.ids);
    private final RecordStory recordStory = new RecordStory(WORLD.door, parts, pieces, stories, recorder);
    private final PlayStory play = new PlayStory(WORLD.door, parts, pieces);
    private final FindQuestion questions = new FindQuestion(WORLD.door, parts, recorder, WORLD.ids);

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
    void what_is_told_to_one_worker_is_read_by_the_two_of_them_alone() {
        told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.CONFIDANT);

        assertThat(read().stories()).extracting(OwnWordsView.Story::words).containsExactly(STORY);
        assertThat(WORLD.workingAs(CasesWorld.DIRECTOR)).isNotNull();
        assertThat(read().stories()).isEmpty();
        WORLD.as(mother, herPerson);
        assertThat(read().stories()).singleElement().satisfies(story -> {
            assertThat(story.readers()).isEqualTo("confidant");
            assertThat(story.mayChange()).isTrue();
        });
        WORLD.as(child, UUID.randomUUID());
        assertThat(read().stories()).isEmpty();
    }

    @Test
    void what_somebody_writes_for_themselves_nobody_else_learns_of() {
        WORLD.as(mother, herPerson);
        UUID story = told(Voice.OWN, mother, Optional.empty(), WhoMayRead.SELF);

        assertThat(read().stories()).hasSize(1);
        assertThat(posted).isEmpty();
        WORLD.asTeam();
        assertThat(read().stories()).isEmpty();
        assertThatThrownBy(() -> retold(story, 1, "anders"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void who_tells_it_opens_it_to_the_team_when_they_want() {
        WORLD.as(mother, herPerson);
        UUID story = told(Voice.OWN, mother, Optional.empty(), WhoMayRead.SELF);

        transaction(() -> stories.retell(
                file, story, 1, new TellStory.Retold(Patched.absent(), Patched.of(WhoMayRead.HOUSEHOLD))));

        WORLD.asTeam();
        assertThat(read().stories()).extracting(OwnWordsView.Story::words).containsExactly(STORY);
    }

    @Test
    void what_a_member_wrote_in_person_the_team_does_not_change() {
        WORLD.as(mother, herPerson);
        UUID story = told(Voice.OWN, mother, Optional.empty(), WhoMayRead.HOUSEHOLD);
        WORLD.asTeam();

        assertThat(read().stories()).singleElement().satisfies(one -> assertThat(one.mayChange())
                .isFalse());
        assertThatThrownBy(() -> retold(story, 1, "anders"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.FORBIDDEN));
    }

    @Test
    void stories_stand_side_by_side_and_what_a_professional_finds_the_person_reads() {
        told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.HOUSEHOLD);
        told(Voice.READER, child, Optional.of(mother), WhoMayRead.HOUSEHOLD);
        told(Voice.PROFESSIONAL, mother, Optional.empty(), WhoMayRead.HOUSEHOLD);
        transaction(() -> stories.tell(
                file,
                new TellStory.NewStory(
                        "Zij lacht als zij pijn heeft.",
                        Optional.of(child),
                        Voice.RELATIVE,
                        Optional.empty(),
                        Optional.of("tante Roos"),
                        WhoMayRead.HOUSEHOLD)));

        WORLD.as(mother, herPerson);

        assertThat(read().stories())
                .extracting(OwnWordsView.Story::voice)
                .containsExactly("own", "relative", "professional", "reader");
        assertThat(read().stories().get(1).by()).contains("tante Roos");
    }

    @Test
    void a_finding_of_a_worker_cannot_be_kept_from_the_person() {
        assertThatThrownBy(() -> told(Voice.PROFESSIONAL, mother, Optional.empty(), WhoMayRead.CONFIDANT))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .singleElement()
                        .satisfies(wrong -> assertThat(wrong.pointer()).isEqualTo("/readers")));
    }

    @Test
    void nobody_tells_anothers_own_story() {
        assertThatThrownBy(() -> told(Voice.OWN, child, Optional.of(mother), WhoMayRead.HOUSEHOLD))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> told(Voice.RELATIVE, mother, Optional.of(mother), WhoMayRead.HOUSEHOLD))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.SELF))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void told_anew_the_former_words_are_kept_and_shown_to_nobody() {
        UUID story = told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.HOUSEHOLD);

        retold(story, 1, "Het begon eerder.");

        assertThat(read().stories()).extracting(OwnWordsView.Story::words).containsExactly("Het begon eerder.");
        assertThat(storedBytes()).hasSize(2);
        assertThat(storedBytes()).allSatisfy(bytes -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain("begon"));
    }

    @Test
    void a_story_taken_back_is_read_by_nobody() {
        UUID story = told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.HOUSEHOLD);
        WORLD.as(mother, herPerson);

        transaction(() -> {
            stories.takeBack(file, story, 1);
            return null;
        });

        assertThat(read().stories()).isEmpty();
        WORLD.asTeam();
        assertThat(read().stories()).isEmpty();
    }

    @Test
    void a_story_told_aloud_needs_no_words_and_is_heard_by_its_readers_alone() {
        WORLD.as(mother, herPerson);
        Stored story = aloud(WhoMayRead.SELF);

        assertThat(read().stories()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEmpty();
            assertThat(one.recording().orElseThrow().film()).isFalse();
        });
        assertThat(heard(story.id())).hasSize(8_044);
        assertThat(stretch(story.id(), 40, 49)).isEqualTo(Arrays.copyOfRange(heard(story.id()), 40, 50));
        WORLD.asTeam();
        assertThat(read().stories()).isEmpty();
        assertThatThrownBy(() -> heard(story.id()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void written_beside_it_and_told_anew_the_recording_stays_with_what_is_told_now() {
        WORLD.as(mother, herPerson);
        Stored story = aloud(WhoMayRead.HOUSEHOLD);

        Stored written = transaction(() -> stories.retell(
                file,
                story.id(),
                story.version(),
                new TellStory.Retold(Patched.of("Over de nachten."), Patched.absent())));
        assertThat(read().stories()).singleElement().satisfies(one -> assertThat(one.recording())
                .isPresent());
        transaction(() -> recordStory.remove(file, story.id(), written.version()));

        assertThat(read().stories()).singleElement().satisfies(one -> assertThat(one.recording())
                .isEmpty());
        assertThat(recordedPieces(story.id())).isZero();
        assertThatThrownBy(() -> heard(story.id())).isInstanceOf(ProblemException.class);
    }

    @Test
    void a_recording_without_words_goes_with_its_story_and_then_really() {
        WORLD.as(mother, herPerson);
        Stored story = aloud(WhoMayRead.CONFIDANT);

        assertThatThrownBy(() -> transaction(() -> recordStory.remove(file, story.id(), story.version())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.INVALID));
        transaction(() -> {
            stories.takeBack(file, story.id(), story.version());
            return null;
        });

        assertThat(read().stories()).isEmpty();
        assertThat(recordedPieces(story.id())).isZero();
    }

    @Test
    void another_recording_takes_the_place_of_the_first() {
        UUID story = told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.HOUSEHOLD);

        Stored first = transaction(() -> recordStory.attach(file, story, 1, sound()));
        transaction(() -> recordStory.attach(file, story, first.version(), sound()));

        assertThat(recordedPieces(story)).isEqualTo(1);
        assertThat(heard(story)).hasSize(8_044);
        assertThatThrownBy(() -> transaction(() -> recordStory.attach(file, story, first.version(), sound())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
    }

    private Stored aloud(WhoMayRead readers) {
        return transaction(() -> recordStory.tell(
                file,
                new TellStory.NewStory("", Optional.of(mother), Voice.OWN, Optional.empty(), Optional.empty(), readers),
                sound()));
    }

    private static Received sound() {
        return new Reception(new Room()).receiveRecording(new ByteArrayInputStream(SampleSounds.wav()));
    }

    private byte[] heard(UUID story) {
        PlayStory.Sound sound = transaction(() -> play.play(file, story));
        return stretch(story, 0, sound.size() - 1);
    }

    private byte[] stretch(UUID story, long first, long last) {
        return transaction(() -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try {
                play.play(file, story).source().write(first, last, all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return all.toByteArray();
        });
    }

    private long recordedPieces(UUID story) {
        return transaction(() -> (Long) WORLD.unit
                .entityManager()
                .createQuery("SELECT COUNT(p) FROM DocumentPiece p WHERE p.document = :story")
                .setParameter("story", story)
                .getSingleResult());
    }

    @Test
    void an_old_version_changes_nothing_and_shows_both() {
        UUID story = told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.HOUSEHOLD);
        retold(story, 1, "de eerste");

        assertThatThrownBy(() -> retold(story, 1, "de tweede"))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.STALE);
                    assertThat(problem.extension().orElseThrow().toString()).contains("de eerste", "de tweede");
                });
    }

    @Test
    void the_real_question_counts_when_the_person_has_said_so_and_waits_again_when_it_is_said_otherwise() {
        Stored asked = transaction(() -> questions.ask(file, mother, 0, "Ik wil slapen."));
        assertThat(question().confirmedOn()).isEmpty();

        WORLD.as(mother, herPerson);
        Stored confirmed = transaction(() -> questions.confirm(file, mother, asked.version(), Optional.empty()));
        assertThat(question().confirmedOn()).contains(CasesWorld.TODAY);
        assertThat(question().confirmedBy()).contains(mother);

        WORLD.asTeam();
        transaction(() -> questions.ask(file, mother, confirmed.version(), "Ik wil twee nachten slapen."));
        assertThat(question().confirmedOn()).isEmpty();
        assertThat(question().words()).isEqualTo("Ik wil twee nachten slapen.");
    }

    @Test
    void nobody_confirms_words_that_were_changed_meanwhile() {
        Stored first = transaction(() -> questions.ask(file, mother, 0, "Ik wil slapen."));
        transaction(() -> questions.ask(file, mother, first.version(), "Ik wil rust."));
        WORLD.as(mother, herPerson);

        assertThatThrownBy(() -> transaction(() -> questions.confirm(file, mother, first.version(), Optional.empty())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.STALE));
        assertThat(question().confirmedOn()).isEmpty();
    }

    @Test
    void a_member_speaks_for_themselves_and_for_whom_they_decide() {
        WORLD.as(mother, herPerson);
        transaction(() -> questions.wish(file, child, 0, "Dan zit Lente op zwemles."));
        WORLD.as(child, UUID.randomUUID());

        assertThat(read().wish(child)).isPresent();
        assertThatThrownBy(() -> transaction(() -> questions.wish(file, mother, 0, "Dan werkt mama weer.")))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void of_two_who_begin_at_once_the_second_sees_the_first() {
        transaction(() -> questions.wish(file, mother, 0, "Slapen."));

        assertThatThrownBy(() -> transaction(() -> questions.wish(file, mother, 0, "Werken.")))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(
                                problem.extension().orElseThrow().toString())
                        .contains("Slapen.", "Werken."));
    }

    @Test
    void every_change_is_on_record_without_a_word_of_it() {
        UUID story = told(Voice.OWN, mother, Optional.of(mother), WhoMayRead.HOUSEHOLD);
        retold(story, 1, "Het begon eerder.");

        assertThat(WORLD.audited).extracting("eventType").contains("telling.create", "telling.update");
        assertThat(WORLD.audited.toString()).doesNotContain("begon");
    }

    private UUID told(Voice voice, UUID about, Optional<UUID> teller, WhoMayRead readers) {
        return transaction(() -> stories.tell(
                        file,
                        new TellStory.NewStory(STORY, Optional.of(about), voice, teller, Optional.empty(), readers)))
                .id();
    }

    private void retold(UUID story, long version, String words) {
        transaction(
                () -> stories.retell(file, story, version, new TellStory.Retold(Patched.of(words), Patched.absent())));
    }

    private OwnWordsView.Question question() {
        return read().question(mother).orElseThrow();
    }

    private OwnWordsView read() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownWords(opened, parts.seen(opened)).whole(Map.of());
        });
    }

    private List<byte[]> storedBytes() {
        List<?> rows = WORLD.unit
                .entityManager()
                .createNativeQuery("SELECT content FROM cases_part WHERE file_id = ?")
                .setParameter(1, file.toString())
                .getResultList();
        return rows.stream().map(byte[].class::cast).toList();
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }
}
