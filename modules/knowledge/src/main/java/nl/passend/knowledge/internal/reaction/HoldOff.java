// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import nl.passend.kernel.account.Guesses;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.vault.Vault;
import nl.passend.knowledge.Reactions;

/**
 * Holds off who floods, without a puzzle and without anybody else's service: after a few, each next one must wait longer, for an
 * account and for an address, as at the login. Of an address only a keyed fingerprint is kept, for a day.
 */
@ApplicationScoped
class HoldOff {
    private static final String BY_ACCOUNT = "reaction";
    private static final String BY_ADDRESS = "reaction-address";
    private static final int COUNTERS = 16;

    private final Guesses guesses;
    private final Vault vault;

    @Inject
    HoldOff(Guesses guesses, Vault vault) {
        this.guesses = guesses;
        this.vault = vault;
    }

    /** @throws ProblemException TOO_FAST while one of them must wait */
    void refuse(Optional<UUID> account, String address) {
        if (isTheInstallation(account)) {
            return;
        }
        Stream.concat(
                        account.stream().flatMap(who -> guesses.mustWait(BY_ACCOUNT, who).stream()),
                        guesses.mustWait(BY_ADDRESS, of(address)).stream())
                .max(Duration::compareTo)
                .ifPresent(left -> {
                    throw new ProblemException(
                            Reactions.TOO_FAST,
                            List.of(),
                            Json.createObjectBuilder()
                                    .add("retryAfter", left.toSeconds() + 1)
                                    .build());
                });
    }

    void wrote(Optional<UUID> account, String address) {
        if (isTheInstallation(account)) {
            return;
        }
        account.ifPresent(who -> guesses.missed(BY_ACCOUNT, who));
        guesses.missed(BY_ADDRESS, of(address));
    }

    /** It loads what came with it, at no address. */
    private static boolean isTheInstallation(Optional<UUID> account) {
        return account.filter(Me.SYSTEM.accountId()::equals).isPresent();
    }

    /** One of some counters, by lot: a whole office may share an address, and waits only when all of them are full. */
    private UUID of(String address) {
        String counter = Integer.toString(ThreadLocalRandom.current().nextInt(COUNTERS));
        byte[] mark = vault.mark(BY_ADDRESS, address, counter);
        return UUID.nameUUIDFromBytes(mark);
    }

    /** Of a text, whatever its capitals and spaces. */
    byte[] mark(String words) {
        return vault.mark("reaction-text", words.replaceAll("\\s+", " "));
    }

    byte[] reporter(Optional<UUID> account, String address) {
        return vault.mark("reaction-report", account.map(UUID::toString).orElse(address));
    }
}
