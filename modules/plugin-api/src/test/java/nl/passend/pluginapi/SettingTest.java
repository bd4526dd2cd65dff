// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://feed.example/offers", "http://localhost:8080", "http://127.0.0.1/x"})
    void an_address_is_https_or_on_this_machine(String address) {
        assertThat(new SettingType.Url().problem(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://feed.example", "ftp://feed.example", "https://me:secret@feed.example", "feed", "https://"
            })
    void other_addresses_are_explained(String address) {
        assertThat(new SettingType.Url().problem(address))
                .hasValueSatisfying(text -> assertThat(text).contains("https://"));
    }

    @Test
    void a_number_stays_within_its_bounds() {
        var weeks = new SettingType.Number(1, 52);

        assertThat(weeks.problem("52")).isEmpty();
        assertThat(weeks.problem("53")).contains("Vul hier een heel getal in van 1 tot en met 52.");
        assertThat(weeks.problem("99999999999999")).isPresent();
        assertThat(weeks.problem("veel")).isPresent();
    }

    @Test
    void a_secret_has_no_standard() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting(
                        "key",
                        "Sleutel",
                        new SettingType.Secret(),
                        true,
                        Optional.of("welcome"),
                        "Vraag de leverancier."));
    }

    @Test
    void a_standard_is_one_that_could_be_filled_in() {
        var choice = new SettingType.Choice(List.of(new SettingType.Option("a", "Eerste")));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Setting("which", "Welke", choice, false, Optional.of("b"), "Kies er een."));
    }

    @Test
    void values_stay_out_of_the_log() {
        var settings = new PluginSettings(Map.of("key", "hush"));

        assertThat(settings.text("key")).isEqualTo("hush");
        assertThat(settings).hasToString("PluginSettings[key]");
    }
}
