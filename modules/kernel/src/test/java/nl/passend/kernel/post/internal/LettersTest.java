// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.post.internal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import nl.passend.kernel.Settings;
import nl.passend.kernel.post.KeptMail.Letter;
import nl.passend.kernel.post.Post.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTest {
    private static final Session SESSION = Session.getInstance(new Properties());

    @TempDir
    Path home;

    @ParameterizedTest
    @EnumSource(Notice.class)
    void every_notice_has_words_of_its_own_and_nothing_to_fill_in(Notice notice) throws Exception {
        var mail = Letters.write(
                SESSION,
                new UUID(0, 1),
                notice,
                "passend@rivierstad.example",
                "a@b.example",
                Instant.EPOCH,
                Optional.of("https://passend.example"));

        assertThat(mail.getSubject()).contains("Passend");
        assertThat(mail.getContent().toString())
                .startsWith("Goedendag")
                .doesNotContain("{", "%")
                .contains("Ga naar https://passend.example");
    }

    @Test
    void a_repeated_delivery_has_the_same_id_and_is_kept_once() throws Exception {
        MailFolder folder = new MailFolder(Settings.of(Map.of("PASSEND_HOME", home.toString())));
        for (int i = 0; i < 2; i++) {
            var mail = Letters.write(
                    SESSION,
                    new UUID(0, 1),
                    Notice.NEWS_IN_FILE,
                    "passend@localhost",
                    "vader@zonnewolk.example",
                    Instant.EPOCH,
                    Optional.empty());
            assertThat(mail.getMessageID()).isEqualTo("<00000000-0000-0000-0000-000000000001@localhost>");
            folder.keep(new UUID(0, 1), mail);
        }

        assertThat(folder.latest(10)).hasSize(1);
        Letter letter = folder.latest(10).get(0);
        assertThat(letter.to()).isEqualTo("vader@zonnewolk.example");
        assertThat(letter.subject()).isEqualTo("Er is nieuws voor u in Passend");
        assertThat(letter.text()).contains("Log in om het te lezen.").doesNotContain("Ga naar");
    }

    @Test
    void before_the_first_mail_there_is_nothing_to_show() {
        assertThat(new MailFolder(Settings.of(Map.of("PASSEND_HOME", home.toString()))).latest(10))
                .isEmpty();
    }
}
