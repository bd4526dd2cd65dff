// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin;

/** Where a plugin is in its life. */
public enum PluginState {
    /** Found, not started yet. */
    NEW,
    /** Started; its ports are asked. */
    READY,
    /** Could not be used or started; its ports are not asked. */
    FAILED
}
