// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.plugin.PluginCondition;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.kernel.plugin.Plugins;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.Told;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.local.OfferKind;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import nl.passend.pluginapi.rules.Condition;
import nl.passend.pluginapi.rules.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever one plugin does, the page does not wait for it and the other plugins do not notice. Nothing here is timed. */
class HostilePluginTest {
    @TempDir
    static Path keys;

    private static final DataSource DATABASE = TestDatabase.fresh(HostilePluginTest.class, "kernel");
    private static final PluginId GOOD = new PluginId("good");
    private static final PluginId BAD = new PluginId("bad");
    private static final Question<MunicipalityOffers, List<Offer>> OFFERS =
            Question.list(MunicipalityOffers.class, "test.offers", Offer.class, MunicipalityOffers::offers);

    private final MovableClock clock = new MovableClock();
    private PluginWorld world;

    @BeforeEach
    void open() {
        world = new PluginWorld(DATABASE, keys, clock);
    }

    @AfterEach
    void close() {
        world.close();
    }

    /** What a plugin can do wrong when it is asked. */
    enum Misdeed implements Supplier<List<Offer>> {
        HANGS(() -> {
            while (true) {
                try {
                    Thread.sleep(60_000);
                } catch (InterruptedException e) {
                    // does not listen
                }
            }
        }),
        THROWS(() -> {
            throw new IllegalStateException("<script>alert('the database is gone')</script>\n\u202E");
        }),
        OVERFLOWS(HostilePluginTest::endless),
        CLAIMS_A_MISSING_CLASS(() -> {
            throw new NoClassDefFoundError("example/Missing");
        }),
        FLOODS(() -> Collections.nCopies(100_000_000, offer("again"))),
        ANSWERS_NULL(() -> null),
        ANSWERS_A_NULL_INSIDE(() -> java.util.Arrays.asList(offer("one"), null)),
        ANSWERS_THE_SAME_TWICE(() -> List.of(offer("one"), offer("one"))),
        ANSWERS_SOMETHING_ELSE(HostilePluginTest::strings),
        ANSWERS_TOO_DEEP(() -> List.of(deep())),
        WRITES_A_MEGABYTE(() -> List.of(megabyte()));

        private final Supplier<List<Offer>> deed;

        Misdeed(Supplier<List<Offer>> deed) {
            this.deed = deed;
        }

        @Override
        public List<Offer> get() {
            return deed.get();
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_page_does_not_wait_and_the_other_plugin_answers(Misdeed misdeed) throws InterruptedException {
        var plugins = start(misdeed);

        var told = plugins.ask(OFFERS);

        assertThat(told.get(0)).isInstanceOf(Told.Missing.class);
        assertThat(told.get(1).find().orElseThrow()).extracting(Offer::id).containsExactly("fine");
        if (misdeed == Misdeed.HANGS) {
            // given up after three seconds it would give no answer; this says that the page went on without it
            assertThat(told.get(0)).isInstanceOfSatisfying(Told.Missing.class, missing -> assertThat(missing.reason())
                    .isEqualTo("Gemeente bad zoekt het antwoord nog op. Kijk over een minuut nog eens."));
        } else {
            assertThat(world.rows.lastFailure(BAD).orElseThrow().text())
                    .startsWith("De plug-in gaf een")
                    .hasSizeLessThan(500)
                    .doesNotContain("\n", "\u202E");
        }
    }

    @Test
    void a_plugin_that_keeps_hanging_is_not_asked_any_more() throws InterruptedException {
        var asked = new AtomicInteger();
        var plugins = world.with(PluginWorld.descriptor("bad"), new Quiet(), (MunicipalityOffers) () -> {
                    asked.incrementAndGet();
                    return Misdeed.HANGS.get();
                })
                .with(PluginWorld.descriptor("good"), new Quiet(), offers(List.of(offer("fine"))))
                .start();
        for (int i = 0; i < 3; i++) {
            plugins.ask(BAD, MunicipalityOffers.class, MunicipalityOffers::offers);
        }
        int before = asked.get();

        var told = plugins.ask(MunicipalityOffers.class, MunicipalityOffers::offers);

        assertThat(told.get(0)).isInstanceOf(Told.Missing.class);
        assertThat(told.get(1)).isInstanceOf(Told.Answer.class);
        assertThat(asked).hasValue(before);
        assertThat(world.plugin("bad").restingUntil()).contains(clock.instant().plus(Breaker.REST));
        assertThat(world.plugin("good").restingUntil()).isEmpty();
    }

    @Test
    void a_hundred_calls_at_once_fill_the_road_of_one_plugin_only() throws InterruptedException {
        var plugins = start(Misdeed.HANGS);
        var threads = new Thread[100];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new Thread(() -> plugins.ask(BAD, MunicipalityOffers.class, MunicipalityOffers::offers));
            threads[i].start();
        }

        assertThat(plugins.ask(GOOD, MunicipalityOffers.class, MunicipalityOffers::offers))
                .isInstanceOf(Told.Answer.class);

        for (Thread thread : threads) {
            thread.join(10_000);
        }
        long lost = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && thread.getName().equals("passend-plugin-bad"))
                .count();
        // two hang on this road, and two may be left of each earlier test's
        assertThat(lost).isLessThanOrEqualTo(2L * (Misdeed.values().length + 2));
    }

    @Test
    void a_plugin_that_cannot_start_says_why_and_is_not_asked() throws InterruptedException {
        var asked = new AtomicInteger();
        world.with(
                        PluginWorld.descriptor("bad"),
                        new Plugin() {
                            @Override
                            public void start(PluginContext context) throws Exception {
                                throw new java.io.IOException("De bron van het aanbod antwoordt niet.");
                            }
                        },
                        (MunicipalityOffers) () -> {
                            asked.incrementAndGet();
                            return List.of();
                        })
                .with(PluginWorld.descriptor("good"), new Quiet(), offers(List.of(offer("fine"))));

        var plugins = world.start();
        var told = plugins.ask(OFFERS);

        assertThat(world.plugin("bad").standing().cause())
                .contains(
                        "Starten lukte niet. De plug-in gaf een fout. Melding: De bron van het aanbod antwoordt niet.");
        assertThat(told.get(0)).isInstanceOf(Told.Missing.class);
        assertThat(told.get(1)).isInstanceOf(Told.Answer.class);
        assertThat(asked).hasValue(0);
    }

    @Test
    void the_last_known_answer_stands_in_with_its_date_also_after_a_restart() throws InterruptedException {
        var answers = new Changing(List.of(offer("before")));
        world.with(PluginWorld.descriptor("good"), new Quiet(), answers);
        Instant then = clock.instant();
        world.start().ask(OFFERS);

        world.close();
        var restarted = new PluginWorld(DATABASE, keys, clock);
        restarted.rows.register(GOOD);
        restarted.rows.keep(
                GOOD,
                OFFERS.name(),
                new PluginRows.KeptAnswer(
                        AnswerWriter.write(List.of(offer("before")), PluginWorld.descriptor("good")), then));
        restarted.with(PluginWorld.descriptor("good"), new Quiet(), new Changing(null));
        clock.move(Duration.ofDays(3));
        var told = restarted.start().ask(GOOD, OFFERS);
        restarted.close();

        assertThat(told).isInstanceOfSatisfying(Told.LastKnown.class, last -> {
            assertThat(last.toldAt()).isEqualTo(then);
            assertThat(last.reason()).isEqualTo("Gemeente good geeft nu geen antwoord. Probeer het later nog eens.");
        });
        assertThat(told.find()).contains(List.of(offer("before")));
    }

    @Test
    void a_fresh_answer_is_not_asked_for_again_until_five_minutes_later() throws InterruptedException {
        var answers = new Changing(List.of(offer("before")));
        world.with(PluginWorld.descriptor("good"), new Quiet(), answers);
        var plugins = world.start();
        plugins.ask(GOOD, OFFERS);
        plugins.ask(GOOD, OFFERS);

        assertThat(answers.asked).hasValue(1);

        clock.move(HostedPlugin.FRESH.plusSeconds(1));
        answers.now = List.of(offer("after"));
        assertThat(plugins.ask(GOOD, OFFERS).find()).contains(List.of(offer("after")));
    }

    @Test
    void a_plugin_that_recovers_is_asked_again_after_its_rest() throws InterruptedException {
        var answers = new Changing(null);
        world.with(PluginWorld.descriptor("good"), new Quiet(), answers);
        var plugins = world.start();
        for (int i = 0; i < 5; i++) {
            plugins.ask(GOOD, MunicipalityOffers.class, MunicipalityOffers::offers);
        }
        answers.now = List.of(offer("well"));

        assertThat(plugins.ask(GOOD, MunicipalityOffers.class, MunicipalityOffers::offers))
                .isInstanceOf(Told.Missing.class);
        assertThat(answers.asked).hasValue(3);
        clock.move(Breaker.REST.plusSeconds(1));
        assertThat(plugins.ask(GOOD, MunicipalityOffers.class, MunicipalityOffers::offers))
                .isInstanceOf(Told.Answer.class);
    }

    @Test
    void nobody_asks_a_plugin_inside_a_transaction() throws InterruptedException {
        var plugins = start(Misdeed.THROWS);
        world.inTransaction(true);

        assertThatIllegalStateException()
                .isThrownBy(() -> plugins.ask(MunicipalityOffers.class, MunicipalityOffers::offers));
        assertThat(plugins.ask(OFFERS)).allMatch(told -> told instanceof Told.Missing);
        world.inTransaction(false);
        var told = plugins.ask(GOOD, OFFERS).find();
        world.inTransaction(true);

        assertThat(plugins.ask(GOOD, OFFERS))
                .as("what is known already is known inside a transaction too")
                .isInstanceOf(Told.LastKnown.class);
        assertThat(plugins.ask(GOOD, OFFERS).find()).isEqualTo(told).isPresent();
        world.inTransaction(false);
    }

    @Test
    void two_jars_with_one_id_are_both_refused() throws InterruptedException {
        world.with(PluginWorld.descriptor("bad"), new Quiet())
                .with(PluginWorld.descriptor("bad", "example.twin", Optional.empty()), new Quiet())
                .with(PluginWorld.descriptor("good"), new Quiet());

        world.start();

        assertThat(world.state("bad")).isEqualTo(PluginState.FAILED);
        assertThat(world.plugin("bad").standing().cause()).contains("Twee bestanden noemen zich bad. Haal er een weg.");
        assertThat(world.state("good")).isEqualTo(PluginState.READY);
    }

    @Test
    void a_plugin_that_was_refused_cannot_be_started_after_all() throws InterruptedException {
        world.with(PluginWorld.descriptor("bad"), new Quiet())
                .with(PluginWorld.descriptor("bad", "example.twin", Optional.empty()), new Quiet());
        world.start();

        world.administration().restart(BAD);

        assertThat(world.state("bad")).isEqualTo(PluginState.FAILED);
    }

    @Test
    void the_administrator_sees_how_each_is_without_waiting_for_each_in_turn() throws InterruptedException {
        var allAreAsked = new CountDownLatch(3);
        for (String id : List.of("one", "two", "three")) {
            world.with(PluginWorld.descriptor(id), new Plugin() {
                @Override
                public Health health() {
                    allAreAsked.countDown();
                    try {
                        allAreAsked.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException("The others were not asked meanwhile", e);
                    }
                    return Health.good();
                }
            });
        }
        world.start();

        var views = world.administration().all();

        assertThat(views).hasSize(3).allMatch(view -> view.health().isPresent());
    }

    @Test
    void the_administrator_sees_the_others_also_when_one_does_not_say_how_it_is() throws InterruptedException {
        world.with(PluginWorld.descriptor("bad"), new Plugin() {
                    @Override
                    public Health health() {
                        Misdeed.HANGS.get();
                        return Health.good();
                    }
                })
                .with(PluginWorld.descriptor("good"), new Quiet());
        world.start();

        var views = world.administration().all();

        assertThat(views)
                .extracting(PluginView::condition)
                .containsExactly(PluginCondition.SILENT, PluginCondition.WORKS);
    }

    @Test
    void a_plugin_speaks_only_for_the_municipality_of_its_descriptor() throws InterruptedException {
        world.with(
                PluginWorld.descriptor("bad", "example.bad", Optional.empty()),
                new Quiet(),
                offers(List.of(offer("theirs"))));

        world.start();

        assertThat(world.state("bad")).isEqualTo(PluginState.FAILED);
    }

    private Plugins start(Misdeed misdeed) throws InterruptedException {
        return world.with(PluginWorld.descriptor("bad"), new Quiet(), (MunicipalityOffers) misdeed::get)
                .with(PluginWorld.descriptor("good"), new Quiet(), offers(List.of(offer("fine"))))
                .start();
    }

    private static final class Quiet implements Plugin {}

    private static final class Changing implements MunicipalityOffers {
        final AtomicInteger asked = new AtomicInteger();
        volatile List<Offer> now;

        Changing(List<Offer> now) {
            this.now = now;
        }

        @Override
        public List<Offer> offers() {
            asked.incrementAndGet();
            return now;
        }
    }

    private static MunicipalityOffers offers(List<Offer> offers) {
        return () -> offers;
    }

    static Offer offer(String id) {
        return offer(id, "Samen koffie.", Offer.FOR_EVERYBODY, "Wijkgids");
    }

    private static Offer offer(String id, String summary, Condition fits, String source) {
        return new Offer(
                id,
                OfferKind.BUDDY,
                "Koffie",
                summary,
                new Offer.Organisation("Buurthuis", "0900-1234", Optional.empty()),
                List.of(),
                "Bel ons.",
                Optional.empty(),
                Optional.of(new Offer.WaitingTime(3, LocalDate.of(2026, 11, 1))),
                java.util.Set.of(),
                fits,
                new Source(source, Optional.empty(), LocalDate.of(2026, 11, 1), true));
    }

    /** The rules' records do not count characters themselves. */
    private static Offer megabyte() {
        return offer("long", "Samen koffie.", Offer.FOR_EVERYBODY, "a".repeat(1_000_000));
    }

    private static Offer deep() {
        Condition condition = Offer.FOR_EVERYBODY;
        for (int i = 0; i < 5_000; i++) {
            condition = new Condition.Not(condition);
        }
        return offer("deep", "Samen koffie.", condition, "Wijkgids");
    }

    private static List<Offer> endless() {
        return endless().subList(0, 1);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static List<Offer> strings() {
        return (List) List.of(new StringBuilder("offer"));
    }
}
