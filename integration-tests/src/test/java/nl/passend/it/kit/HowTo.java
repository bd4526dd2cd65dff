// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the documentation as a script: a block in {@code sh} is run, and the block after "File `name`:" (or "file") is written
 * to that name. In the order of the page, nothing added and nothing left out.
 */
public final class HowTo {
    private static final Pattern STEP =
            Pattern.compile("(?:[Ff]ile `([^`]+)`:\\s+)?```(\\w+)\\n(.*?)```", Pattern.DOTALL);

    private HowTo() {}

    /** The page's commands and files as one shell script that stops at the first failure. */
    public static String script(Path page) {
        try {
            var steps = new ArrayList<>(List.of("set -eu"));
            var matcher = STEP.matcher(Files.readString(page));
            while (matcher.find()) {
                steps.add(step(matcher.group(1), matcher.group(2), matcher.group(3)));
            }
            return String.join("\n", steps) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String step(String file, String language, String body) {
        if (file != null) {
            return "mkdir -p \"$(dirname '" + file + "')\"\ncat > '" + file + "' <<'END-OF-FILE'\n" + body
                    + "END-OF-FILE";
        }
        if (!language.equals("sh")) {
            throw new IllegalStateException("A block that is neither run nor written:\n" + body);
        }
        return body;
    }
}
