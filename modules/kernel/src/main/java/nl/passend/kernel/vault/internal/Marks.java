// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.vault.internal;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keyed fingerprints. The key is derived (HKDF) from the installation's key, not from the master key itself, so that
 * replacing the master key leaves every stored mark usable.
 */
final class Marks {
    private static final String ALGORITHM = "HmacSha256";
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private final SecretKeySpec key;

    Marks(byte[] installationKey) throws GeneralSecurityException {
        byte[] purpose = "nl.passend.kernel.vault mark 1".getBytes(StandardCharsets.US_ASCII);
        this.key = new SecretKeySpec(Hkdf.computeHkdf(ALGORITHM, installationKey, new byte[0], purpose, 32), ALGORITHM);
    }

    byte[] of(String... parts) {
        Bytes joined = new Bytes();
        for (String part : parts) {
            joined.add(normalised(part));
        }
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(joined.toArray());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }

    /** "  José  de Vries" and "jose de vries" are one name. */
    static String normalised(String part) {
        String bare = ACCENTS.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD))
                .replaceAll("");
        return SPACES.matcher(bare).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
