// SPDX-License-Identifier: EUPL-1.2
package nl.passend.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a script that changes tables looks like, so that it can run again when it was cut off (docs/decisions/0055). The first ones need
 * not: what a first run left is thrown away.
 */
final class ScriptRules {
    /** The last script of each module that ran when the rule was made; it can only stay as it is. */
    private static final Map<String, Integer> FIRST =
            Map.of("kernel", 10, "directory", 2, "cases", 21, "knowledge", 5, "demo", 2);

    private static final Pattern SCRIPT = Pattern.compile(".*db/migration/([a-z_]+)/V([0-9]+)__[a-z_]+\\.sql");
    private static final Pattern COMMENT = Pattern.compile("(?m)^\\s*--.*$");
    /** Between the clauses of one statement: a comma outside brackets. */
    private static final Pattern CLAUSES = Pattern.compile(",(?![^(]*\\))");

    private static final Pattern ALTER =
            Pattern.compile("(?is)ALTER TABLE (IF EXISTS )?[a-z_]+\\s+(?<clauses>.*)", Pattern.DOTALL);
    private static final Pattern CLAUSE = Pattern.compile(
            "(?is)\\s*((ADD (UNIQUE )?[A-Z ]+ IF NOT EXISTS|DROP [A-Z ]+ IF EXISTS|MODIFY COLUMN)\\b.*|ENGINE\\b.*)");
    private static final Pattern WHOLE = Pattern.compile("(?is)(CREATE TABLE IF NOT EXISTS|DROP TABLE IF EXISTS"
            + "|CREATE (UNIQUE )?INDEX IF NOT EXISTS|DROP INDEX IF EXISTS|RENAME TABLE IF EXISTS"
            + "|INSERT IGNORE INTO|UPDATE|DELETE FROM)\\b.*");

    private ScriptRules() {}

    static List<String> runAgain(Sources sources) {
        return sources.all().flatMap(ScriptRules::faults).toList();
    }

    private static Stream<String> faults(Sources.Text file) {
        Matcher script = SCRIPT.matcher(file.path());
        if (!script.matches() || Integer.parseInt(script.group(2)) <= FIRST.getOrDefault(script.group(1), 0)) {
            return Stream.empty();
        }
        return Arrays.stream(COMMENT.matcher(file.content()).replaceAll("").split(";"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .map(statement -> file.faultUnless(
                        canRunAgain(statement),
                        "cannot run again: " + statement.lines().findFirst().orElseThrow()))
                .flatMap(Optional::stream);
    }

    private static boolean canRunAgain(String statement) {
        Matcher alter = ALTER.matcher(statement);
        if (alter.matches()) {
            return CLAUSES.splitAsStream(alter.group("clauses"))
                    .allMatch(clause -> CLAUSE.matcher(clause).matches());
        }
        return WHOLE.matcher(statement).matches();
    }
}
