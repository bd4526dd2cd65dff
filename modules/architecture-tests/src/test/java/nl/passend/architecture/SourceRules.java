// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be seen in the text of a module only. */
final class SourceRules {
    private static final String HEADER = "// SPDX-License-Identifier: EUPL-1.2\n";
    private static final Pattern MUNICIPALITY =
            Pattern.compile("rivierstad|heuvelland|middenland", Pattern.CASE_INSENSITIVE);
    private static final Pattern PRINTED = Pattern.compile("\\bSystem\\.(out|err)\\b");
    private static final Pattern STACK_TRACE = Pattern.compile("\\bprintStackTrace\\b");

    private SourceRules() {}

    /** What one municipality wants different is a setting or data; only the demo knows its invented ones. */
    static List<String> municipalities(Sources sources) {
        return sources.all()
                .filter(file -> !file.module().equals("demo"))
                .flatMap(file -> file.lines(MUNICIPALITY, "names a municipality"))
                .toList();
    }

    static List<String> headers(Sources sources) {
        return sources.java()
                .map(file -> file.faultUnless(
                        file.content().startsWith(HEADER), "does not start with its SPDX-License-Identifier"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The launcher speaks with whoever started it; all others log. */
    static List<String> printing(Sources sources) {
        return sources.java()
                .flatMap(file -> Stream.concat(
                        file.lines(STACK_TRACE, "prints a stack trace"),
                        file.module().equals("launcher")
                                ? Stream.empty()
                                : file.lines(PRINTED, "prints instead of logging")))
                .toList();
    }
}
