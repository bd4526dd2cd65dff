// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The condition "this row's object is open to the current user" for native queries. {@code valid_until} is the last day that
 * counts; {@code ended_at} ends a grant or a membership on the spot. A grant for hours (break-glass) opens one file by its own
 * door and stands in no list; a person's grant without a side (a funder's, a reader's) opens no file and stands in none either.
 *
 * @param personId bound twice, in this order, as positional parameters ({@code ?})
 */
public record Visible(String objectType, UUID personId, LocalDate today) {
    /** Of how many teams each is read by itself. Few people work in more. */
    private static final int READ_IN_ORDER = 2;

    private static final String WORKS_THERE = "m.person_id = ? AND m.ended_at IS NULL AND m.valid_from <= ?"
            + " AND (m.valid_until IS NULL OR m.valid_until >= ?)";

    private static final String STANDS = " AND g.ended_at IS NULL AND g.expires_at IS NULL"
            + " AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until >= ?)";

    /** SQL, such as {@code EXISTS (SELECT 1 FROM kernel_access_grant g … WHERE g.object_id = c.id …)}; uses {@link #parameters}. */
    public String sql(String idExpression) {
        return "EXISTS (SELECT 1 FROM kernel_access_grant g LEFT JOIN kernel_access_member m"
                + " ON m.team_id = g.holder_team AND m.person_id = ? AND m.ended_at IS NULL AND m.valid_from <= ?"
                + " AND (m.valid_until IS NULL OR m.valid_until >= ?)"
                + " WHERE g.object_type = ? AND g.object_id = " + idExpression
                + " AND (g.holder_person = ? AND g.scope IS NOT NULL OR m.person_id IS NOT NULL)"
                + " AND g.ended_at IS NULL AND g.expires_at IS NULL"
                + " AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until >= ?))";
    }

    /** The values for {@link #sql}, in order. */
    public List<Object> parameters() {
        return List.of(personId.toString(), today, today, objectType, personId.toString(), today, today);
    }

    /** A piece of SQL with the values for its {@code ?}, in order. */
    public record Fragment(String sql, List<Object> values) {}

    /**
     * SQL for a derived table with one row per object that is open to the current user: {@code object_id}; {@code as_team}, above
     * zero when a team lets them in; {@code side}, the household member from whose side they look otherwise. Uses
     * {@link #objectsParameters}. Starts from the person, so it costs what they may see and not what there is.
     */
    public String objects() {
        return united(List.of(inPerson("").sql(), byMembership("").sql()));
    }

    /** The values for {@link #objects}, in order. */
    public List<Object> objectsParameters() {
        return joined(List.of(inPerson(""), byMembership("")));
    }

    /** The same table, of these objects alone: it costs what they are, however many others one may see. */
    public Fragment among(Collection<UUID> ids) {
        String these = " AND g.object_id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ")";
        Object[] values = ids.stream().map(UUID::toString).toArray();
        return united(inPerson(these, values), byMembership(these, values));
    }

    /**
     * The same table with the newest objects first in mind: the ids of objects are made in the order of time, so each team is read from
     * the end of its index and no further than the page. Of who works in more than {@value #READ_IN_ORDER} teams the others are read
     * whole.
     *
     * @param before only objects older than this one
     * @param most rows of a page
     */
    public Fragment newest(Optional<UUID> before, int most) {
        String older = before.isPresent() ? " AND g.object_id < ?" : "";
        Object[] values = before.stream().map(UUID::toString).toArray();
        List<Fragment> parts = new ArrayList<>();
        parts.add(inPerson(older, values));
        for (Fragment team : teamsInOrder()) {
            List<Object> all = new ArrayList<>(team.values());
            all.add(objectType);
            all.addAll(List.of(today, today));
            all.addAll(List.of(values));
            parts.add(new Fragment(
                    "(SELECT g.object_id, 1 AS as_team, NULL AS scope FROM kernel_access_grant g WHERE g.holder_team = "
                            + team.sql() + " AND g.object_type = ?" + STANDS + older
                            + " GROUP BY g.object_id ORDER BY g.object_id DESC LIMIT " + most + ")",
                    all));
        }
        Fragment last = team(READ_IN_ORDER - 1);
        List<Object> all = new ArrayList<>(last.values());
        all.addAll(List.of(values));
        parts.add(byMembership(" AND m.team_id > " + last.sql() + older, all.toArray()));
        return united(parts.toArray(new Fragment[0]));
    }

    /**
     * The teams that the current user works in, each as an expression that is one value, so that an index which begins with a team is
     * read in its order; null when there are fewer.
     */
    public List<Fragment> teamsInOrder() {
        return IntStream.range(0, READ_IN_ORDER).mapToObj(this::team).toList();
    }

    /** SQL for a table of the teams that {@link #teamsInOrder} does not tell: {@code team_id}. */
    public Fragment otherTeams() {
        Fragment last = team(READ_IN_ORDER - 1);
        List<Object> values = new ArrayList<>(List.of(personId.toString(), today, today));
        values.addAll(last.values());
        return new Fragment(
                "SELECT m.team_id FROM kernel_access_member m WHERE " + WORKS_THERE + " AND m.team_id > " + last.sql(),
                values);
    }

    private Fragment team(int place) {
        return new Fragment(
                "(SELECT m.team_id FROM kernel_access_member m WHERE " + WORKS_THERE
                        + " ORDER BY m.team_id LIMIT 1 OFFSET " + place + ")",
                List.of(personId.toString(), today, today));
    }

    /**
     * Condition: a team opens this object to the current user. Asked of each row by itself, so it costs what the rows are that are
     * left, and never what one may see.
     */
    public Fragment asTeam(String idExpression) {
        return new Fragment(
                "(SELECT 1 FROM kernel_access_grant g JOIN kernel_access_member m ON m.team_id = g.holder_team WHERE g.object_type = ?"
                        + " AND g.object_id = " + idExpression + STANDS + " AND " + WORKS_THERE + " LIMIT 1) = 1",
                List.of(objectType, today, today, personId.toString(), today, today));
    }

    private Fragment inPerson(String more, Object... values) {
        List<Object> all = new ArrayList<>(List.of(personId.toString(), objectType, today, today));
        all.addAll(List.of(values));
        return new Fragment(
                "SELECT g.object_id, 0 AS as_team, g.scope FROM kernel_access_grant g"
                        + " WHERE g.holder_person = ? AND g.object_type = ? AND g.scope IS NOT NULL" + STANDS + more,
                all);
    }

    private Fragment byMembership(String more, Object... values) {
        List<Object> all = new ArrayList<>(List.of(objectType, personId.toString(), today, today, today, today));
        all.addAll(List.of(values));
        return new Fragment(
                "SELECT g.object_id, 1, NULL FROM kernel_access_member m"
                        + " JOIN kernel_access_grant g ON g.holder_team = m.team_id AND g.object_type = ? WHERE "
                        + WORKS_THERE + STANDS + more,
                all);
    }

    private static Fragment united(Fragment... parts) {
        return new Fragment(united(Stream.of(parts).map(Fragment::sql).toList()), joined(List.of(parts)));
    }

    private static String united(List<String> parts) {
        return "SELECT o.object_id, MAX(o.as_team) AS as_team, MIN(o.scope) AS side FROM ("
                + String.join(" UNION ALL ", parts) + ") o GROUP BY o.object_id";
    }

    private static List<Object> joined(List<Fragment> parts) {
        return parts.stream().flatMap(part -> part.values().stream()).toList();
    }
}
