// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import nl.passend.kernel.Settings;
import nl.passend.kernel.audit.DoorTrail.Kind;

/**
 * Whether a name and a password belong together. A name that does not exist costs the same hash and gives the same answer as
 * a wrong password. As many checks run at once as there are cores: a storm of guesses cannot take the server down, and
 * guesses in parallel cannot outrun the delay by more than that.
 */
@ApplicationScoped
class CredentialCheck {
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(10);
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final AccountTable accounts;
    private final Passwords passwords;
    private final Throttle throttle;
    private final ProvenCredentials proven;
    private final LoginRecord record;
    private final Settings settings;
    private final Semaphore cores = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    @Inject
    CredentialCheck(
            AccountTable accounts,
            Passwords passwords,
            Throttle throttle,
            ProvenCredentials proven,
            LoginRecord record,
            Settings settings) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.proven = proven;
        this.record = record;
        this.settings = settings;
    }

    sealed interface Outcome {}

    /** @param lookedAt false when the same credential was right some minutes ago */
    record Right(StoredAccount account, boolean lookedAt) implements Outcome {}

    record Wrong() implements Outcome {}

    record Wait(Duration left) implements Outcome {}

    Outcome check(String loginName, char[] password, String address) {
        Optional<StoredAccount> account =
                LoginName.parse(loginName).flatMap(accounts::byLoginName).filter(this::usable);
        Outcome outcome = provenLately(account, password)
                .orElseGet(() -> oneAtATime(() -> provenLately(account, password)
                        .orElseGet(() -> hashed(account, loginName, password, address))));
        if (!(outcome instanceof Right)) {
            record.refused(
                    outcome instanceof Wait ? Kind.HELD_OFF : Kind.CREDENTIAL_REFUSED,
                    account.map(known -> known.account().id()));
        }
        return outcome;
    }

    private boolean usable(StoredAccount stored) {
        return stored.account().active() && (stored.passwordChosen() || settings.demo());
    }

    private Optional<Outcome> provenLately(Optional<StoredAccount> account, char[] password) {
        return account.filter(stored -> proven.knows(stored.account(), password))
                .map(stored -> new Right(stored, false));
    }

    private Outcome hashed(Optional<StoredAccount> account, String loginName, char[] password, String address) {
        Optional<Duration> left = throttle.mustWait(loginName, address);
        if (left.isPresent()) {
            return new Wait(left.get());
        }
        boolean tooLong = password.length > Passwords.MAX_LENGTH;
        char[] hashable = tooLong ? new char[0] : password;
        boolean matches = passwords.matches(hashable, account.flatMap(StoredAccount::passwordHash));
        if (!matches || tooLong) {
            throttle.failed(loginName, address);
            return new Wrong();
        }
        throttle.succeeded(loginName, address);
        proven.remember(account.orElseThrow().account(), password);
        return new Right(account.get(), true);
    }

    private Outcome oneAtATime(Supplier<Outcome> work) {
        try {
            if (!cores.tryAcquire(LONGEST_QUEUE.toSeconds(), TimeUnit.SECONDS)) {
                return new Wait(BUSY);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Wait(BUSY);
        }
        try {
            return work.get();
        } finally {
            cores.release();
        }
    }
}
