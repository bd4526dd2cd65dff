// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory;

import java.util.List;
import java.util.Set;
import nl.passend.kernel.access.TeamRole;

/** Who works in a team now: brings together what the kernel knows (membership) and what the directory knows (who they are). */
public interface TeamRoster {
    record Member(Person person, TeamRole role) {}

    /** Family directors first, then by given name. Two statements. */
    List<Member> of(TeamId team);

    /** The teams of the current user; one statement. */
    Set<TeamId> mine();
}
