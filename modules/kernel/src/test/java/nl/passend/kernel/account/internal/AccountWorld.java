// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.passend.kernel.Settings;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Accounts.PasswordHash;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.vault.Vault;

/** Accounts and logins on a real database and a real vault, with a clock that goes only when told. */
class AccountWorld {
    static final String PASSWORD = "een heel goed wachtwoord";
    private static PasswordHash hash;

    final SettableClock clock = new SettableClock();
    final RequestUser user = new RequestUser();
    final List<Recorded> record = new ArrayList<>();
    final Sql sql;
    final AccountTable table;
    final StoredAccounts accounts;
    final StoredLogins logins;
    final FirstAdministrator firstAdministrator;
    final Path home;

    AccountWorld(DataSource database, Vault vault, Path home) {
        this(database, vault, home, true);
    }

    AccountWorld(DataSource database, Vault vault, Path home, boolean demo) {
        this.home = home;
        var settings = Settings.of(Map.of("PASSEND_HOME", home.toString(), "PASSEND_DEMO", String.valueOf(demo)));
        var ids = new Ids(clock);
        var passwords = new Passwords(1_000);
        sql = new Sql(database);
        table = new AccountTable(sql, vault, clock);
        var loginTable = new LoginTable(sql, table, ids, clock);
        var door = new LoginRecord(audit(), user);
        var check = new CredentialCheck(
                table, passwords, new Throttle(sql, vault, clock), new ProvenCredentials(clock), door, settings);
        var opened = new Opened();
        accounts = new StoredAccounts(
                table, loginTable, new Invitations(sql, ids, clock), passwords, check, door, user, opened);
        logins = new StoredLogins(loginTable, new RecordedLogins(loginTable, door), door, table, check, user, settings);
        firstAdministrator = new FirstAdministrator(accounts, table, new SystemActs(user), settings);
        opened.observer = firstAdministrator::forgetTheCode;
    }

    /** A line, with who it says did it. */
    record Recorded(String eventType, List<UUID> objects, Optional<UUID> actor, boolean refused) {}

    private Audit audit() {
        return new Audit() {
            @Override
            public void changed(AuditEvent event) {
                keep(event, false);
            }

            @Override
            public void looked(AuditEvent event) {
                keep(event, false);
            }

            @Override
            public void refused(AuditEvent event) {
                keep(event, true);
            }

            @Override
            public void noted(AuditEvent event) {
                keep(event, false);
            }

            private void keep(AuditEvent event, boolean refused) {
                record.add(new Recorded(
                        event.eventType(), event.objects(), user.find().map(Me::accountId), refused));
            }
        };
    }

    /** An account as the demo makes them; the hash is made once for all tests. */
    Account anAccount(Role... roles) {
        if (hash == null) {
            hash = accounts.hash(PASSWORD.toCharArray());
        }
        return accounts.create(newAccount("u-" + UUID.randomUUID(), roles), hash);
    }

    static NewAccount newAccount(String loginName, Role... roles) {
        return new NewAccount(
                UUID.randomUUID(),
                UUID.randomUUID(),
                loginName,
                "Nadia Lindegroen",
                Set.of(roles),
                "rivierstad",
                "nadia@voorbeeld.example");
    }

    static final class SettableClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T09:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Tells the one observer there is, as the container would. */
    private static final class Opened implements Event<AccountOpened> {
        private Consumer<AccountOpened> observer;

        @Override
        public void fire(AccountOpened event) {
            observer.accept(event);
        }

        @Override
        public <U extends AccountOpened> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AccountOpened> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<AccountOpened> select(Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AccountOpened> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends AccountOpened> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
