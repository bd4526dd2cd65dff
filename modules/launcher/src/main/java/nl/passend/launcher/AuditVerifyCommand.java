// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import nl.passend.kernel.audit.AuditVerifier;

/** {@code ./passend audit verify}: checks the audit chain, whole or from a month on, while Passend runs or while it stands still. */
final class AuditVerifyCommand {
    private final Installation installation;
    private final Console console;
    private final Optional<YearMonth> since;

    /** @param since month in UTC from which on is checked; empty: everything */
    AuditVerifyCommand(Installation installation, Console console, Optional<YearMonth> since) {
        this.installation = installation;
        this.console = console;
        this.since = since;
    }

    /** @return 0 when the chain is whole, 1 when something was found */
    int run() throws InterruptedException {
        try {
            if (installation.hasOwnDatabase()) {
                return verify(DatabaseAccess.own(installation.environment()));
            }
            Optional<InstallationLock> lock = InstallationLock.tryTake(installation);
            return lock.isPresent() ? verifyStanding(lock.get()) : verify(EmbeddedDatabase.ofRunning(installation));
        } catch (IOException e) {
            throw Refusal.start("The database files cannot be read: %s.", e.getMessage());
        }
    }

    private int verifyStanding(InstallationLock lock) throws IOException, InterruptedException {
        EmbeddedDatabase database = new EmbeddedDatabase(installation, console);
        try {
            DatabaseAccess access = database.plan();
            database.start();
            return verify(access);
        } finally {
            database.stop();
            lock.close();
        }
    }

    private int verify(DatabaseAccess access) throws IOException {
        console.step("Verifying the audit chain");
        try (Connection connection = access.connect()) {
            AuditVerifier verifier = new AuditVerifier(connection, installation.anchors(), Clock.systemUTC());
            AuditVerifier.Progress progress = (done, total) -> {
                if (done < total) {
                    console.step("%,d of %,d seals checked", done, total);
                }
            };
            AuditVerifier.Result result =
                    since.isPresent() ? verifier.verifySince(since.get(), progress) : verifier.verify(progress);
            result.findings().forEach(finding -> console.plain("  ! " + finding.sentence()));
            if (result.clean()) {
                console.step(
                        "The chain is whole: %,d entries under %,d seals, held against %,d anchors",
                        result.entries(), result.seals(), result.anchors());
                return 0;
            }
            console.step("The chain is NOT whole: %,d findings", result.findingCount());
            return 1;
        } catch (SQLException e) {
            throw Refusal.environment("The audit log cannot be read: %s.", e.getMessage());
        }
    }
}
