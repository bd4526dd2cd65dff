// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.healthweb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.HealthWebView;
import nl.passend.cases.HealthWebs;
import nl.passend.cases.Scope;
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

class DrawWebTest {
    private static final CasesWorld WORLD = new CasesWorld(DrawWebTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final List<Post.Notice> posted = new ArrayList<>();
    private final Parts parts = WORLD.parts;
    private final DrawWeb draw =
            new DrawWeb(WORLD.door, parts, WORLD.telling((notice, people) -> posted.add(notice)), WORLD.ids);
    private final LoadWebs load = new LoadWebs(WORLD.door, parts, WORLD.onRecord);

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
        WORLD.as(mother, herPerson);
    }

    @Test
    void one_dimension_and_one_word_is_a_web_and_it_is_hers_alone_until_she_says_otherwise() {
        drawn(List.of(mark("body", 3), word("meaning", "moe")), Optional.empty());

        assertThat(read()).singleElement().satisfies(web -> {
            assertThat(web.score("body")).contains(3);
            assertThat(web.mark("meaning").orElseThrow().words()).contains("moe");
            assertThat(web.score("meaning")).isEmpty();
            assertThat(web.readers()).isEqualTo("self");
            assertThat(web.aspects()).isEqualTo("42");
        });
        assertThat(posted).isEmpty();
        WORLD.asTeam();
        assertThat(read()).isEmpty();
        WORLD.beside(mother, UUID.randomUUID());
        assertThat(read()).isEmpty();
    }

    @Test
    void nobody_gives_a_figure_to_another_not_even_who_decides_for_a_child() {
        WORLD.asTeam();
        refused(() -> drawn(List.of(mark("body", 3)), Optional.empty()), ProblemType.FORBIDDEN);
        WORLD.beside(mother, UUID.randomUUID());
        refused(() -> drawn(List.of(mark("body", 3)), Optional.empty()), ProblemType.FORBIDDEN);

        WORLD.as(mother, herPerson);
        drawn(List.of(mark("body", 3)), Optional.empty());

        assertThat(read()).extracting(HealthWebView::member).containsExactly(mother);
    }

    @Test
    void what_she_opens_the_team_reads_and_does_not_change() {
        Stored web = drawn(List.of(mark("daily-life", 8)), Optional.empty());
        Stored opened = transaction(() -> draw.choose(file, web.id(), web.version(), WhoMayRead.TELLER));

        WORLD.asTeam();

        assertThat(read()).singleElement().satisfies(one -> assertThat(one.mayChange())
                .isFalse());
        refused(
                () -> transaction(() -> draw.choose(file, web.id(), opened.version(), WhoMayRead.HOUSEHOLD)),
                ProblemType.FORBIDDEN);
        WORLD.as(child, UUID.randomUUID());
        assertThat(read()).isEmpty();
    }

    @Test
    void also_what_a_program_brought_is_hers_to_open() {
        UUID id = UUID.randomUUID();
        transaction(() -> {
            load.add(new HealthWebs.NewWeb(
                    id,
                    file,
                    mother,
                    CasesWorld.TODAY.minusMonths(3),
                    List.of(mark("body", 2)),
                    Optional.empty(),
                    Scope.HOUSEHOLD));
            return null;
        });
        WORLD.asTeam();

        assertThat(read()).hasSize(1);
        refused(() -> transaction(() -> draw.choose(file, id, 1, WhoMayRead.SELF)), ProblemType.FORBIDDEN);
        WORLD.as(mother, herPerson);
        transaction(() -> draw.choose(file, id, 1, WhoMayRead.SELF));
        assertThat(read()).extracting(HealthWebView::readers).containsExactly("self");
    }

    @Test
    void an_empty_web_a_strange_figure_and_a_dimension_twice_say_what_to_do() {
        refused(() -> drawn(List.of(), Optional.empty()), ProblemType.INVALID);
        refused(() -> drawn(List.of(mark("body", 11)), Optional.empty()), ProblemType.INVALID);
        refused(() -> drawn(List.of(mark("luck", 1)), Optional.empty()), ProblemType.INVALID);
        refused(() -> drawn(List.of(mark("body", 1), mark("body", 2)), Optional.empty()), ProblemType.INVALID);
        refused(() -> drawn(List.of(mark("body", 1)), Optional.of(WhoMayRead.TEAM)), ProblemType.INVALID);
    }

    @Test
    void taken_back_nothing_of_it_is_left() {
        Stored web = drawn(List.of(mark("body", 3)), Optional.empty());

        transaction(() -> {
            draw.takeBack(file, web.id(), web.version());
            return null;
        });

        assertThat(read()).isEmpty();
        assertThat(transaction(() -> parts.has(web.id()))).isFalse();
        assertThat(posted).isEmpty();
    }

    private Stored drawn(List<HealthWebView.Mark> marks, Optional<WhoMayRead> readers) {
        return transaction(() -> draw.draw(file, new DrawWeb.NewWeb(marks, Optional.empty(), readers)));
    }

    private static HealthWebView.Mark mark(String dimension, int score) {
        return new HealthWebView.Mark(dimension, Optional.of(score), Optional.empty());
    }

    private static HealthWebView.Mark word(String dimension, String words) {
        return new HealthWebView.Mark(dimension, Optional.empty(), Optional.of(words));
    }

    private List<HealthWebView> read() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownWebs(opened, parts.seen(opened)).view(Map.of());
        });
    }

    private static void refused(Runnable tried, ProblemType why) {
        assertThatThrownBy(tried::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(why));
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }
}
