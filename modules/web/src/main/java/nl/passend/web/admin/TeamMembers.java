// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.time.LegalCalendar;

/** Lets workers of the directory join and leave teams of the directory. */
@ApplicationScoped
public class TeamMembers {
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Grants grants;
    private final Directory directory;
    private final LegalCalendar calendar;

    private final CurrentUser user;

    @Inject
    public TeamMembers(Grants grants, Directory directory, LegalCalendar calendar, CurrentUser user) {
        this.grants = grants;
        this.directory = directory;
        this.calendar = calendar;
        this.user = user;
    }

    List<Membership> of(UUID teamId) {
        directory.team(new TeamId(teamId));
        return grants.membersOf(teamId);
    }

    /**
     * @param from null for today
     * @param until null for no end
     */
    @Transactional
    public void join(UUID teamId, UUID personId, TeamRole role, LocalDate from, LocalDate until) {
        directory.team(new TeamId(teamId));
        directory.person(new PersonId(personId));
        if (user.get().personId().equals(personId)) {
            // A team opens its files: that takes two people, and the record then tells of both.
            throw ProblemException.invalid(
                    "", "Een beheerder zet niet zichzelf in een team. Vraag het een andere beheerder.");
        }
        LocalDate first = from == null ? calendar.today() : from;
        if (first.isBefore(EARLIEST) || first.isAfter(LATEST)) {
            throw ProblemException.invalid("/from", "Kies een eerste dag tussen 1990 en 2200.");
        }
        if (until != null && (until.isBefore(first) || until.isAfter(LATEST))) {
            throw ProblemException.invalid("/until", "De laatste dag kan niet voor de eerste dag liggen.");
        }
        grants.join(new Membership(teamId, personId, role, first, Optional.ofNullable(until)));
    }

    @Transactional
    public void leave(UUID teamId, UUID personId) {
        directory.team(new TeamId(teamId));
        grants.leave(teamId, personId);
    }
}
