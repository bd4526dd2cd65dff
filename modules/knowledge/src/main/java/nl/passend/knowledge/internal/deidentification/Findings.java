// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.deidentification;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.passend.knowledge.Deidentification.Finding;
import nl.passend.knowledge.Deidentification.Kind;

/** Gathers what detectors point at. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();

    /** From the first through the last of these words. */
    void add(Words words, int first, int last, Kind kind, String why) {
        add(words.at(first).start(), words.at(last).end(), kind, why);
    }

    void add(int start, int end, Kind kind, String why) {
        all.add(new Finding(start, end, kind, why));
    }

    /** By place; pieces that overlap become one that covers both, under the kind that is named first. */
    List<Finding> merged() {
        all.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::kind));
        var merged = new ArrayList<Finding>();
        for (Finding finding : all) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).end() > finding.start()) {
                merged.set(last, together(merged.get(last), finding));
            } else {
                merged.add(finding);
            }
        }
        return List.copyOf(merged);
    }

    private static Finding together(Finding one, Finding other) {
        Finding first = one.kind().compareTo(other.kind()) <= 0 ? one : other;
        return new Finding(one.start(), Math.max(one.end(), other.end()), first.kind(), first.why());
    }
}
