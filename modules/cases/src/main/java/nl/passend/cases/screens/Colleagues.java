// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.passend.cases.BoardView;
import nl.passend.cases.TeamCard;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.screenkit.Option;

/** Who of the team one can choose for something to do. From an own side nobody: there one asks the team. */
@ApplicationScoped
class Colleagues {
    private final TeamRoster roster;

    @Inject
    Colleagues(TeamRoster roster) {
        this.roster = roster;
    }

    List<Option> of(BoardView board) {
        if (!board.you().equals("team")) {
            return List.of();
        }
        return board.team()
                .map(TeamCard::id)
                .map(team -> roster.of(new TeamId(team)).stream()
                        .map(member -> Option.of(
                                member.person().id().value().toString(),
                                member.person().givenName()))
                        .toList())
                .orElse(List.of());
    }
}
