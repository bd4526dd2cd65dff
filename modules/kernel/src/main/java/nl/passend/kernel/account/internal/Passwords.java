// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import nl.passend.kernel.account.Accounts.PasswordHash;
import nl.passend.kernel.problem.ProblemException;

/**
 * Hashes passwords with PBKDF2-HMAC-SHA-512: 210,000 rounds (OWASP Password Storage Cheat Sheet, 2023), 16 bytes of salt. The
 * rounds stand in the stored hash, so they can grow later. Costs a fifth of a second of one core.
 */
@ApplicationScoped
class Passwords {
    static final int MIN_LENGTH = 12;
    static final int MAX_LENGTH = 200;
    private static final String FORMAT = "pbkdf2-sha512";
    private static final int ROUNDS = 210_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BITS = 512;

    private final SecureRandom random = new SecureRandom();
    private final int rounds;

    /** A hash that no password has; compared with for a name that does not exist, so that both answers take as long. */
    private final String nobodys;

    Passwords() {
        this(ROUNDS);
    }

    /** @param rounds fewer only where nothing is to be kept safe */
    Passwords(int rounds) {
        this.rounds = rounds;
        nobodys = encode(rounds, randomBytes(SALT_BYTES), randomBytes(HASH_BITS / 8));
    }

    PasswordHash hash(char[] password) {
        byte[] salt = randomBytes(SALT_BYTES);
        return new PasswordHash(encode(rounds, salt, derive(password, salt, rounds)));
    }

    /** Does the same work whether there is a hash or not. */
    boolean matches(char[] password, Optional<String> stored) {
        String[] parts = stored.orElse(nobodys).split("\\$");
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = derive(password, salt, Integer.parseInt(parts[1]));
        return MessageDigest.isEqual(expected, actual) && stored.isPresent();
    }

    /** @param pointer of the field that the problem names */
    void requireStrong(char[] password, String pointer) {
        if (password.length < MIN_LENGTH) {
            throw ProblemException.invalid(pointer, "Kies een wachtwoord van 12 tekens of meer.");
        }
        if (password.length > MAX_LENGTH) {
            throw ProblemException.invalid(pointer, "Kies een wachtwoord van hoogstens 200 tekens.");
        }
        if (new String(password).chars().distinct().count() < 5) {
            throw ProblemException.invalid(pointer, "Kies een wachtwoord met meer verschillende tekens.");
        }
    }

    private static String encode(int rounds, byte[] salt, byte[] hash) {
        Base64.Encoder base64 = Base64.getEncoder();
        return FORMAT + "$" + rounds + "$" + base64.encodeToString(salt) + "$" + base64.encodeToString(hash);
    }

    private static byte[] derive(char[] password, byte[] salt, int rounds) {
        // One keyboard sends é as one character, another as two: the same password either way.
        char[] composed =
                Normalizer.normalize(new String(password), Normalizer.Form.NFC).toCharArray();
        var spec = new PBEKeySpec(composed, salt, rounds, HASH_BITS);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    private byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }
}
