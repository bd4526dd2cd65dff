// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi.screen;

/** What a plugin tells its administrator beside its health: when it last fetched, how much it holds. */
public interface StatusPanel {
    Panel status();
}
