// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.TestUnit;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Guesses;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.TestVault;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.knowledge.Deidentification.Kind;
import nl.passend.knowledge.Reactions;
import nl.passend.knowledge.Reactions.NewReaction;
import nl.passend.knowledge.Reactions.Reaction;
import nl.passend.knowledge.Traces;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReactionsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(ReactionsTest.class, "kernel", "knowledge");
    private static final TestUnit UNIT = TestUnit.of("knowledge", DATABASE);
    private static final Me MOTHER = me(1, Role.CLIENT);
    private static final Me FATHER = me(2, Role.CLIENT);
    private static final Me EDITOR = me(3, Role.KNOWLEDGE_EDITOR);

    @TempDir
    private static Path home;

    private static Vault vault;

    private final Ids ids = new Ids(Clock.systemUTC());
    private final PublishedArticles items = new PublishedArticles();
    private final Counted counted = new Counted();
    private final StoredReactions stored = new StoredReactions(UNIT.entityManager());
    private final Articles articles = new Articles(items);
    private final Reactions reactions = new KeepReactions(
            stored,
            articles,
            new CheckReaction((text, known) -> text.contains("Lente")
                    ? List.of(new Finding(text.indexOf("Lente"), text.indexOf("Lente") + 5, Kind.NAME, "name.list"))
                    : List.of()),
            new HoldOff(counted, vault),
            new OnRecord(stored, new Changes(), new Silent()),
            new CurrentUser() {
                @Override
                public Optional<Me> find() {
                    return Optional.ofNullable(user);
                }

                @Override
                public Me get() {
                    return find().orElseThrow(() -> new ProblemException(ProblemType.NOT_SIGNED_IN));
                }
            },
            vault,
            ids,
            Clock.systemUTC());

    private Me user = MOTHER;
    private String article;

    @BeforeAll
    static void openTheVault() {
        vault = TestVault.open(DATABASE, home, Clock.systemUTC());
    }

    @AfterAll
    static void close() {
        UNIT.close();
    }

    @BeforeEach
    void an_article_and_nobody_wrote_yet() {
        article = "artikel-" + UUID.randomUUID();
        items.publish(article);
        for (Me each : List.of(MOTHER, FATHER, EDITOR)) {
            user = each;
            run(reactions::eraseMine);
        }
        user = MOTHER;
    }

    @Test
    void a_reaction_stands_there_at_once_for_everybody() {
        write("Bij ons hielp een vast gezicht.");
        user = null;

        assertThat(reactions.under(article)).hasSize(1).first().satisfies(one -> {
            assertThat(one.words()).contains("Bij ons hielp een vast gezicht.");
            assertThat(one.name()).isEqualTo("Moeder van drie");
            assertThat(one.mine()).isFalse();
        });
    }

    @Test
    void the_house_rules_are_accepted_once() {
        var without =
                new NewReaction(ids.next(), "Wij wachten nog steeds.", "Moeder van drie", false, true, "10.0.0.1");

        assertRefused(() -> reactions.write(article, without), ProblemType.INVALID);

        write("Bij ons hielp een vast gezicht.");
        in(() -> reactions.write(article, without));

        assertThat(reactions.under(article)).hasSize(2);
        assertThat(reactions.myName()).contains("Moeder van drie");
    }

    @Test
    void what_the_check_points_at_is_looked_at_first() {
        var blind = new NewReaction(ids.next(), "Onze Lente slaapt nooit.", "M", true, false, "10.0.0.1");

        assertRefused(() -> reactions.write(article, blind), Traces.FOUND);
        assertThat(reactions.under(article)).isEmpty();

        reactions.test(article, blind);
        write("Onze Lente slaapt nooit.");

        assertThat(reactions.under(article)).hasSize(1);
    }

    @Test
    void a_writer_withdraws_without_a_trace_and_nobody_else_can() {
        Reaction mine = write("Bij ons hielp een vast gezicht.");

        user = FATHER;
        assertRefused(() -> run(() -> reactions.withdraw(mine.id())), ProblemType.NOT_FOUND);
        user = EDITOR;
        assertRefused(() -> run(() -> reactions.withdraw(mine.id())), ProblemType.NOT_FOUND);
        user = MOTHER;
        run(() -> reactions.withdraw(mine.id()));

        assertThat(reactions.under(article)).isEmpty();
        assertThat(stored.find(mine.id())).isEmpty();
    }

    @Test
    void a_removed_reaction_keeps_its_reason_and_loses_its_text() {
        Reaction mine = write("Die buurman deugt niet.");
        user = null;
        run(() -> reactions.report(mine.id(), "Dit gaat over iemand.", "10.0.0.9"));
        run(() -> reactions.report(mine.id(), "Nog een keer.", "10.0.0.9"));
        user = EDITOR;

        assertThat(reactions.reported())
                .filteredOn(one -> one.reaction().id().equals(mine.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.reasons()).containsExactly("Dit gaat over iemand."));

        run(() -> reactions.remove(mine.id(), "Dit gaat over een ander."));

        assertThat(reactions.under(article)).singleElement().satisfies(one -> {
            assertThat(one.words()).isEmpty();
            assertThat(one.removedBecause()).contains("Dit gaat over een ander.");
        });
        assertThat(reactions.reported()).noneMatch(one -> one.reaction().id().equals(mine.id()));
    }

    @Test
    void only_editors_moderate() {
        Reaction mine = write("Bij ons hielp een vast gezicht.");

        assertRefused(reactions::reported, ProblemType.FORBIDDEN);
        assertRefused(() -> reactions.remove(mine.id(), "Omdat het kan."), ProblemType.FORBIDDEN);
        assertRefused(() -> reactions.keep(mine.id()), ProblemType.FORBIDDEN);
    }

    @Test
    void reactions_end_with_their_article_in_the_database_too() {
        Reaction mine = write("Bij ons hielp een vast gezicht.");
        items.retire(article);

        assertThat(reactions.under(article)).isEmpty();
        assertThat(reactions.find(mine.id())).isEmpty();
        assertThat(stored.find(mine.id())).isPresent();

        var end = new EndWithArticle(stored, articles);
        run(() -> end.follow(change("edition.submitted")));
        assertThat(stored.find(mine.id())).isPresent();

        run(() -> end.follow(change("edition.retired")));
        assertThat(stored.find(mine.id())).isEmpty();
    }

    @Test
    void the_same_text_and_a_heap_of_links_are_held_off() {
        write("Bij ons hielp een vast gezicht.");

        assertRefused(() -> write("Bij  ons HIELP een vast gezicht."), Reactions.SAID_BEFORE);
        assertRefused(() -> write("https://a.example https://b.example www.c.example"), ProblemType.INVALID);
        user = FATHER;
        assertRefused(() -> write("Bij ons hielp een vast gezicht."), Reactions.SAID_BEFORE);
    }

    @Test
    void who_writes_too_fast_waits() {
        write("Een.....");
        write("Twee....");
        counted.wait = Duration.ofSeconds(9);

        assertThatThrownBy(() -> write("Drie...."))
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> {
                    assertThat(problem.type()).isEqualTo(Reactions.TOO_FAST);
                    assertThat(problem.extension().orElseThrow().getInt("retryAfter"))
                            .isEqualTo(10);
                });
        assertThat(counted.misses).containsEntry("reaction", 2).containsEntry("reaction-address", 2);
    }

    @Test
    void a_writer_takes_all_along_and_erases_it() {
        write("Bij ons hielp een vast gezicht.");
        write("En een tweede keer iets anders.");

        assertThat(reactions.mine()).hasSize(2);
        run(reactions::eraseMine);

        assertThat(reactions.mine()).isEmpty();
        assertThat(reactions.myName()).isEmpty();
    }

    @Test
    void without_an_article_there_is_nothing_to_react_to() {
        assertRefused(
                () -> reactions.write(
                        "nergens", new NewReaction(ids.next(), "Hallo daar", "M", true, true, "10.0.0.1")),
                ProblemType.NOT_FOUND);
    }

    private Reaction write(String words) {
        return in(() -> reactions.write(
                article, new NewReaction(ids.next(), words, "Moeder van drie", true, true, "10.0.0.1")));
    }

    private static <T> T in(Supplier<T> work) {
        return UNIT.inTransaction(work);
    }

    private static void run(Runnable work) {
        UNIT.inTransaction(() -> {
            work.run();
            return null;
        });
    }

    private static void assertRefused(ThrowingCallable work, ProblemType expected) {
        assertThatThrownBy(() -> {
                    UNIT.entityManager().clear();
                    work.call();
                })
                .asInstanceOf(type(ProblemException.class))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo(expected));
    }

    private static Change change(String what) {
        return new Change(
                UUID.randomUUID(),
                1,
                what,
                1,
                UUID.randomUUID(),
                Optional.empty(),
                Instant.now(),
                MOTHER.personId(),
                Map.of());
    }

    private static Me me(int number, Role role) {
        return new Me(
                new UUID(2, number),
                new UUID(1, number),
                "iemand" + number,
                "Iemand",
                Set.of(role),
                "",
                Optional.empty());
    }

    private static final class Counted implements Guesses {
        private final Map<String, Integer> misses = new HashMap<>();
        private Duration wait = Duration.ZERO;

        @Override
        public Optional<Duration> mustWait(String what, UUID accountId) {
            return Optional.of(wait).filter(left -> !left.isZero());
        }

        @Override
        public int missed(String what, UUID accountId) {
            return misses.merge(what, 1, Integer::sum);
        }
    }

    private static final class Silent implements Audit {
        @Override
        public void changed(AuditEvent event) {}

        @Override
        public void looked(AuditEvent event) {}

        @Override
        public void refused(AuditEvent event) {}

        @Override
        public void noted(AuditEvent event) {}
    }
}
