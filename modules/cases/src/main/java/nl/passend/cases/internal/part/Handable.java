// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

import java.util.Set;
import nl.passend.cases.Scope;

/**
 * Which parts are work that a colleague can do instead: those of which the owner is who owes it. Elsewhere the owner says something
 * else, such as to whom it was told in confidence, or who led a meeting.
 */
public final class Handable {
    private static final String ACTION = "ACTION";
    private static final Set<String> KINDS = Set.of(
            ACTION,
            "MENTION",
            "NIGHT_USED",
            "STUCK",
            "REMARK",
            "REQUEST",
            "TOO_MANY",
            "CARER_WORDS",
            "SAYING",
            "PLAN_ANSWER",
            "GROUP_OFFER");

    private Handable() {}

    /** @param owned whether a worker is to do it: what somebody of the family does is not ours to give away */
    public static boolean is(String kind, String scope, boolean owned) {
        return KINDS.contains(kind) && !Scope.valueOf(scope).isPrivate() && (owned || !kind.equals(ACTION));
    }
}
