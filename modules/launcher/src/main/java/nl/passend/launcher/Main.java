// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The main class behind {@code ./passend}. Exit codes: 0 well, 1 findings, 2 usage, 3 environment unfit, 4 start failed, 5 plugin refused. */
public final class Main {
    private static final String USAGE = """
            Usage: ./passend <command>

              start           starts Passend: database, server and application; stops with Ctrl-C
              audit verify    checks that no line of the audit log was altered, removed, reordered or cut off;
                              with a month, such as "audit verify 2026-11", from that month on
              plugin list     shows the plugins, built in and added
              plugin add <jar>
                              adds a plugin, also while Passend runs; refused when it does not fit
              plugin remove <id>
                              takes an added plugin away
              keys rotate     makes a new master key and wraps every key anew; while Passend stands still
              search rebuild  builds the index of the search anew; while Passend runs searching goes on
              help            shows this

            Environment: PASSEND_HOME (data folder, default var/), PASSEND_PORT (8080), PASSEND_BIND (127.0.0.1),
            PASSEND_PROXY (false; true behind a proxy of your own that ends TLS),
            PASSEND_DB_URL, PASSEND_DB_USER, PASSEND_DB_PASSWORD (a MariaDB of your own), PASSEND_DEMO (true),
            PASSEND_SMTP_HOST, PASSEND_SMTP_PORT, PASSEND_SMTP_FROM (notices by mail; without: files in the data folder),
            PASSEND_PUBLIC_ADDRESS (the link in a notice).
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
        if (!arguments.isEmpty() && arguments.get(0).equals("plugin")) {
            return plugin(arguments, new PluginCommand(installation, console));
        }
        return switch (command) {
            case "start" -> new StartCommand(installation, console).run();
            case "audit verify" -> {
                installation.prepare();
                yield new AuditVerifyCommand(installation, console, Optional.empty()).run();
            }
            case "keys rotate" -> {
                installation.prepare();
                yield new KeysRotateCommand(installation, console).run();
            }
            case "search rebuild" -> {
                installation.prepare();
                yield new SearchRebuildCommand(installation, console).run();
            }
            case "help", "--help", "-h", "" -> {
                console.plain(USAGE);
                yield command.isEmpty() ? Refusal.USAGE : 0;
            }
            default -> throw new Refusal(Refusal.USAGE, "\"" + command + "\" is no command; see ./passend help.");
        };
    }

    private static int plugin(List<String> arguments, PluginCommand plugins) throws InterruptedException {
        var what = String.join(" ", arguments.subList(0, Math.min(arguments.size(), 2)));
        if (what.equals("plugin list") && arguments.size() == 2) {
            return plugins.list();
        }
        if (what.equals("plugin add") && arguments.size() == 3) {
            return plugins.add(Path.of(arguments.get(2)).toAbsolutePath());
        }
        if (what.equals("plugin remove") && arguments.size() == 3) {
            return plugins.remove(arguments.get(2));
        }
        throw new Refusal(Refusal.USAGE, "It is: plugin list, plugin add <jar> or plugin remove <id>.");
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
