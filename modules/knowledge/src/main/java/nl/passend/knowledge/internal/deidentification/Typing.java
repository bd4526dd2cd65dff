// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

/** Whether two words are one typing mistake apart: a letter too many, too few, another one, or two that changed places. */
final class Typing {
    private Typing() {}

    static boolean isOneMistake(String one, String other) {
        int difference = one.length() - other.length();
        if (Math.abs(difference) > 1) {
            return false;
        }
        int same = 0;
        int shortest = Math.min(one.length(), other.length());
        while (same < shortest && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String left = one.substring(same);
        String right = other.substring(same);
        if (difference != 0) {
            return difference > 0
                    ? left.substring(1).equals(right)
                    : right.substring(1).equals(left);
        }
        return left.isEmpty() || left.substring(1).equals(right.substring(1)) || isSwapped(left, right);
    }

    private static boolean isSwapped(String left, String right) {
        return left.length() > 1
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0)
                && left.substring(2).equals(right.substring(2));
    }
}
