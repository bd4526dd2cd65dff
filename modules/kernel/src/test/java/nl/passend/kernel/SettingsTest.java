// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import nl.passend.kernel.Settings.WrongSettings;
import org.junit.jupiter.api.Test;

class SettingsTest {
    @Test
    void only_the_data_folder_must_be_told() {
        Settings settings = Settings.of(Map.of("PASSEND_HOME", "/srv/passend"));

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.demo()).isTrue();
        assertThat(settings.openReading()).isTrue();
        assertThat(settings.healthWebs()).isFalse();
        assertThat(settings.zrm()).isFalse();
        assertThat(settings.mail()).isEmpty();
        assertThat(settings.keysFolder()).hasToString("/srv/passend/keys");
    }

    @Test
    void reading_without_login_is_closed_with_one_word() {
        Settings settings = Settings.of(Map.of("PASSEND_HOME", "/srv/passend", "PASSEND_OPEN_READING", "false"));

        assertThat(settings.openReading()).isFalse();
    }

    @Test
    void every_wrong_value_gets_a_sentence() {
        WrongSettings wrong = catchThrowableOfType(
                WrongSettings.class,
                () -> Settings.of(Map.of(
                        "PASSEND_HOME", "var",
                        "PASSEND_PORT", "80800",
                        "PASSEND_DB_URL", "jdbc:postgresql://db/passend",
                        "PASSEND_DEMO", "yes",
                        "PASSEND_SMTP_HOST", "mail.example.nl")));

        assertThat(wrong.sentences()).hasSize(5).allMatch(sentence -> sentence.endsWith("."));
    }

    @Test
    void the_password_is_not_shown() {
        Settings settings = Settings.of(Map.of("PASSEND_HOME", "/srv/passend", "PASSEND_DB_PASSWORD", "secret"));

        assertThat(settings.databasePassword()).isEqualTo("secret");
        assertThat(settings.toString()).doesNotContain("secret");
    }
}
