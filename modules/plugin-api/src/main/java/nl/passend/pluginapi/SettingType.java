// SPDX-License-Identifier: EUPL-1.2
package nl.passend.pluginapi;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What kind of value a setting has. Values travel as text, in the shape that the type says. */
public sealed interface SettingType {
    /** What is wrong with a value, in plain Dutch as it stands at the field; empty when it is fine. */
    Optional<String> problem(String value);

    /** One line of text. */
    record Text() implements SettingType {
        @Override
        public Optional<String> problem(String value) {
            return value.length() > Checks.PARAGRAPH || value.chars().anyMatch(Character::isISOControl)
                    ? Optional.of("Vul hier hoogstens " + Checks.PARAGRAPH + " tekens in, op één regel.")
                    : Optional.empty();
        }
    }

    /** A whole number. */
    record Number(int least, int most) implements SettingType {
        private static final Pattern SHAPE = Pattern.compile("-?\\d{1,9}");

        public Number {
            if (least > most) {
                throw new IllegalArgumentException("least is more than most: " + least + ", " + most);
            }
        }

        @Override
        public Optional<String> problem(String value) {
            return SHAPE.matcher(value).matches() && Integer.parseInt(value) >= least && Integer.parseInt(value) <= most
                    ? Optional.empty()
                    : Optional.of("Vul hier een heel getal in van " + least + " tot en met " + most + ".");
        }
    }

    /** {@code true} or {@code false}. */
    record YesNo() implements SettingType {
        @Override
        public Optional<String> problem(String value) {
            return value.equals("true") || value.equals("false")
                    ? Optional.empty()
                    : Optional.of("Kies hier ja of nee.");
        }
    }

    /** One of a few. */
    record Choice(List<Option> options) implements SettingType {
        public Choice {
            options = Checks.list(options, 50, "options");
            if (options.isEmpty()) {
                throw new IllegalArgumentException("A choice has options.");
            }
        }

        @Override
        public Optional<String> problem(String value) {
            return options.stream().anyMatch(option -> option.code().equals(value))
                    ? Optional.empty()
                    : Optional.of("Kies hier een van de mogelijkheden.");
        }
    }

    /** Something to choose; the code is the value. */
    record Option(String code, String label) {
        public Option {
            Checks.line(code, "code");
            Checks.line(label, "label");
        }
    }

    /** Address of a service, with https; http is for this machine only. */
    record Url() implements SettingType {
        @Override
        public Optional<String> problem(String value) {
            return isAddress(value) ? Optional.empty() : Optional.of("Vul hier een adres in dat begint met https://.");
        }

        private static boolean isAddress(String value) {
            try {
                var address = new URI(value);
                return value.length() <= Checks.PARAGRAPH
                        && address.getHost() != null
                        && address.getUserInfo() == null
                        && ("https".equals(address.getScheme())
                                || "http".equals(address.getScheme()) && isHere(address.getHost()));
            } catch (java.net.URISyntaxException e) {
                return false;
            }
        }

        private static boolean isHere(String host) {
            return host.equals("localhost") || host.equals("127.0.0.1");
        }
    }

    /** A password or key. Sealed, never shown. */
    record Secret() implements SettingType {
        @Override
        public Optional<String> problem(String value) {
            return value.length() > Checks.PARAGRAPH
                    ? Optional.of("Vul hier hoogstens " + Checks.PARAGRAPH + " tekens in.")
                    : Optional.empty();
        }
    }
}
