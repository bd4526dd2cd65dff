// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a file of one kind without what it tells besides what one sees in it: who made it, where, when, with what. */
@FunctionalInterface
interface Cleaner {
    /** Reads to the end, and closes neither. */
    void clean(InputStream from, OutputStream to) throws IOException, Unreadable;
}
