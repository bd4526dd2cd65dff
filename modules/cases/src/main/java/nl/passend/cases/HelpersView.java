// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who comes for whom, as one side may see it.
 *
 * @param items everyone who comes, is about to come, or left an empty place
 * @param perMember how many come today, for each member that may be seen
 * @param perLaw how many come today, under each law
 * @param coming how many come today
 * @param withoutEnd how many of these have no last day
 * @param withoutPurpose of how many of these nobody said what for
 */
public record HelpersView(
        List<InvolvementView> items,
        List<MemberCount> perMember,
        List<LawCount> perLaw,
        int coming,
        int withoutEnd,
        int withoutPurpose) {
    public record MemberCount(UUID member, int helpers) {}

    /** @param law code; absent: nobody said under which */
    public record LawCount(Optional<String> law, String name, int helpers) {}
}
