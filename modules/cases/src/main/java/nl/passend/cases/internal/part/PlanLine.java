// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a part says as one line of the plan, so that a version can keep it. Names of workers and members are not in it: they are looked
 * up when it is shown, for whoever may know them.
 *
 * @param member whose goal, or who of the household does it
 * @param worker person who does it, or who comes
 * @param name of who does it or comes, when it is anybody else
 * @param on the day by which, or until which
 * @param domain code of the part of life
 * @param more what somebody comes for
 */
public record PlanLine(
        Kind kind,
        String words,
        Optional<UUID> member,
        Optional<UUID> worker,
        Optional<String> name,
        Optional<LocalDate> on,
        Optional<String> domain,
        Optional<String> more) {
    /** In the order of the page. The codes are stored. */
    public enum Kind {
        GOAL("goal"),
        STRENGTH("strength"),
        OURSELVES("ourselves"),
        FAMILY_PLAN("family-plan"),
        ACTION("action"),
        HELPER("helper");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("No kind of line: " + code);
        }
    }

    public static PlanLine of(Kind kind, String words) {
        return new PlanLine(
                kind,
                words,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
