// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.log;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/** A number that goes with every line a request writes to the log, and to the caller, so that the two can be put together. */
public final class RequestNumber implements AutoCloseable {
    private static final String KEY = "request";

    private final String value =
            HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());

    private RequestNumber() {
        MDC.put(KEY, value);
    }

    /** Begins a request on this thread. */
    public static RequestNumber begin() {
        return new RequestNumber();
    }

    public String value() {
        return value;
    }

    @Override
    public void close() {
        MDC.remove(KEY);
    }
}
