// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.Settings;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.account.Role;

/**
 * An installation without demo begins with nobody in it. Then whoever can read the data folder may become its first
 * administrator: a one-time code is written there, readable for the server's own user only, and is gone once it was used.
 * Each start without an administrator writes a new code.
 */
@ApplicationScoped
class FirstAdministrator {
    static final String FILE = "first-administrator.txt";
    private static final UUID ID = new UUID(0, 2);
    private static final Duration VALIDITY = Duration.ofDays(7);
    private static final int AFTER_THE_VAULT = Interceptor.Priority.LIBRARY_AFTER;

    private final Accounts accounts;
    private final AccountTable table;
    private final ActAs actAs;
    private final Settings settings;

    @Inject
    FirstAdministrator(Accounts accounts, AccountTable table, ActAs actAs, Settings settings) {
        this.accounts = accounts;
        this.table = table;
        this.actAs = actAs;
        this.settings = settings;
    }

    void inviteWhenThereIsNone(@Observes @Priority(AFTER_THE_VAULT) Startup startup) {
        if (!settings.demo() && !table.administratorExists()) {
            actAs.system(() -> write(accounts.invite(
                    new NewAccount(ID, ID, "", "Beheerder", Set.of(Role.ADMINISTRATOR), "", null), VALIDITY)));
        }
    }

    void forgetTheCode(@Observes AccountOpened opened) {
        if (opened.account().roles().contains(Role.ADMINISTRATOR)) {
            try {
                Files.deleteIfExists(file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(String code) {
        try {
            Files.createDirectories(settings.home());
            Files.deleteIfExists(file());
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.createFile(file(), ownerOnly);
            Files.writeString(file(), code + "\n", StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the code for the first administrator", e);
        }
    }

    private Path file() {
        return settings.home().resolve(FILE);
    }
}
