// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

import java.util.List;
import java.util.function.Function;
import nl.passend.pluginapi.PluginId;

/**
 * The one way to a plugin. Nothing thrown by a plugin comes through: what went wrong is in what was {@link Told}. No plugin is asked
 * anything inside a transaction, since an answer may take seconds: a {@link Question} is answered there by what is known, and asking
 * for an answer of this moment is refused ({@link IllegalStateException}).
 */
public interface Plugins {
    /** Asks every plugin that has the port, all at once, and waits for an answer of this moment: up to three seconds. */
    <P, R> List<Told<R>> ask(Class<P> port, Function<P, R> question);

    /** Asks one plugin. One that is not there, or has no such port, is {@link Told.Missing}. */
    <P, R> Told<R> ask(PluginId plugin, Class<P> port, Function<P, R> question);

    /**
     * Asks every plugin that has the port, all at once, for something that changes slowly. An answer of the last five minutes
     * costs nothing; else waits a quarter of a second and then makes do with the last known answer, while the plugin goes on.
     */
    <P, R> List<Told<R>> ask(Question<P, R> question);

    /** Asks one plugin for something that changes slowly. */
    <P, R> Told<R> ask(PluginId plugin, Question<P, R> question);

    /** The plugins that speak for this municipality, in the order of their ids. */
    List<PluginId> ofMunicipality(String slug);

    /** Whether every plugin has been started, or has failed to. */
    boolean settled();
}
