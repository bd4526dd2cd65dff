// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge;

import java.util.Comparator;
import java.util.List;

/**
 * From what was seen to what must change, and whether it did. The type of the bottleneck stands among the links of the item.
 *
 * @param observation what was seen, of nobody in particular
 * @param proposal what should be different
 * @param decider who can decide that
 * @param effects on the Quadruple Aim, each in words; in the order of the aims
 */
public record Lesson(
        String observation,
        Level level,
        String lesson,
        String proposal,
        String decider,
        Status status,
        Use use,
        List<Effect> effects) {
    /** Where it can be solved. */
    public enum Level {
        CASE,
        ORGANISATION,
        REGION,
        NATION
    }

    /** What came of the proposal. */
    public enum Status {
        OPEN,
        RAISED,
        TRIED,
        CHANGED,
        REFUSED
    }

    /** For whom it is of use first. */
    public enum Use {
        PRACTICE,
        POLICY
    }

    /** The four aims that care is judged by (Quadruple Aim). */
    public enum Aim {
        HEALTH,
        EXPERIENCE,
        COST,
        WORK
    }

    public record Effect(Aim aim, String words) {}

    public Lesson {
        effects = effects.stream().sorted(Comparator.comparing(Effect::aim)).toList();
    }
}
