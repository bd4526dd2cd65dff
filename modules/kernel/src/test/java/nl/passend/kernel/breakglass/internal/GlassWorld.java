// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.breakglass.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.internal.TestGrants;
import nl.passend.kernel.account.AccountRights;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.account.internal.TestAccounts;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.TestVault;

/** Break-glass on a real database and vault, with a clock that goes only when told, and letters and record that are kept. */
final class GlassWorld {
    record Letter(Post.Notice notice, List<UUID> to) {}

    final Ticking clock = new Ticking();
    final List<AuditEvent> record = new ArrayList<>();
    final List<Letter> letters = new ArrayList<>();
    final Vault vault;
    final Sql sql;
    final TestAccounts accounts;
    final TestGrants access;
    final AccountRights rights;
    final BreakGlass glass;
    private Me me = Me.SYSTEM;

    GlassWorld(DataSource database, Path keys) {
        sql = new Sql(database);
        vault = TestVault.open(database, keys, clock);
        accounts = new TestAccounts(database, vault, clock);
        access = TestGrants.on(database, user(), audit(), clock);
        rights = accounts.rights(audit(), user());
        glass = new StoredBreakGlass(
                new UseTable(sql, vault),
                access.forHours(),
                access.grants(),
                rights,
                accounts.guesses(),
                this::keep,
                audit(),
                () -> true,
                user(),
                new Ids(clock),
                clock);
    }

    void noAccounts() {
        sql.run("DELETE FROM kernel_account_role");
        sql.run("DELETE FROM kernel_account");
    }

    Me as(Me someone) {
        me = someone;
        return someone;
    }

    Me asCrisisWorker() {
        return as(accounts.add("crisis@demo.invalid", Role.WORKER, Role.BREAK_GLASS));
    }

    Me anOfficer() {
        return accounts.add("fg@demo.invalid", Role.PRIVACY_OFFICER);
    }

    UUID aFile() {
        UUID file = UUID.randomUUID();
        vault.create(file);
        return file;
    }

    BreakGlass.Use open(UUID file, Duration lasting, UUID... directors) {
        return glass.open(new BreakGlass.Opening(
                ObjectType.CASE_FILE,
                file,
                "rivierstad",
                Emergency.ACUTE_DANGER,
                "Melding van de politie, wij staan voor de deur.",
                lasting,
                List.of(directors)));
    }

    private void keep(Post.Notice notice, Collection<UUID> people) {
        letters.add(new Letter(notice, List.copyOf(people)));
    }

    private CurrentUser user() {
        return new CurrentUser() {
            @Override
            public Optional<Me> find() {
                return Optional.of(me);
            }

            @Override
            public Me get() {
                return me;
            }
        };
    }

    private Audit audit() {
        return new Audit() {
            @Override
            public void changed(AuditEvent event) {
                record.add(event);
            }

            @Override
            public void looked(AuditEvent event) {
                record.add(event);
            }

            @Override
            public void refused(AuditEvent event) {
                record.add(event);
            }

            @Override
            public void noted(AuditEvent event) {
                record.add(event);
            }
        };
    }

    static final class Ticking extends Clock {
        private Instant now = Instant.parse("2026-11-22T01:40:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return LegalCalendar.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
