// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Everything that can be worked out from sums by adding and subtracting them: the linear span of the groups that were summed. A group
 * whose number of members follows from what is told lies in it.
 *
 * <p>Counted modulo a large prime: whatever follows over the fractions follows here too, unless the prime divides one of their
 * denominators, which stay far below it.
 */
final class Span {
    private static final long PRIME = 2_147_483_647L;

    private final int size;
    /** Reduced rows, each with a one where it leads. */
    private final List<long[]> rows;

    private final List<Integer> leads;

    /** @param size how many records there are; they are numbered from 0 */
    Span(int size) {
        this(size, List.of(), List.of());
    }

    private Span(int size, List<long[]> rows, List<Integer> leads) {
        this.size = size;
        this.rows = new ArrayList<>(rows);
        this.leads = new ArrayList<>(leads);
    }

    /** This, and what follows when the number of this group is told too. */
    Span with(Set<Integer> group) {
        var more = new Span(size, rows, leads);
        long[] left = more.rest(group);
        int lead = lead(left);
        if (lead >= 0) {
            long inverse = power(left[lead], PRIME - 2);
            for (int i = 0; i < size; i++) {
                left[i] = left[i] * inverse % PRIME;
            }
            more.rows.add(left);
            more.leads.add(lead);
        }
        return more;
    }

    boolean tells(Set<Integer> group) {
        return lead(rest(group)) < 0;
    }

    private long[] rest(Set<Integer> group) {
        long[] left = new long[size];
        group.forEach(member -> left[member] = 1);
        for (int row = 0; row < rows.size(); row++) {
            long factor = left[leads.get(row)];
            if (factor != 0) {
                long[] of = rows.get(row);
                for (int i = 0; i < size; i++) {
                    left[i] = Math.floorMod(left[i] - factor * of[i] % PRIME, PRIME);
                }
            }
        }
        return left;
    }

    private static int lead(long[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] != 0) {
                return i;
            }
        }
        return -1;
    }

    private static long power(long base, long exponent) {
        long result = 1;
        long square = base;
        for (long left = exponent; left > 0; left >>= 1) {
            if ((left & 1) == 1) {
                result = result * square % PRIME;
            }
            square = square * square % PRIME;
        }
        return result;
    }
}
