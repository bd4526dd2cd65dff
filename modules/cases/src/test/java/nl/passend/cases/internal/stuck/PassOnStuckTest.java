// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.stuck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.StuckView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.stuck.PassOnStuck.NewStuck;
import nl.passend.cases.internal.stuck.PassOnStuck.Reply;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.knowledge.BottleneckRegister;
import nl.passend.knowledge.BottleneckTypes;
import nl.passend.knowledge.Deidentification;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.knowledge.Traces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A sentence leaves a file in the words that its family let go, and in no others. */
class PassOnStuckTest {
    private static final CasesWorld WORLD = new CasesWorld(PassOnStuckTest.class);
    private static final String WORDS = "Twee loketten wijzen naar elkaar, en de bedlift komt niet.";
    private static final String OTHERS = "Niemand beslist over onze bedlift, al een jaar lang.";
    private static final String CAUSE = "unclear-funding";

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final List<BottleneckRegister.NewBottleneck> received = new ArrayList<>();
    private final List<Post.Notice> posted = new ArrayList<>();
    private final PassOnStuck stuck = new PassOnStuck(
            WORLD.door,
            WORLD.parts,
            WORLD.partRecorder,
            register(),
            types(),
            PassOnStuckTest::check,
            (notice, people) -> posted.add(notice),
            WORLD.user,
            WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.opened(mother, child);
        in(() -> {
            WORLD.hasAccount(file, mother, herPerson);
            return null;
        });
    }

    @Test
    void nothing_goes_before_she_said_so_and_then_it_goes_without_the_way_back() {
        UUID point = asked(WORDS);
        assertThat(received).isEmpty();
        assertThat(posted).containsExactly(Post.Notice.QUESTION_WAITING);

        WORLD.as(mother, herPerson);
        assertThat(one(point).mine()).isTrue();
        in(() -> stuck.answer(file, point, 1, Reply.AGREE, Optional.empty()));

        assertThat(received).singleElement().satisfies(gone -> {
            assertThat(gone.words()).isEqualTo(WORDS);
            assertThat(gone.municipality()).isEqualTo("rivierstad");
            assertThat(gone.types().cause()).isEqualTo(CAUSE);
            assertThat(gone.id()).isNotEqualTo(point).isNotEqualTo(file);
        });
        assertThat(one(point).said()).contains("passed-on");
        assertThat(one(point).callOn()).isEmpty();
    }

    @Test
    void said_otherwise_her_words_go_and_no_others() {
        UUID point = asked(WORDS);
        WORLD.as(mother, herPerson);
        refused(
                "/words",
                () -> in(() -> stuck.answer(
                        file, point, 1, Reply.OTHER, Optional.of("Mirre wacht al een jaar op een lift."))));

        in(() -> stuck.answer(file, point, 1, Reply.OTHER, Optional.of(OTHERS)));

        assertThat(received).extracting(BottleneckRegister.NewBottleneck::words).containsExactly(OTHERS);
        assertThat(one(point).words()).isEqualTo(OTHERS);
        assertThat(one(point).changed()).isTrue();
    }

    @Test
    void what_she_keeps_stays() {
        UUID point = asked(WORDS);
        WORLD.as(mother, herPerson);

        in(() -> stuck.answer(file, point, 1, Reply.KEEP, Optional.empty()));

        assertThat(received).isEmpty();
        assertThat(one(point).said()).contains("kept");
        assertThatThrownBy(() -> in(() -> stuck.answer(file, point, 2, Reply.AGREE, Optional.empty())))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void a_name_of_the_family_never_goes_and_what_could_be_one_is_looked_at_first() {
        refused("/words", () -> ask("De moeder van Lente wacht op een bedlift.", true));
        refused("/words", () -> ask("Te kort.", true));
        assertThatThrownBy(() -> ask("De bedlift uit Waterdorp komt maar niet.", false))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(Traces.FOUND));
        assertThat(ask("De bedlift uit Waterdorp komt maar niet.", true)).isNotNull();
    }

    @Test
    void a_small_child_is_not_asked_whether_it_may_go() {
        assertThat(stuck.firstReaders(file)).containsExactly(mother);
        refused("/member", () -> in(() -> stuck.ask(file, new NewStuck(Optional.of(child), WORDS, CAUSE, false))));
        assertThat(stuck.all(file)).isEmpty();

        assertThat(one(in(() -> stuck.ask(file, new NewStuck(Optional.empty(), WORDS, CAUSE, false)))
                                .id())
                        .member())
                .isEqualTo(mother);
    }

    @Test
    void who_clicks_twice_asks_once_and_a_member_asks_nothing() {
        assertThat(asked(WORDS)).isEqualTo(asked(WORDS));
        WORLD.as(mother, herPerson);
        assertThatThrownBy(() -> ask(WORDS, true))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.FORBIDDEN));
        WORLD.as(child, UUID.randomUUID());
        assertThat(stuck.all(file)).isEmpty();
    }

    private UUID asked(String words) {
        return ask(words, false);
    }

    private UUID ask(String words, boolean looked) {
        return in(() -> stuck.ask(file, new NewStuck(Optional.of(mother), words, CAUSE, looked)))
                .id();
    }

    private StuckView one(UUID point) {
        return stuck.one(file, point);
    }

    private static void refused(String pointer, Supplier<?> work) {
        assertThatThrownBy(work::get)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .extracting("pointer")
                        .contains(pointer));
    }

    private static <T> T in(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }

    /** Knows what it was told, and one place. */
    private static List<Finding> check(String text, java.util.Collection<String> known) {
        List<Finding> found = new ArrayList<>();
        for (String name : known) {
            int at = text.indexOf(name);
            if (at >= 0) {
                found.add(new Finding(at, at + name.length(), Deidentification.Kind.KNOWN, "known"));
            }
        }
        int place = text.indexOf("Waterdorp");
        if (place >= 0) {
            found.add(new Finding(place, place + 9, Deidentification.Kind.PLACE, "place"));
        }
        return found;
    }

    private BottleneckRegister register() {
        return (BottleneckRegister) Proxy.newProxyInstance(
                BottleneckRegister.class.getClassLoader(),
                new Class<?>[] {BottleneckRegister.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("receive")) {
                        received.add((BottleneckRegister.NewBottleneck) arguments[0]);
                        return null;
                    }
                    throw new UnsupportedOperationException(method.getName());
                });
    }

    private static BottleneckTypes types() {
        return (BottleneckTypes) Proxy.newProxyInstance(
                BottleneckTypes.class.getClassLoader(),
                new Class<?>[] {BottleneckTypes.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "cause" -> Optional.of(new BottleneckTypes.Cause(CAUSE, "Onduidelijk wie betaalt", ""));
                    case "nameOf" -> Optional.of("Onduidelijk wie betaalt");
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
