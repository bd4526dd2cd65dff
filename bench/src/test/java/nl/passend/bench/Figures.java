// SPDX-License-Identifier: EUPL-1.2
package nl.passend.bench;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The little statistics that are needed. */
final class Figures {
    private Figures() {}

    /** The smallest value that is not below {@code percent} of them all (nearest rank). */
    static <T extends Comparable<T>> T percentile(Collection<T> values, int percent) {
        List<T> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }

    static double median(Collection<Double> values) {
        return percentile(values, 50);
    }

    static double least(Collection<Double> values) {
        return Collections.min(values);
    }

    static double most(Collection<Double> values) {
        return Collections.max(values);
    }

    static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
