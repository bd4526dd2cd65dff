// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server runs but the application in it did not start. */
final class DeploymentProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 300;
    private static final Pattern WELD = Pattern.compile("WELD-\\d+: ?[^\\\\\"]*");
    private static final Pattern CAUSED = Pattern.compile("Caused by: ([^\\\\\"]*)");

    private final String cause;

    DeploymentProblem(String cause, Path log) {
        super("The application does not start: " + sentence(cause) + " The whole story stands in " + log + ".");
        this.cause = cause;
    }

    private static String sentence(String cause) {
        return cause.matches("(?s).*[.!?…]") ? cause : cause + ".";
    }

    /** In a line. */
    String cause() {
        return cause;
    }

    /** The sentence that tells most in what the server says about a failed deployment. */
    static String in(String told) {
        var weld = WELD.matcher(told);
        if (weld.find()) {
            return shortened(weld.group());
        }
        var caused = CAUSED.matcher(told);
        return shortened(caused.find() ? lastGroup(caused) : told);
    }

    private static String lastGroup(Matcher matcher) {
        var last = matcher.group(1);
        while (matcher.find()) {
            last = matcher.group(1);
        }
        return last;
    }

    private static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
