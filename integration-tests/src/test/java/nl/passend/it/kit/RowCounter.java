// SPDX-License-Identifier: EUPL-1.2
package nl.passend.it.kit;

import java.util.function.Supplier;
import java.util.stream.LongStream;

/**
 * Counts the rows that the database reads for a call, in tables and in its own temporary ones: what a page costs, whatever else the
 * machine does. A count of statements does not see that one of them reads the whole installation.
 */
public final class RowCounter implements AutoCloseable {
    private static final String READ = "SELECT SUM(VARIABLE_VALUE) FROM information_schema.GLOBAL_STATUS"
            + " WHERE VARIABLE_NAME LIKE 'HANDLER_READ%' OR VARIABLE_NAME LIKE 'HANDLER_TMP_WRITE'";
    private static final int TIMES = 7;

    private final Database database;

    public RowCounter(Product product) {
        database = Database.of(product);
    }

    /** The fewest of several times: the background reads now and then too, and that only adds. */
    public long during(Supplier<Api.Answer> call) {
        return LongStream.generate(() -> once(call)).limit(TIMES).min().orElseThrow()
                - LongStream.generate(this::nothing).limit(TIMES).min().orElseThrow();
    }

    private long once(Supplier<Api.Answer> call) {
        long before = read();
        Api.Answer answer = call.get();
        if (answer.status() >= 300) {
            throw new AssertionError("Counted a call that went otherwise: " + answer.status() + " " + answer.body());
        }
        return read() - before;
    }

    /** What the counting itself reads. */
    private long nothing() {
        long before = read();
        return read() - before;
    }

    private long read() {
        return Math.round(Double.parseDouble(database.column(READ).get(0)));
    }

    @Override
    public void close() {
        database.close();
    }
}
