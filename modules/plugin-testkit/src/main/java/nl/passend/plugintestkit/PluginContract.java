// SPDX-License-Identifier: EUPL-1.2
package nl.passend.plugintestkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import nl.passend.pluginapi.ApiVersion;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.Plugin;
import nl.passend.pluginapi.Setting;
import org.junit.jupiter.api.Test;

/** What every plugin keeps to, whichever ports it fills. */
public interface PluginContract {
    /** A new one, as CDI would make it: not started. */
    Plugin plugin();

    @Test
    default void the_descriptor_fits_this_version_of_passend() {
        assertThat(ApiVersion.CURRENT.serves(Installed.descriptor().api()))
                .as("made for %s", Installed.descriptor().api())
                .isTrue();
    }

    @Test
    default void the_plugin_stands_in_the_package_of_the_descriptor() {
        assertThat(Installed.descriptor().owns(plugin().getClass().getName())).isTrue();
    }

    @Test
    default void it_starts_in_a_fresh_installation() {
        var plugin = plugin();

        assertThatCode(() -> plugin.start(Installed.context(plugin))).doesNotThrowAnyException();
        assertThat(plugin.health().state()).isNotEqualTo(Health.State.BROKEN);
    }

    @Test
    default void it_can_be_stopped_and_started_again_also_when_it_never_started() {
        var plugin = plugin();

        assertThatCode(() -> {
                    plugin.stop();
                    plugin.start(Installed.context(plugin));
                    plugin.stop();
                    plugin.start(Installed.context(plugin));
                })
                .doesNotThrowAnyException();
    }

    @Test
    default void it_declares_the_same_settings_each_time_and_none_twice() {
        var settings = plugin().settings();

        assertThat(settings).isEqualTo(plugin().settings());
        assertThat(settings).extracting(Setting::name).doesNotHaveDuplicates();
    }
}
