// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.Question;
import nl.passend.kernel.plugin.internal.Asked.Underway;
import nl.passend.kernel.plugin.internal.CallFailed.Kind;
import nl.passend.kernel.plugin.internal.KnownAnswers.Known;
import nl.passend.kernel.problem.Incidents;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.PluginContext;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.Setting;

/** One plugin: its life, its road and what it said last. Whatever the plugin does, only its own threads notice. */
final class HostedPlugin {
    static final Duration LIMIT = Duration.ofSeconds(3);
    static final Duration START_LIMIT = Duration.ofSeconds(10);
    static final Duration FRESH = Duration.ofMinutes(5);

    private static final Logger LOG = System.getLogger(HostedPlugin.class.getName());
    private static final Duration STOP_LIMIT = Duration.ofSeconds(1);

    private final PluginDescriptor descriptor;
    private final KnownAnswers known;
    private final ThreadFactory threads;
    private final Clock clock;
    private final Consumer<String> lastFailure;
    private final Map<String, Underway<?>> underway = new ConcurrentHashMap<>();
    private volatile Road road;
    private volatile Standing standing;
    private volatile boolean refused;

    /**
     * Where it is in its life.
     *
     * @param cause why it failed, in plain Dutch
     */
    record Standing(PluginState state, Optional<String> cause, Instant since, List<Setting> settings) {}

    /** A lane and its breaker: a plugin that is started again gets new ones, and a thread that hangs stays with the old. */
    private record Road(Lane lane, Breaker breaker) {}

    /** @param lastFailure keeps what went wrong last, in plain Dutch */
    HostedPlugin(
            PluginDescriptor descriptor,
            KnownAnswers known,
            ThreadFactory threads,
            Clock clock,
            Consumer<String> lastFailure) {
        this.descriptor = descriptor;
        this.known = known;
        this.threads = threads;
        this.clock = clock;
        this.lastFailure = lastFailure;
        this.road = newRoad();
        stand(PluginState.NEW, Optional.empty(), List.of());
    }

    PluginDescriptor descriptor() {
        return descriptor;
    }

    PluginId id() {
        return descriptor.id();
    }

    Standing standing() {
        return standing;
    }

    Optional<Instant> restingUntil() {
        return road.breaker().restingUntil();
    }

    KnownAnswers known() {
        return known;
    }

    Instant now() {
        return clock.instant();
    }

    /** It cannot be used, whatever one tries. */
    void refuse(String cause) {
        refused = true;
        stand(PluginState.FAILED, Optional.of(cause), List.of());
        LOG.log(Level.WARNING, "Plugin {0} cannot be used: {1}", id(), cause);
        lastFailure.accept(cause);
    }

    boolean isRefused() {
        return refused;
    }

    /**
     * Starts it, and stops it before when it had been started.
     *
     * @param life gives the plugin's bean
     * @param ours settings that Passend itself has for it, which the plugin does not get
     * @param context made of what the plugin declares
     */
    synchronized void start(Supplier<Plugin> life, List<Setting> ours, Function<List<Setting>, PluginContext> context) {
        boolean again = standing.state() != PluginState.NEW;
        road.lane().close();
        road = newRoad();
        underway.clear();
        known.doubt();
        try {
            var plugin = road.lane().call(LIMIT, life::get);
            var declared = List.copyOf(road.lane().call(LIMIT, () -> List.copyOf(plugin.settings())));
            var settings = together(declared, ours);
            stand(PluginState.NEW, Optional.empty(), settings);
            road.lane().call(START_LIMIT, () -> {
                if (again) {
                    plugin.stop();
                }
                plugin.start(context.apply(declared));
                return plugin;
            });
            stand(PluginState.READY, Optional.empty(), settings);
            LOG.log(Level.INFO, "Plugin {0} {1} is ready", id(), descriptor.version());
        } catch (CallFailed e) {
            stand(PluginState.FAILED, Optional.of("Starten lukte niet. " + e.explained()), standing.settings());
            report(e);
        }
    }

    /** Lets it let go, and gives it no more work. */
    synchronized void stop(Supplier<Plugin> life) {
        try {
            if (standing.state() == PluginState.READY) {
                road.lane().call(STOP_LIMIT, () -> {
                    life.get().stop();
                    return life;
                });
            }
        } catch (CallFailed e) {
            LOG.log(Level.INFO, "Plugin {0} did not stop by itself", id());
        }
        road.lane().close();
    }

    /** Sets a call on its way without waiting, so that several plugins can be asked at once. */
    <R> Asked<R> send(Callable<R> question) {
        return send(question, (answer, json) -> {}, Optional.empty());
    }

    /** Sets a question on its way, unless a fresh answer is known or the plugin is at it already. */
    <R> Asked<R> send(Question<?, R> question, Callable<R> call) {
        var before = known.find(question);
        if (standing.state() == PluginState.READY
                && before.filter(this::isFresh).isPresent()) {
            return new Asked<>(this, Optional.empty(), before, Optional.empty());
        }
        var already = already(question);
        if (already.isPresent()) {
            return new Asked<>(this, already, before, Optional.empty());
        }
        Asked<R> asked = send(call, (answer, json) -> known.told(question, answer, json, clock.instant()), before);
        asked.underway().ifPresent(some -> underway.put(question.name(), some));
        return asked;
    }

    /** What it said last, without asking. */
    <R> Asked<R> remembered(Question<?, R> question) {
        return new Asked<>(this, Optional.empty(), known.find(question), Optional.of(new CallFailed(Kind.NOT_YET)));
    }

    /** What a call ended in, for the log and the administrator. */
    void report(CallFailed failure) {
        LOG.log(Level.WARNING, "Plugin {0}: {1}", id(), Incidents.describe(failure));
        lastFailure.accept(failure.explained());
    }

    private <R> Asked<R> send(Callable<R> question, BiConsumer<R, String> taken, Optional<Known> before) {
        var way = road;
        try {
            if (standing.state() != PluginState.READY) {
                throw new CallFailed(Kind.NOT_READY);
            }
            way.breaker().pass();
            var call = new PluginCall<>(descriptor, question, way.breaker(), taken);
            return new Asked<>(
                    this, Optional.of(new Underway<>(call, way.lane().send(call))), before, Optional.empty());
        } catch (CallFailed e) {
            return new Asked<>(this, Optional.empty(), before, Optional.of(e));
        }
    }

    /** Questions with one name have one type of answer. */
    @SuppressWarnings("unchecked")
    private <R> Optional<Underway<R>> already(Question<?, R> question) {
        return Optional.ofNullable((Underway<R>) underway.get(question.name()))
                .filter(some -> !some.errand().done());
    }

    private static List<Setting> together(List<Setting> declared, List<Setting> ours) throws CallFailed {
        var settings = Stream.concat(declared.stream(), ours.stream()).toList();
        if (settings.stream().map(Setting::name).distinct().count() < settings.size()) {
            throw new CallFailed(Kind.RUBBISH, new AnswerWriter.Rubbish("Twee instellingen heten hetzelfde."));
        }
        return settings;
    }

    private boolean isFresh(Known answer) {
        return answer.fresh() && answer.toldAt().plus(FRESH).isAfter(clock.instant());
    }

    private void stand(PluginState state, Optional<String> cause, List<Setting> settings) {
        standing = new Standing(state, cause, clock.instant(), settings);
    }

    private Road newRoad() {
        return new Road(new Lane(descriptor.id().value(), threads), new Breaker(clock));
    }
}
