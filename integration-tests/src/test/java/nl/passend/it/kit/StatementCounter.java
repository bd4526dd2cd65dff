// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.util.List;
import java.util.function.Supplier;

/**
 * Counts SQL statements where they arrive: at the database, by its general log. Statements of the kernel's background work
 * carry a comment that names it ({@code /* sealer *}{@code /} and so on) and are left out; everything that a request makes,
 * login and gate included, is counted, transaction control too.
 */
public final class StatementCounter implements AutoCloseable {
    private final Database database;

    public StatementCounter(Product product) {
        this.database = Database.of(product);
        database.update("SET GLOBAL log_output = 'TABLE'");
    }

    /** The statements that one call made, in order. */
    public List<String> during(Supplier<Api.Answer> call) {
        database.update("TRUNCATE TABLE mysql.general_log");
        database.update("SET GLOBAL general_log = ON");
        try {
            Api.Answer answer = call.get();
            if (answer.status() >= 300) {
                throw new AssertionError("Counted a call that failed: " + answer.status() + " " + answer.body());
            }
        } finally {
            database.update("SET GLOBAL general_log = OFF");
        }
        return database.column("""
                SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log
                WHERE command_type IN ('Query', 'Execute')
                  AND argument NOT LIKE '/* sealer */%' AND argument NOT LIKE '/* sequencer */%'
                  AND argument NOT LIKE '/* relay */%' AND argument NOT LIKE '/* jobs */%'
                  AND argument NOT LIKE 'SET GLOBAL%' AND user_host NOT LIKE 'root%'
                ORDER BY event_time, thread_id
                """);
    }

    @Override
    public void close() {
        database.update("SET GLOBAL general_log = OFF");
        database.close();
    }
}
