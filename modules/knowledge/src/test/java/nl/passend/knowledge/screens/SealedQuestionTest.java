// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.TestVault;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedQuestionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:59:00Z");

    private static final String WORDS = "mijn ex mag niet weten waar ik woon";

    @TempDir
    static Path home;

    private static Vault vault;

    @BeforeAll
    static void openTheVault() {
        vault = TestVault.open(
                TestDatabase.fresh(SealedQuestionTest.class, "kernel"), home, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @Test
    void an_address_opens_for_a_while_and_tells_nothing() {
        var address = at(NOW).seal(WORDS);

        assertThat(address).matches("[A-Za-z0-9_-]+");
        assertThat(new String(Base64.getUrlDecoder().decode(address), ISO_8859_1))
                .doesNotContain(WORDS);
        assertThat(at(NOW).seal(WORDS)).isNotEqualTo(address);
        assertThat(at(NOW).open(address)).contains(WORDS);
        assertThat(at(NOW.plus(Duration.ofMinutes(60))).open(address)).contains(WORDS);
        assertThat(at(NOW.plus(Duration.ofMinutes(62))).open(address)).isEmpty();
    }

    @Test
    void what_nobody_sealed_does_not_open() {
        assertThat(at(NOW).open("geen-vraag")).isEmpty();
        assertThat(at(NOW).open("%%%")).isEmpty();
        assertThat(at(NOW).open("")).isEmpty();
        assertThat(at(NOW).open(at(NOW).seal(WORDS).substring(2))).isEmpty();
    }

    private static SealedQuestion at(Instant now) {
        return new SealedQuestion(vault, Clock.fixed(now, ZoneOffset.UTC));
    }
}
