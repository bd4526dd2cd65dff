// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.hsds;

/** Nothing can be taken from this file. The message is a plain Dutch sentence for who sent it. */
public final class UnreadableFile extends RuntimeException {
    public UnreadableFile(String message) {
        super(message);
    }
}
