// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.plugin.PluginInbox.Outcome;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.PortQuestions;
import nl.passend.pluginapi.Inbox;
import nl.passend.pluginapi.InboxMessage;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.PluginSettings;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;
import nl.passend.pluginapi.local.Offer;
import nl.passend.pluginapi.municipality.MunicipalityOffers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginInboxTest {
    @TempDir
    static Path keys;

    private static final DataSource DATABASE = TestDatabase.fresh(PluginInboxTest.class, "kernel");
    private static final PluginId RIVER = new PluginId("river");
    private static final String KEY = "a-key-of-more-than-32-characters-long";
    private static final Optional<String> SHOWN = Optional.of(KEY);

    private final List<InboxMessage> taken = new ArrayList<>();
    private final AtomicReference<PluginSettings> given = new AtomicReference<>();
    private PluginWorld world;

    @BeforeEach
    void open() {
        world = new PluginWorld(DATABASE, keys, new MovableClock());
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void what_comes_with_the_key_reaches_the_plugin() throws InterruptedException {
        start(taken::add);

        var outcome = world.inbox().deliver(RIVER, SHOWN, "waiting-times", "{\"weeks\":3}");

        assertThat(outcome).isEqualTo(new Outcome.Taken());
        assertThat(taken).extracting(InboxMessage::json).containsExactly("{\"weeks\":3}");
        assertThat(taken).extracting(InboxMessage::receivedAt).isNotNull();
    }

    @Test
    void the_door_is_shut_without_a_key_with_another_and_where_there_is_no_door() throws InterruptedException {
        start(taken::add);
        world.with(PluginWorld.descriptor("hill"), new Starts());

        assertThat(deliver(RIVER, Optional.empty())).isEqualTo(new Outcome.Shut());
        assertThat(deliver(RIVER, Optional.of("another"))).isEqualTo(new Outcome.Shut());
        assertThat(deliver(new PluginId("hill"), SHOWN)).isEqualTo(new Outcome.Shut());
        assertThat(deliver(new PluginId("nobody"), SHOWN)).isEqualTo(new Outcome.Shut());
        world.settings.remove(RIVER, "inboxKey");
        assertThat(deliver(RIVER, SHOWN)).isEqualTo(new Outcome.Shut());
        assertThat(taken).isEmpty();
    }

    @Test
    void the_key_is_asked_for_at_the_settings_and_the_plugin_never_sees_it() throws InterruptedException {
        start(taken::add);

        assertThat(world.plugin("river").standing().settings())
                .extracting(Setting::name)
                .containsExactly("inboxKey");
        assertThat(given.get().values()).isEmpty();
        assertThat(InboxKey.problem("short")).isPresent();
        assertThat(InboxKey.problem(KEY)).isEmpty();
    }

    @Test
    void a_refusal_goes_back_to_the_sender_and_tells_nothing_against_the_plugin() throws InterruptedException {
        start(message -> {
            throw new Inbox.Refused("Stuur er een datum bij.");
        });

        for (int i = 0; i < 5; i++) {
            assertThat(deliver(RIVER, SHOWN)).isEqualTo(new Outcome.Refused("Stuur er een datum bij."));
        }
        assertThat(world.plugin("river").restingUntil()).isEmpty();
    }

    @Test
    void a_plugin_that_throws_is_tried_again_later_and_rests_after_three_times() throws InterruptedException {
        var calls = new AtomicInteger();
        start(message -> {
            calls.incrementAndGet();
            throw new IllegalStateException("broken");
        });

        for (int i = 0; i < 5; i++) {
            assertThat(deliver(RIVER, SHOWN)).isEqualTo(new Outcome.Later());
        }
        assertThat(calls).hasValue(3);
    }

    @Test
    void a_flood_of_messages_is_turned_away_at_the_door() throws InterruptedException {
        var busy = new CountDownLatch(1);
        start(message -> await(busy));
        var inbox = world.inbox();
        var outcomes = java.util.Collections.synchronizedList(new ArrayList<Outcome>());
        var senders = new ArrayList<Thread>();
        for (int i = 0; i < 40; i++) {
            var sender = new Thread(() -> outcomes.add(inbox.deliver(RIVER, SHOWN, "kind", "{}")));
            senders.add(sender);
            sender.start();
        }

        // two at work and eight in the queue; all others hear at once that they must come again
        while (outcomes.size() < 30) {
            Thread.sleep(5);
        }
        assertThat(outcomes).containsOnly(new Outcome.Later());
        busy.countDown();
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(outcomes).hasSize(40);
    }

    @Test
    void after_a_message_the_plugin_is_asked_anew_for_what_it_had_told() throws InterruptedException {
        var asked = new AtomicInteger();
        world.with(PluginWorld.descriptor("river"), new Starts(), (Inbox) taken::add, (MunicipalityOffers) () -> {
            asked.incrementAndGet();
            return List.<Offer>of();
        });
        world.rows.register(RIVER);
        world.settings.put(RIVER, InboxKey.SETTING, KEY);
        var plugins = world.start();
        plugins.ask(PortQuestions.MUNICIPALITY_OFFERS);
        plugins.ask(PortQuestions.MUNICIPALITY_OFFERS);
        assertThat(asked).hasValue(1);

        assertThat(deliver(RIVER, SHOWN)).isEqualTo(new Outcome.Taken());
        plugins.ask(PortQuestions.MUNICIPALITY_OFFERS);

        assertThat(asked).hasValue(2);
    }

    @Test
    void a_plugin_that_declares_the_key_itself_is_not_started() throws InterruptedException {
        world.with(
                PluginWorld.descriptor("river"),
                new Plugin() {
                    @Override
                    public List<Setting> settings() {
                        return List.of(new Setting(
                                "inboxKey", "Mijn", new SettingType.Text(), false, Optional.empty(), "Van mij."));
                    }
                },
                (Inbox) taken::add);
        world.start();

        assertThat(world.state("river")).isEqualTo(PluginState.FAILED);
    }

    @Test
    void nothing_is_handed_over_inside_a_transaction() throws InterruptedException {
        start(taken::add);
        world.inTransaction(true);

        assertThatIllegalStateException().isThrownBy(() -> deliver(RIVER, SHOWN));
        world.inTransaction(false);
    }

    private Outcome deliver(PluginId plugin, Optional<String> key) {
        return world.inbox().deliver(plugin, key, "waiting-times", "{}");
    }

    private void start(Inbox inbox) throws InterruptedException {
        world.with(PluginWorld.descriptor("river"), new Starts(), inbox);
        world.rows.register(RIVER);
        world.settings.put(RIVER, InboxKey.SETTING, KEY);
        world.start();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class Starts implements Plugin {
        @Override
        public void start(PluginContext context) {
            given.set(context.settings());
        }
    }
}
