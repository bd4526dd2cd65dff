// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.TalkShareView;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.directory.Directory;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.time.LegalCalendar;

/**
 * How often a team talked with the people and not about them: a figure for its own conversation, which nobody else gets. Made a
 * target it would be ticked off, so it stands in no list over teams, and there is none of a worker: below ten meetings, or led by
 * fewer than three, it is not told. It opens no file and names nobody.
 */
@ApplicationScoped
public class CountTalks {
    static final int FEWEST_TALKS = 10;
    static final int FEWEST_WORKERS = 3;

    private final EntityManager entityManager;
    private final TeamRoster roster;
    private final Directory directory;
    private final LegalCalendar calendar;

    @Inject
    CountTalks(@CasesUnit EntityManager entityManager, TeamRoster roster, Directory directory, LegalCalendar calendar) {
        this.entityManager = entityManager;
        this.roster = roster;
        this.directory = directory;
        this.calendar = calendar;
    }

    /** Of the teams in which one works, over the last months. */
    public List<TalkShareView> mine(int months) {
        LocalDate until = calendar.today();
        LocalDate from = until.minusMonths(months).plusDays(1);
        Set<TeamId> teams = roster.mine();
        Map<UUID, Count> counts = counts(teams, from, until);
        return teams.stream()
                .flatMap(team -> directory.findTeam(team).stream().map(found -> {
                    Optional<Count> count =
                            Optional.ofNullable(counts.get(team.value())).filter(Count::isTold);
                    return new TalkShareView(
                            team.value(), found.name(), from, until, count.map(Count::talks), count.map(Count::with));
                }))
                .sorted(Comparator.comparing(TalkShareView::name))
                .toList();
    }

    record Count(int talks, int with, int workers) {
        boolean isTold() {
            return talks >= FEWEST_TALKS && workers >= FEWEST_WORKERS;
        }
    }

    Map<UUID, Count> counts(Set<TeamId> teams, LocalDate from, LocalDate until) {
        if (teams.isEmpty()) {
            return Map.of();
        }
        var query = entityManager.createNativeQuery(
                "SELECT p.team_id, COUNT(*), SUM(p.code = 'with'), COUNT(DISTINCT p.owner) FROM cases_part p"
                        + " WHERE p.kind = 'MEETING' AND p.code IN ('with', 'without')"
                        + " AND p.valid_from >= ? AND p.valid_from <= ? AND p.team_id IN ("
                        + teams.stream().map(team -> "?").collect(Collectors.joining(", ")) + ") GROUP BY p.team_id");
        int place = 1;
        query.setParameter(place++, from);
        query.setParameter(place++, until);
        for (TeamId team : teams) {
            query.setParameter(place++, team.value().toString());
        }
        Map<UUID, Count> counts = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            counts.put(
                    UUID.fromString(columns[0].toString()),
                    new Count(number(columns[1]), number(columns[2]), number(columns[3])));
        }
        return counts;
    }

    private static int number(Object column) {
        return ((Number) column).intValue();
    }
}
