// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordsTest {
    /** The other tests hash with fewer rounds, so that they take no minute. */
    @Test
    void what_is_kept_is_hashed_as_often_as_owasp_asks() {
        var passwords = new Passwords();

        var hash = passwords.hash("regen-op-het-dak".toCharArray()).encoded();

        assertThat(hash).startsWith("pbkdf2-sha512$210000$");
        assertThat(passwords.matches("regen-op-het-dak".toCharArray(), Optional.of(hash)))
                .isTrue();
        assertThat(passwords.matches("zon-op-het-dak".toCharArray(), Optional.of(hash)))
                .isFalse();
    }
}
