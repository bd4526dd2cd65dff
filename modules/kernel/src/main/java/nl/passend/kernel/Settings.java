// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How this installation is set up: the environment, read and judged once at start-up. Nothing else reads the environment, so
 * that every wrong value is told in one sentence before anything has happened, and a test can choose its own.
 *
 * @param home absolute folder for everything outside the database: master key, anchors, demo mail
 * @param port port of pages and API
 * @param bind address to listen on
 * @param databaseUrl JDBC address of the database
 * @param demo whether the demo families and accounts are there
 * @param mail where mail goes; empty: as files into {@code home/mail}
 * @param secureCookies whether cookies carry Secure, which they always should
 * @param smallestCount under how many nothing is counted for others to see; 3 or more
 * @param openReading whether published knowledge is read without login; never anything about a client, also not then
 * @param healthWebs whether people may draw a web of how they are (Positive Health); off unless told, since its licence is not settled
 * @param zrm whether workers may note a ZRM; off unless told, for the same reason
 * @param publicAddress where people find this installation, for the link in a notice; empty: notices have none
 * @param build which deployed application this is, told by who deployed it; empty when nobody did
 */
public record Settings(
        Path home,
        int port,
        String bind,
        String databaseUrl,
        String databaseUser,
        String databasePassword,
        boolean demo,
        Optional<Mail> mail,
        boolean secureCookies,
        int smallestCount,
        boolean openReading,
        boolean healthWebs,
        boolean zrm,
        Optional<String> publicAddress,
        Optional<String> build) {

    /** A mail server and the address that notices come from. */
    public record Mail(String host, int port, String from) {}

    /** One or more values are wrong; the message has a sentence for each. */
    public static class WrongSettings extends IllegalStateException {
        private final transient List<String> sentences;

        WrongSettings(List<String> sentences) {
            super(String.join(" ", sentences));
            this.sentences = List.copyOf(sentences);
        }

        public List<String> sentences() {
            return sentences;
        }
    }

    /** @throws WrongSettings with one sentence per wrong value */
    public static Settings of(Map<String, String> environment) {
        return new Reader(environment).settings();
    }

    public Path keysFolder() {
        return home.resolve("keys");
    }

    public Path anchorsFolder() {
        return home.resolve("anchors");
    }

    public Path mailFolder() {
        return home.resolve("mail");
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "Settings[home=" + home + ", port=" + port + ", bind=" + bind + ", databaseUrl=" + databaseUrl
                + ", demo=" + demo + "]";
    }

    private static final class Reader {
        private static final Predicate<String> MAIL_ADDRESS = v -> v.matches("[^@\\s]{1,64}@[^@\\s]{1,255}");

        private static final Predicate<String> WEB_ADDRESS = v -> v.matches("https?://[A-Za-z0-9.:\\-\\[\\]]{1,255}");

        private final Map<String, String> environment;
        private final List<String> wrong = new ArrayList<>();

        Reader(Map<String, String> environment) {
            this.environment = environment;
        }

        Settings settings() {
            Settings settings = new Settings(
                    home(),
                    number("PASSEND_PORT", 8080),
                    text("PASSEND_BIND", "127.0.0.1"),
                    databaseUrl(),
                    text("PASSEND_DB_USER", "passend"),
                    environment.getOrDefault("PASSEND_DB_PASSWORD", "passend"),
                    flag("PASSEND_DEMO", true),
                    mail(),
                    flag("PASSEND_SECURE_COOKIES", true),
                    smallestCount(),
                    flag("PASSEND_OPEN_READING", true),
                    flag("PASSEND_HEALTH_WEBS", false),
                    flag("PASSEND_ZRM", false),
                    publicAddress(),
                    Optional.of(text("PASSEND_BUILD", "")).filter(build -> !build.isEmpty()));
            if (!wrong.isEmpty()) {
                throw new WrongSettings(wrong);
            }
            return settings;
        }

        private Path home() {
            String value = text("PASSEND_HOME", "");
            try {
                Path path = Path.of(value);
                if (path.isAbsolute()) {
                    return path;
                }
            } catch (java.nio.file.InvalidPathException notAPath) {
                // falls through to the sentence below
            }
            wrong.add("PASSEND_HOME must be the absolute path of the data folder, such as /var/lib/passend.");
            return Path.of("/");
        }

        private String databaseUrl() {
            String value = text("PASSEND_DB_URL", "jdbc:mariadb://127.0.0.1:4406/passend");
            if (!value.startsWith("jdbc:mariadb:")) {
                wrong.add(
                        "PASSEND_DB_URL must be the JDBC address of a MariaDB, such as jdbc:mariadb://db.example.nl:3306/passend.");
            }
            return value;
        }

        private Optional<Mail> mail() {
            String host = text("PASSEND_SMTP_HOST", "");
            if (host.isEmpty()) {
                return Optional.empty();
            }
            String from = text("PASSEND_SMTP_FROM", "");
            if (!MAIL_ADDRESS.test(from)) {
                wrong.add(
                        "PASSEND_SMTP_FROM must be the mail address that notices come from, now that PASSEND_SMTP_HOST is set.");
            }
            return Optional.of(new Mail(host, number("PASSEND_SMTP_PORT", 25), from));
        }

        private Optional<String> publicAddress() {
            String value = text("PASSEND_PUBLIC_ADDRESS", "");
            if (value.isEmpty()) {
                return Optional.empty();
            }
            if (!WEB_ADDRESS.test(value)) {
                wrong.add(
                        "PASSEND_PUBLIC_ADDRESS must be where people find Passend, such as https://passend.example.nl, without anything behind it.");
            }
            return Optional.of(value);
        }

        private int number(String name, int otherwise) {
            String value = text(name, Integer.toString(otherwise));
            if (value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65535) {
                return Integer.parseInt(value);
            }
            wrong.add(name + " must be a port number from 1 to 65535.");
            return otherwise;
        }

        private int smallestCount() {
            String value = text("PASSEND_SMALLEST_COUNT", "5");
            if (value.matches("\\d{1,3}") && Integer.parseInt(value) >= 3) {
                return Integer.parseInt(value);
            }
            wrong.add(
                    "PASSEND_SMALLEST_COUNT must be a number from 3 to 999: smaller groups are never counted for others to see.");
            return 5;
        }

        private boolean flag(String name, boolean otherwise) {
            String value = text(name, Boolean.toString(otherwise));
            if (!value.equals("true") && !value.equals("false")) {
                wrong.add(name + " must be true or false.");
            }
            return value.equals("true");
        }

        private String text(String name, String otherwise) {
            String value = environment.getOrDefault(name, "").strip();
            return value.isEmpty() ? otherwise : value;
        }
    }
}
