// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The condition "this row's object is open to the current user" for native queries. {@code valid_until} is the last day that
 * counts; {@code ended_at} ends a grant or a membership on the spot. A grant for hours (break-glass) opens one file by its own
 * door and stands in no list; a person's grant without a side (a funder's, a reader's) opens no file and stands in none either.
 *
 * @param personId bound twice, in this order, as positional parameters ({@code ?})
 */
public record Visible(String objectType, UUID personId, LocalDate today) {
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

    /**
     * SQL for a derived table with one row per object that is open to the current user: {@code object_id}; {@code as_team}, above
     * zero when a team lets them in; {@code side}, the household member from whose side they look otherwise. Uses
     * {@link #objectsParameters}. Starts from the person, so a list costs what they may see and not what there is.
     */
    public String objects() {
        return "SELECT o.object_id, MAX(o.as_team) AS as_team, MIN(o.scope) AS side FROM ("
                + "SELECT g.object_id, 0 AS as_team, g.scope FROM kernel_access_grant g"
                + " WHERE g.holder_person = ? AND g.object_type = ? AND g.scope IS NOT NULL"
                + " AND g.ended_at IS NULL AND g.expires_at IS NULL"
                + " AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until >= ?)"
                + " UNION ALL SELECT g.object_id, 1, NULL FROM kernel_access_member m"
                + " JOIN kernel_access_grant g ON g.holder_team = m.team_id AND g.object_type = ?"
                + " WHERE m.person_id = ? AND m.ended_at IS NULL AND m.valid_from <= ?"
                + " AND (m.valid_until IS NULL OR m.valid_until >= ?) AND g.ended_at IS NULL"
                + " AND g.valid_from <= ? AND (g.valid_until IS NULL OR g.valid_until >= ?)"
                + ") o GROUP BY o.object_id";
    }

    /** The values for {@link #objects}, in order. */
    public List<Object> objectsParameters() {
        return List.of(
                personId.toString(),
                objectType,
                today,
                today,
                objectType,
                personId.toString(),
                today,
                today,
                today,
                today);
    }
}
