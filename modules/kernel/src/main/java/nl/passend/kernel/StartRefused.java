// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel;

/**
 * The application must not start as things are. The message is one sentence, or a few, that tell whoever runs the server what is wrong
 * and what to do; the launcher knows it in the server's log by {@link #MARK} and shows it as it is.
 */
public class StartRefused extends IllegalStateException {
    /** The launcher looks for exactly these words. */
    public static final String MARK = "Passend refuses to start: ";

    private static final long serialVersionUID = 1L;

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }

    /** What stands in a log, in a line, where another failure has the name of its class. */
    @Override
    public String toString() {
        return MARK + getMessage();
    }
}
