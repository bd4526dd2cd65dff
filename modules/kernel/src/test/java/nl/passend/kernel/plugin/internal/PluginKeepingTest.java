// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.persistence.StaleVersion;
import nl.passend.kernel.plugin.PluginView.Saved;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.PluginStore;
import nl.passend.pluginapi.PluginStore.StoreIsFull;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginKeepingTest {
    @TempDir
    static Path keys;

    private static final DataSource DATABASE = TestDatabase.fresh(PluginKeepingTest.class, "kernel");
    private static final PluginId RIVER = new PluginId("river");
    private static final PluginId HILL = new PluginId("hill");
    private static final Setting KEY =
            new Setting("key", "Sleutel", new SettingType.Secret(), true, Optional.empty(), "Van de leverancier.");
    private static final Setting WEEKS =
            new Setting("weeks", "Weken", new SettingType.Number(1, 52), false, Optional.of("4"), "Hoe ver vooruit.");

    private PluginWorld world;

    @BeforeEach
    void open() {
        world = new PluginWorld(DATABASE, keys, new MovableClock());
        world.rows.register(RIVER);
        world.rows.register(HILL);
    }

    @Test
    void a_secret_is_sealed_in_the_database_and_opened_for_the_plugin_only() {
        world.settings.put(RIVER, KEY, "zeer geheim");
        world.settings.put(RIVER, WEEKS, "8");

        var stored = world.sql.list(
                "SELECT value, sealed FROM kernel_plugin_setting WHERE name = 'key'",
                row -> row.getString("value") + new String(row.getBytes("sealed"), StandardCharsets.ISO_8859_1));
        assertThat(stored.get(0)).doesNotContain("geheim");
        assertThat(world.settings.read(RIVER)).isEqualTo(new Saved(1, java.util.Map.of("weeks", "8"), List.of("key")));
        assertThat(world.settings.open(RIVER, List.of(KEY, WEEKS)).values())
                .containsEntry("key", "zeer geheim")
                .containsEntry("weeks", "8");
    }

    @Test
    void a_setting_without_a_value_has_its_standard() {
        assertThat(world.settings.open(RIVER, List.of(KEY, WEEKS)).values())
                .containsExactly(java.util.Map.entry("weeks", "4"));
    }

    @Test
    void a_value_of_a_setting_that_changed_its_type_is_left_out() {
        world.settings.put(
                RIVER, new Setting("weeks", "Weken", new SettingType.Text(), false, Optional.empty(), "?"), "veel");

        assertThat(world.settings.open(RIVER, List.of(WEEKS)).values()).isEmpty();
    }

    @Test
    void who_saves_with_an_old_form_is_told() {
        world.settings.claim(RIVER, 1);

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> world.settings.claim(RIVER, 1));
    }

    @Test
    void each_plugin_has_rows_of_its_own() {
        var river = store(RIVER);
        var hill = store(HILL);
        river.put("feed/2", "{\"at\": 1}");
        river.put("feed/1", "[]");
        river.put("other", "1");

        assertThat(river.keys("feed/")).containsExactly("feed/1", "feed/2");
        assertThat(river.find("feed/2")).contains("{\"at\": 1}");
        assertThat(hill.keys("")).isEmpty();
        river.remove("feed/2");
        assertThat(river.find("feed/2")).isEmpty();
    }

    @Test
    void what_is_no_json_or_too_long_is_not_kept() {
        var river = store(RIVER);

        assertThatIllegalArgumentException().isThrownBy(() -> river.put("key", "not json"));
        assertThatIllegalArgumentException().isThrownBy(() -> river.put("", "1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> river.put("key", '"' + "a".repeat(PluginStore.LARGEST_VALUE) + '"'));
    }

    @Test
    void a_full_store_takes_no_more_but_what_is_there_can_be_replaced() {
        var river = store(RIVER);
        var large = '"' + "a".repeat(PluginStore.LARGEST_VALUE - 2) + '"';
        for (int i = 0; i < PluginStore.QUOTA / PluginStore.LARGEST_VALUE; i++) {
            river.put("part/" + i, large);
        }

        assertThatExceptionOfType(StoreIsFull.class).isThrownBy(() -> river.put("one more", "1"));
        river.put("part/0", large);
        store(HILL).put("one more", "1");
    }

    private PluginStore store(PluginId plugin) {
        return new StoredItems(plugin, world.database, world.sql, new MovableClock());
    }
}
