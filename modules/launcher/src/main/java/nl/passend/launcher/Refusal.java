// SPDX-License-Identifier: EUPL-1.2
package nl.passend.launcher;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Why Passend does not start, in one sentence for whoever sits at the terminal; ends the process with {@link #exitCode}. */
final class Refusal extends RuntimeException {
    static final int USAGE = 2;
    static final int ENVIRONMENT = 3;
    static final int START = 4;
    static final int PLUGIN = 5;

    private final int exitCode;

    Refusal(int exitCode, String sentence) {
        super(sentence);
        this.exitCode = exitCode;
    }

    static Refusal environment(String sentence, Object... values) {
        return new Refusal(ENVIRONMENT, sentence.formatted(values));
    }

    static Refusal start(String sentence, Object... values) {
        return new Refusal(START, sentence.formatted(values));
    }

    static Refusal plugin(String sentence, Object... values) {
        return new Refusal(PLUGIN, sentence.formatted(values));
    }

    /** Why a file could not be used: Java tells of the commonest reasons only the path. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " is not there";
        }
        return String.valueOf(failure.getMessage());
    }

    int exitCode() {
        return exitCode;
    }
}
