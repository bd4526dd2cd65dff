// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.json.Json;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.kernel.Settings;
import nl.passend.kernel.plugin.PluginAdministration;
import nl.passend.kernel.plugin.PluginState;
import nl.passend.kernel.plugin.PluginView;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.pluginapi.ApiVersion;
import nl.passend.pluginapi.Health;
import nl.passend.pluginapi.PluginDescriptor;
import nl.passend.pluginapi.PluginId;
import nl.passend.pluginapi.Setting;
import nl.passend.pluginapi.SettingType;
import nl.passend.pluginapi.screen.Field;
import nl.passend.pluginapi.screen.Panel;
import nl.passend.pluginapi.screen.Section;
import nl.passend.screenkit.Form;
import nl.passend.screenkit.RenderedPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginPagesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @TempDir
    Path home;

    @Test
    void the_list_tells_how_each_is_and_what_was_left_out_at_the_start() throws Exception {
        Files.createDirectories(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins/left-out.txt"), "municipality-hill: made for version 2.0\n");

        var html = RenderedPage.of(pages(river(PluginState.READY)).list());

        assertThat(html)
                .contains("Gemeente River", "Werkt", "Alles werkt.")
                .contains("Niet meegestart", "municipality-hill: made for version 2.0");
    }

    @Test
    void what_a_plugin_says_is_shown_as_text() {
        var html = html(PluginState.READY);

        assertThat(html).contains("&lt;b&gt;12&lt;/b&gt;").doesNotContain("<b>12</b>");
    }

    @Test
    void the_form_is_made_of_what_the_plugin_declares_and_shows_no_secret() {
        var html = html(PluginState.READY);

        assertThat(html)
                .contains("Weken vooruit", "value=\"8\"", "name=\"key\"", "type=\"password\"")
                .contains("Hier is een geheim bewaard")
                .doesNotContain("hush");
    }

    @Test
    void a_plugin_that_failed_says_why() {
        assertThat(html(PluginState.FAILED)).contains("Starten lukte niet. De bron is weg.");
    }

    @Test
    void a_value_that_does_not_fit_is_told_at_its_field() {
        var posted = new MultivaluedHashMap<String, String>();
        posted.putSingle("version", "3");
        posted.putSingle("weeks", "99");

        var plugin = river(PluginState.READY);
        var form = Form.of(posted);
        form.addAll(new ProblemException(
                ProblemType.INVALID, List.of(new FieldProblem("/weeks", "Vul hier een getal in."))));

        var html = RenderedPage.of(PluginPages.screen(plugin, form).status(422));

        assertThat(html).contains("id=\"f-weeks-error\"", "Vul hier een getal in.", "value=\"99\"");
    }

    @Test
    void a_secret_that_stays_empty_stays_as_it_was_until_its_removal_is_ticked() {
        var plugin = river(PluginState.READY);
        var posted = new MultivaluedHashMap<String, String>();
        posted.putSingle("weeks", "9");
        posted.putSingle("key", "");

        assertThat(SettingsForm.values(plugin, Form.of(posted))).containsExactly(Map.entry("weeks", "9"));

        posted.putSingle("key.remove", "true");
        assertThat(SettingsForm.values(plugin, Form.of(posted))).containsEntry("key", "");
    }

    @Test
    void a_plugin_that_works_but_needs_a_look_is_not_said_to_work_without_more() {
        assertThat(tag(Optional.of(Health.good()))).isEqualTo("WORKS");
        assertThat(tag(Optional.of(Health.care("Er is nog geen sleutel.")))).isEqualTo("CARE");
        assertThat(tag(Optional.of(Health.broken("De bron is weg.")))).isEqualTo("BROKEN");
        assertThat(tag(Optional.empty())).isEqualTo("SILENT");

        var html = RenderedPage.of(pages(river(PluginState.READY, Optional.of(Health.care("Er is nog geen sleutel."))))
                .list());

        assertThat(html).contains("Werkt, maar let op", "Er is nog geen sleutel.");
    }

    @Test
    void settings_over_rest_tell_what_can_be_set_and_no_secret() {
        var items = SettingsOverRest.list(river(PluginState.READY)).items();

        assertThat(items)
                .extracting(item -> item.name() + " " + item.type() + " " + item.saved() + " " + item.value())
                .containsExactly("weeks number true 8", "key secret true null");
    }

    @Test
    void values_over_rest_may_be_text_numbers_or_absent_and_null_takes_one_away() {
        assertThat(values("{\"weeks\":9}")).containsExactly(Map.entry("weeks", "9"));
        assertThat(values("{\"weeks\":\" 9 \",\"key\":null}"))
                .containsEntry("weeks", "9")
                .containsEntry("key", "");
        assertThat(values("{}")).isEmpty();
    }

    @Test
    void what_is_wrong_over_rest_is_told_at_its_value() {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> values("{\"weeks\":[9],\"colour\":\"green\",\"a/b\":1}"))
                .satisfies(problem -> assertThat(problem.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactly("/values/weeks", "/values/colour", "/values"));
    }

    private static Map<String, String> values(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return SettingsOverRest.values(
                    river(PluginState.READY), new SettingsOverRest.PluginSettingsChange(reader.readObject()));
        }
    }

    private static String tag(Optional<Health> health) {
        return river(PluginState.READY, health).condition().name();
    }

    private static String html(PluginState state) {
        var plugin = river(state);
        return RenderedPage.of(PluginPages.screen(plugin, SettingsForm.filled(plugin)));
    }

    private PluginPages pages(PluginView plugin) {
        var settings = Settings.of(Map.of("PASSEND_HOME", home.toString()));
        return new PluginPages(new One(plugin), new LeftOut(settings));
    }

    private static PluginView river(PluginState state) {
        return river(state, Optional.of(Health.good()));
    }

    private static PluginView river(PluginState state, Optional<Health> health) {
        return new PluginView(
                new PluginDescriptor(
                        new PluginId("municipality-river"),
                        "Gemeente River",
                        "1.0",
                        "Makers",
                        ApiVersion.CURRENT,
                        "example.river",
                        Optional.of("river"),
                        Optional.empty()),
                state,
                state == PluginState.FAILED ? Optional.of("Starten lukte niet. De bron is weg.") : Optional.empty(),
                NOW,
                health,
                Optional.empty(),
                Optional.of(
                        new Panel("Stand", List.of(Section.fields("Nu", List.of(new Field("Vragen", "<b>12</b>")))))),
                List.of(
                        new Setting(
                                "weeks",
                                "Weken vooruit",
                                new SettingType.Number(1, 52),
                                true,
                                Optional.of("4"),
                                "Hoe ver vooruit."),
                        new Setting(
                                "key", "Sleutel", new SettingType.Secret(), true, Optional.empty(), "Van de maker.")),
                new PluginView.Saved(3, Map.of("weeks", "8"), List.of("key")),
                List.of(new PluginView.LastAnswer("municipality.offers", NOW)),
                Optional.of(new PluginView.Failure("De plug-in antwoordt niet op tijd.", NOW)));
    }

    /** One plugin. */
    private record One(PluginView plugin) implements PluginAdministration {
        @Override
        public List<PluginView> all() {
            return List.of(plugin);
        }

        @Override
        public Optional<PluginView> find(PluginId id) {
            return Optional.of(plugin).filter(some -> some.descriptor().id().equals(id));
        }

        @Override
        public List<String> unreadable() {
            return List.of();
        }

        @Override
        public long save(PluginId id, long version, Map<String, String> values) {
            return version + 1;
        }

        @Override
        public void restart(PluginId id) {}
    }
}
