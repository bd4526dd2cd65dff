// SPDX-License-Identifier: EUPL-1.2
package nl.passend.directory.internal.team;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.CurrentUser;

/** Reads memberships from the kernel, where they give access, and adds the people. */
@ApplicationScoped
class MembershipRoster implements TeamRoster {
    private final Grants grants;
    private final Directory directory;
    private final CurrentUser currentUser;

    @Inject
    MembershipRoster(Grants grants, Directory directory, CurrentUser currentUser) {
        this.grants = grants;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    @Override
    public List<Member> of(TeamId team) {
        var memberships = grants.membersOf(team.value());
        var people = directory.people(memberships.stream()
                .map(membership -> new PersonId(membership.personId()))
                .toList());
        return memberships.stream()
                .filter(membership -> people.containsKey(new PersonId(membership.personId())))
                .map(membership -> new Member(people.get(new PersonId(membership.personId())), membership.role()))
                .sorted(comparing((Member member) -> member.role() != TeamRole.DIRECTOR)
                        .thenComparing(member -> member.person().givenName()))
                .toList();
    }

    @Override
    public Set<TeamId> mine() {
        return grants.teamsOf(currentUser.get().personId()).stream()
                .map(membership -> new TeamId(membership.teamId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
