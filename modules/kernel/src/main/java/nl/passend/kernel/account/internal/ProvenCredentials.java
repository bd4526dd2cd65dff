// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.passend.kernel.account.Accounts.Account;

/**
 * Remembers for five minutes that a name and a password were right, because a caller with Basic sends them with every request
 * and the hash is slow on purpose. Keeps an HMAC under a key that lives only in this process, never the password; and it
 * counts for one version of the account, so a changed password, a logout everywhere or a closed account ends it at once, on
 * every node.
 */
@ApplicationScoped
class ProvenCredentials {
    static final Duration MEMORY = Duration.ofMinutes(5);
    private static final int CAPACITY = 10_000;
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<ByteBuffer, Instant> until = new ConcurrentHashMap<>();

    @Inject
    ProvenCredentials(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        key = new SecretKeySpec(random, ALGORITHM);
    }

    void remember(Account account, char[] password) {
        Instant now = clock.instant();
        if (until.size() >= CAPACITY) {
            until.values().removeIf(now::isAfter);
        }
        if (until.size() < CAPACITY) {
            until.put(mark(account, password), now.plus(MEMORY));
        }
    }

    boolean knows(Account account, char[] password) {
        Instant end = until.get(mark(account, password));
        return end != null && clock.instant().isBefore(end);
    }

    private ByteBuffer mark(Account account, char[] password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((account.id() + "/" + account.version() + "/").getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.wrap(mac.doFinal(new String(password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
