// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import java.security.SecureRandom;
import java.util.Base64;
import nl.passend.kernel.Sha256;

/**
 * A random 256-bit secret that its holder keeps: the token of a login, the code of an invitation. The database has the hash
 * only; a plain SHA-256 is enough, because nobody can guess 256 random bits.
 */
record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
