// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

/** How much of everything: all of it with {@code -Dbench.full=true}, else a hundredth. */
final class Size {
    private static final boolean FULL = Boolean.getBoolean("bench.full");

    private Size() {}

    static int of(int full) {
        return FULL ? full : Math.max(1, full / 100);
    }

    static String told() {
        return FULL ? "full size" : "1/100 of the size: figures mean nothing";
    }
}
