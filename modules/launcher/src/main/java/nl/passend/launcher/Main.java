// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The main class behind {@code ./passend}. Exit codes: 0 well, 1 findings, 2 usage, 3 environment unfit, 4 start failed. */
public final class Main {
    private static final String USAGE = """
            Usage: ./passend <command>

              start           starts Passend: database, server and application; stops with Ctrl-C
              audit verify    checks that no line of the audit log was altered, removed, reordered or cut off;
                              with a month, such as "audit verify 2026-11", from that month on
              help            shows this

            Environment: PASSEND_HOME (data folder, default var/), PASSEND_PORT (8080), PASSEND_BIND (127.0.0.1),
            PASSEND_DB_URL, PASSEND_DB_USER, PASSEND_DB_PASSWORD (a MariaDB of your own), PASSEND_DEMO (true),
            PASSEND_SMTP_HOST, PASSEND_SMTP_PORT, PASSEND_SMTP_FROM (notices by mail; without: files in the data folder).
            """;

    private Main() {}

    public static void main(String[] arguments) throws InterruptedException {
        Console console = new Console(System.out);
        try {
            System.exit(run(Arrays.asList(arguments), console));
        } catch (Refusal refusal) {
            System.err.println("passend: " + refusal.getMessage());
            System.exit(refusal.exitCode());
        }
    }

    private static int run(List<String> arguments, Console console) throws InterruptedException {
        Installation installation = installation();
        String command = String.join(" ", arguments);
        if (arguments.size() == 3 && command.startsWith("audit verify ")) {
            YearMonth since = month(arguments.get(2));
            installation.prepare();
            return new AuditVerifyCommand(installation, console, Optional.of(since)).run();
        }
        return switch (command) {
            case "start" -> new StartCommand(installation, console).run();
            case "audit verify" -> {
                installation.prepare();
                yield new AuditVerifyCommand(installation, console, Optional.empty()).run();
            }
            case "help", "--help", "-h", "" -> {
                console.plain(USAGE);
                yield command.isEmpty() ? Refusal.USAGE : 0;
            }
            default -> throw new Refusal(Refusal.USAGE, "\"" + command + "\" is no command; see ./passend help.");
        };
    }

    private static YearMonth month(String text) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refusal(Refusal.USAGE, "\"" + text + "\" is no month such as 2026-11; see ./passend help.");
        }
    }

    private static Installation installation() {
        return Installation.of(
                System.getenv(),
                Path.of(System.getProperty("passend.project", ".")).toAbsolutePath(),
                System.getProperty("passend.server", "ear/demo/target/server"));
    }
}
