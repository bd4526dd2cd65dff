// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.SupporterNoteView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KeepOwnNotesTest {
    private static final CasesWorld WORLD = new CasesWorld(KeepOwnNotesTest.class);
    private static final String WORDS = "Zij zegt ja, en bedoelt nee.";

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID nadia = UUID.randomUUID();
    private final List<Post.Notice> posted = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final KeepOwnNotes notes = new KeepOwnNotes(
            WORLD.door,
            parts,
            WORLD.telling((notice, people) -> posted.add(notice)),
            WORLD.ids,
            WORLD.unit.entityManager());

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.opened(mother, father);
    }

    @Test
    void a_note_is_read_by_whoever_wrote_it_and_nobody_else() {
        WORLD.beside(mother, nadia);
        written();

        assertThat(read()).extracting(SupporterNoteView::words).containsExactly(WORDS);
        assertThat(posted).isEmpty();
        WORLD.beside(mother, UUID.randomUUID());
        assertThat(read()).isEmpty();
        WORLD.as(mother, UUID.randomUUID());
        assertThat(read()).isEmpty();
        WORLD.asTeam();
        assertThat(read()).isEmpty();
    }

    @Test
    void nobody_else_keeps_notes_here() {
        assertThatThrownBy(this::written).satisfies(refused(ProblemType.FORBIDDEN));
        WORLD.as(mother, UUID.randomUUID());
        assertThatThrownBy(this::written).satisfies(refused(ProblemType.FORBIDDEN));
    }

    @Test
    void a_destroyed_note_is_nowhere() {
        WORLD.beside(mother, nadia);
        Stored note = written();

        WORLD.unit.inTransaction(() -> {
            notes.destroy(file, note.id(), note.version());
            return null;
        });

        assertThat(read()).isEmpty();
        assertThat(stored()).isEmpty();
    }

    @Test
    void when_they_go_their_notes_about_that_person_go_and_those_about_another_stay() {
        WORLD.beside(father, nadia);
        Stored about = written();
        WORLD.beside(mother, nadia);
        written();

        WORLD.unit.inTransaction(() -> {
            notes.destroyAll(file, nadia, mother);
            return null;
        });

        assertThat(read()).extracting(SupporterNoteView::id).containsExactly(about.id());
    }

    @Test
    void the_words_are_sealed() {
        WORLD.beside(mother, nadia);
        written();

        assertThat(stored()).isNotEmpty().noneMatch(bytes -> new String((byte[]) bytes, StandardCharsets.ISO_8859_1)
                .contains("bedoelt"));
    }

    private List<?> stored() {
        return WORLD.unit.inTransaction(() -> WORLD.unit
                .entityManager()
                .createNativeQuery("SELECT content FROM cases_part WHERE kind = 'SUPPORTER_NOTE' AND file_id = ?1")
                .setParameter(1, file.toString())
                .getResultList());
    }

    private Stored written() {
        return WORLD.unit.inTransaction(() -> notes.write(file, WORDS));
    }

    private static java.util.function.Consumer<Throwable> refused(ProblemType type) {
        return thrown -> assertThat(((ProblemException) thrown).type()).isEqualTo(type);
    }

    private List<SupporterNoteView> read() {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownNotes(opened, parts.seen(opened)).view();
        });
    }
}
