// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.WorkKind;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.part.Handable;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.vault.SealedText;

/**
 * What has a day, over all files that a team opens to someone: actions of today and before, and every announced day of the weeks to
 * come. From a member's side nothing is work.
 */
@ApplicationScoped
public class DueParts {
    private static final int WEEKS_AHEAD = 6;
    private static final int WEEK = 6;
    private static final String NIGHT = "NIGHT_USED";
    /** Where nobody called yet it stands before all else, as the database has it too; looking back later is work like any other. */
    private static final int NIGHT_EARLIER = 365_000;

    private static final String COLUMNS =
            "SELECT p.id, p.file_id, p.kind, p.owner, p.member, p.due_on, p.content, p.valid_until, p.helper, p.municipality,"
                    + " p.code, p.author, p.scope, h.id AS handed_id, h.author AS handed_by, h.valid_from AS handed_on,"
                    + " h.content AS handed_why FROM ";

    /** Found from the part and no other way: by who does it, all that they were ever given would be read for each. */
    private static final String HANDED = " JOIN cases_part h FORCE INDEX (cases_part_parent)"
            + " ON h.parent = p.id AND h.kind = 'HANDED' AND h.closed_on IS NULL AND h.owner = p.owner";

    /** What was told to one worker is work of that one alone. */
    private static final String OPEN = " p.closed_on IS NULL AND (p.scope <> 'CONFIDANT' OR p.owner = ?)";

    private static final String IN_WORK = "cases_part p FORCE INDEX (cases_part_work)";

    private static final String IN_ORDER = " ORDER BY p.work_day, p.id LIMIT ";

    private final EntityManager entityManager;

    @Inject
    public DueParts(@CasesUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * One statement, whatever the number of files. What was told to one worker is work of that one alone. What happened at night
     * comes first, then what is late, then day by day. Of one file or one's own everything is read that is due; of a team no more than
     * the page, in the order of its index.
     *
     * @param mine whose work counts as one's own
     */
    public Slice<Due> page(
            Visible visible,
            LocalDate today,
            WorkFilter filter,
            Collection<UUID> mine,
            Optional<Due.Key> after,
            int limit) {
        Statement wanted = wanted(visible, today, filter, mine, after);
        Statement statement = new Statement(COLUMNS);
        if (filter.file().isPresent() || filter.whose() == WorkFilter.Whose.MINE) {
            String index = filter.file().isPresent() ? "cases_plan_part_open" : "cases_part_owner";
            statement
                    .and("cases_part p FORCE INDEX (" + index + ") LEFT")
                    .and(HANDED)
                    .and(" WHERE")
                    .and(wanted);
        } else {
            String handed = filter.whose() == WorkFilter.Whose.GIVEN ? HANDED : "";
            statement.and("(");
            for (Visible.Fragment team : visible.teamsInOrder()) {
                statement
                        .and("(SELECT STRAIGHT_JOIN p.id FROM " + IN_WORK + handed + " WHERE p.team_id = ")
                        .and(team)
                        .and(" AND")
                        .and(wanted)
                        .and(IN_ORDER + (limit + 1) + ") UNION ALL ");
            }
            statement
                    .and("SELECT STRAIGHT_JOIN p.id FROM (")
                    .and(visible.otherTeams())
                    .and(") t JOIN " + IN_WORK + " ON p.team_id = t.team_id" + handed + " WHERE")
                    .and(wanted)
                    .and(") v JOIN cases_part p ON p.id = v.id LEFT")
                    .and(HANDED);
        }
        statement.and(IN_ORDER + (limit + 1));
        return Slice.of(found(statement, today), limit, due -> due.key().toString());
    }

    private static Statement wanted(
            Visible visible, LocalDate today, WorkFilter filter, Collection<UUID> mine, Optional<Due.Key> after) {
        Statement wanted = new Statement(OPEN, visible.personId());
        when(wanted, filter, today);
        filter.kind().ifPresent(kind -> wanted.and(" AND p.kind IN (" + stored(kind) + ")"));
        filter.file().ifPresent(file -> wanted.and(" AND p.file_id = ?", file));
        switch (filter.whose()) {
            case MINE -> wanted.and(" AND p.owner IN (" + marks(mine) + ")", mine.toArray());
            case GIVEN -> wanted.and(" AND h.author = ?", visible.personId());
            case TEAM -> wanted.and("");
        }
        after.ifPresent(key -> {
            LocalDate day = key.night() ? key.on().minusDays(NIGHT_EARLIER) : key.on();
            wanted.and(" AND p.work_day >= ? AND (p.work_day > ? OR p.id > ?)", day, day, key.id());
        });
        return wanted.and(" AND ").and(visible.asTeam("p.file_id"));
    }

    /** Actions wait from their day on, but for who asks for the week. */
    private static void when(Statement statement, WorkFilter filter, LocalDate today) {
        if (filter.when().filter(WorkFilter.When.OVERDUE::equals).isPresent()) {
            until(statement, today.minusDays(1));
        } else if (filter.when().isPresent()) {
            until(statement, today.plusDays(WEEK));
        } else {
            until(statement, today.plusWeeks(WEEKS_AHEAD));
            statement.and(" AND (p.kind <> 'ACTION' OR p.work_day <= ?)", today);
        }
    }

    private static void until(Statement statement, LocalDate last) {
        statement.and(" AND p.work_day <= ? AND p.due_on <= ?", last, last);
    }

    /** One part that is work, also one without a day; one statement. */
    public Optional<Due> one(Visible visible, LocalDate today, UUID file, UUID id) {
        Statement statement = new Statement(COLUMNS)
                .and("cases_part p LEFT")
                .and(HANDED)
                .and(" WHERE p.file_id = ? AND p.id = ? AND", file, id)
                .and(OPEN, visible.personId())
                .and(" AND ")
                .and(visible.asTeam("p.file_id"));
        return found(statement, today).stream().findFirst();
    }

    /**
     * In how many files each of these people has work that the one who asks may not see; one statement.
     *
     * @param people workers
     */
    public Map<UUID, Long> elsewhere(Visible visible, LocalDate today, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Query query = entityManager.createNativeQuery(
                "SELECT p.owner, COUNT(DISTINCT p.file_id) FROM cases_part p WHERE p.owner IN (" + marks(people)
                        + ") AND p.closed_on IS NULL AND p.due_on <= ? AND p.scope <> 'CONFIDANT' AND NOT "
                        + visible.sql("p.file_id") + " GROUP BY p.owner");
        List<Object> values = new ArrayList<>();
        people.forEach(person -> values.add(person.toString()));
        values.add(today.plusWeeks(WEEKS_AHEAD));
        values.addAll(visible.parameters());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        Map<UUID, Long> files = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            files.put(uuid(columns[0]), ((Number) columns[1]).longValue());
        }
        return files;
    }

    private List<Due> found(Statement statement, LocalDate today) {
        List<Due> found = new ArrayList<>();
        for (Object row : statement.query(entityManager).getResultList()) {
            found.add(due((Object[]) row, today));
        }
        return found;
    }

    private static Due due(Object[] columns, LocalDate today) {
        LocalDate on = columns[5] == null ? today : day(columns[5]);
        boolean vacant = columns[7] == null || !day(columns[7]).equals(on);
        String stored = columns[2].toString();
        return new Due(
                uuid(columns[0]),
                uuid(columns[1]),
                columns[9].toString(),
                kind(stored, vacant, Optional.ofNullable(columns[10]).map(Object::toString)),
                Optional.ofNullable(columns[8]).map(DueParts::uuid),
                Optional.ofNullable(columns[3]).map(DueParts::uuid),
                Optional.ofNullable(columns[4]).map(DueParts::uuid),
                on,
                new SealedText((byte[]) columns[6]),
                uuid(columns[11]),
                Handable.is(stored, columns[12].toString(), columns[3] != null),
                Optional.ofNullable(columns[13])
                        .map(id -> new Due.Given(
                                uuid(id), uuid(columns[14]), day(columns[15]), new SealedText((byte[]) columns[16]))));
    }

    private static String kind(String stored, boolean vacant, Optional<String> code) {
        return switch (stored) {
            case NIGHT -> "night-" + code.orElse("used");
            case "MENTION" -> "mention";
            case "REMARK" -> "remark-" + code.orElse("wrong");
            case "ROUTE" -> "route-term";
            case "WITHHOLDING" -> "withholding-" + code.orElse("unread");
            case "TOO_MANY" -> proposal(code.orElse(""));
            case "SAFETY_CHECK" -> "safety-look";
            case "REQUEST" -> "request-owed";
            case "OUTSIDE_READER" -> "reader-ends";
            case "MEETING" -> "meeting";
            case "INVITATION" -> code.isPresent() ? "meeting-move" : "meeting-ask";
            case "WORKER_INVITATION" -> "meeting-answer";
            case "STUCK" -> "stuck-ask";
            case "AFTERWARDS" -> "meeting-after";
            case "SAYING" -> answer(code.orElse(""));
            case "GROUP_OFFER" -> "family-plan-again";
            case "PLAN_VERSION" -> "plan-look";
            case "PLAN_ANSWER" -> "plan-" + answer(code.orElse(""));
            case "CARER_WORDS" -> "carer-asks";
            case "CONTINUITY" -> "continuity-check";
            case "INVOLVEMENT" -> vacant ? "helper-without-successor" : "helper-leaves";
            default -> "action";
        };
    }

    /** The kinds as they are stored, for a list in SQL. */
    private static String stored(WorkKind kind) {
        List<String> kinds =
                switch (kind) {
                    case NIGHT -> List.of(NIGHT);
                    case ACTIONS -> List.of("ACTION");
                    case QUESTIONS ->
                        List.of("MENTION", "REMARK", "TOO_MANY", "SAYING", "PLAN_ANSWER", "CARER_WORDS", "STUCK");
                    case REQUESTS -> List.of("REQUEST");
                    case MEETINGS -> List.of("MEETING", "INVITATION", "WORKER_INVITATION", "AFTERWARDS");
                    case PLANS -> List.of("PLAN_VERSION", "GROUP_OFFER", "CONTINUITY", "ROUTE", "OUTSIDE_READER");
                    case HELPERS -> List.of("INVOLVEMENT");
                    case SAFETY -> List.of("SAFETY_CHECK", "WITHHOLDING");
                };
        return kinds.stream().map(one -> "'" + one + "'").collect(Collectors.joining(", "));
    }

    private static String proposal(String waitsFor) {
        if (waitsFor.equals(TooMany.PROPOSED)) {
            return "proposal-unanswered";
        }
        return waitsFor.equals(Reply.CALL.code()) ? "proposal-call" : "proposal-owed";
    }

    /** What somebody owes to a person who was asked what they think of what a meeting proposed. */
    private static String answer(String said) {
        return switch (said) {
            case "" -> "answer-waits";
            case "tell" -> "answer-tell";
            default -> "answer-" + said;
        };
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }

    private static UUID uuid(Object column) {
        return column instanceof UUID id ? id : UUID.fromString(column.toString());
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : LocalDate.parse(column.toString());
    }

    /** A native query that grows with its parameters. */
    private static final class Statement {
        private final StringBuilder sql;
        private final List<Object> values;

        Statement(String begin, Object... parameters) {
            sql = new StringBuilder();
            values = new ArrayList<>();
            and(begin, parameters);
        }

        Statement and(Statement more) {
            sql.append(more.sql);
            values.addAll(more.values);
            return this;
        }

        Statement and(Visible.Fragment more) {
            return and(more.sql(), more.values().toArray());
        }

        Statement and(String more, Object... parameters) {
            sql.append(more);
            for (Object parameter : parameters) {
                values.add(parameter instanceof UUID id ? id.toString() : parameter);
            }
            return this;
        }

        Query query(EntityManager entityManager) {
            Query query = entityManager.createNativeQuery(sql.toString());
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }
    }
}
