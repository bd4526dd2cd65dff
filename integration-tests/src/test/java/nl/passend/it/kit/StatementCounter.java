// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts SQL statements where they arrive: at the database, by its general log. Statements of the kernel's background work, and what
 * is read once for everybody, carry a comment that names it ({@code /* sealer *}{@code /} and so on) and are left out; everything that
 * a request makes, login and gate included, is counted, transaction control too.
 */
public final class StatementCounter implements AutoCloseable {
    private static final Pattern BACKGROUND =
            Pattern.compile("/\\* (sealer|sequencer|relay|jobs|housekeeping|plugins|search|catalogue) \\*/");

    /** The pool of connections looks every ten seconds whether each is alive; never for a request (validate-on-match is off). */
    private static final String POOL = "SELECT 1";

    private final Database database;

    public StatementCounter(Product product) {
        this.database = Database.of(product);
        database.update("SET GLOBAL log_output = 'TABLE'");
    }

    /** The statements that one call makes, in order; it is made three times and must change nothing. */
    public List<String> during(Supplier<Api.Answer> call) {
        return fewest(call, status -> status < 300);
    }

    /** The same, of a call that must be answered with 404. */
    public List<String> duringRefusal(Supplier<Api.Answer> call) {
        return fewest(call, status -> status == 404);
    }

    /** What the background does in between only adds: a search index that is built, a list that is read anew. */
    private List<String> fewest(Supplier<Api.Answer> call, IntPredicate expected) {
        return Stream.generate(() -> once(call, expected))
                .limit(3)
                .min(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    private List<String> once(Supplier<Api.Answer> call, IntPredicate expected) {
        database.update("TRUNCATE TABLE mysql.general_log");
        database.update("SET GLOBAL general_log = ON");
        try {
            Api.Answer answer = call.get();
            if (!expected.test(answer.status())) {
                throw new AssertionError(
                        "Counted a call that went otherwise: " + answer.status() + " " + answer.body());
            }
        } finally {
            database.update("SET GLOBAL general_log = OFF");
        }
        List<String[]> log = database.rows("""
                SELECT thread_id, CONVERT(argument USING utf8mb4) FROM mysql.general_log
                WHERE command_type IN ('Query', 'Execute') AND user_host NOT LIKE 'root%'
                ORDER BY event_time
                """);
        return requestsOwn(log.stream().filter(row -> !POOL.equals(row[1])).toList());
    }

    /** Leaves out what the background did: its commented statements, and the transaction control that goes with them. */
    private static List<String> requestsOwn(List<String[]> log) {
        List<String> own = new ArrayList<>();
        Set<String> inBackground = new HashSet<>();
        Set<String> inRequest = new HashSet<>();
        for (int i = 0; i < log.size(); i++) {
            String thread = log.get(i)[0];
            String statement = log.get(i)[1];
            if (isBackground(statement)) {
                inBackground.add(thread);
            } else if (begins(statement)) {
                if (!isBackground(nextOf(thread, log, i))) {
                    inRequest.add(thread);
                    own.add(statement);
                }
            } else if (!ends(statement) || inRequest.contains(thread) && !inBackground.contains(thread)) {
                inBackground.remove(thread);
                inRequest.add(thread);
                own.add(statement);
            }
        }
        return own;
    }

    private static String nextOf(String thread, List<String[]> log, int from) {
        return log.subList(from + 1, log.size()).stream()
                .filter(row -> row[0].equals(thread) && !begins(row[1]))
                .map(row -> row[1])
                .findFirst()
                .orElse("");
    }

    private static boolean isBackground(String statement) {
        return BACKGROUND.matcher(statement).lookingAt();
    }

    private static boolean begins(String statement) {
        return statement.matches("(?i)(set autocommit\\s*=\\s*0|start transaction|begin).*");
    }

    private static boolean ends(String statement) {
        return statement.matches("(?i)(set autocommit\\s*=\\s*1|commit|rollback).*");
    }

    @Override
    public void close() {
        database.update("SET GLOBAL general_log = OFF");
        database.close();
    }
}
