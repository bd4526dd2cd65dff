// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.CasesUnit;
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

    private final EntityManager entityManager;

    @Inject
    public DueParts(@CasesUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** One statement, whatever the number of files. What was told to one worker is work of that one alone. */
    public Slice<Due> page(Visible visible, LocalDate today, Optional<UUID> owner, Optional<Due.Key> after, int limit) {
        Query query = entityManager.createNativeQuery(
                "SELECT p.id, p.file_id, p.kind, p.owner, p.member, p.due_on, p.content, p.valid_until, p.helper, p.municipality, p.code FROM ("
                        + visible.objects() + ") v JOIN cases_part p ON p.file_id = v.object_id"
                        + " WHERE v.as_team > 0 AND p.closed_on IS NULL AND p.due_on <= ?"
                        + " AND (p.scope <> 'CONFIDANT' OR p.owner = ?)"
                        + " AND (p.kind <> 'ACTION' OR p.due_on <= ?)"
                        + (owner.isPresent() ? " AND p.owner = ?" : "")
                        + (after.isPresent() ? " AND (p.due_on > ? OR p.due_on = ? AND p.id > ?)" : "")
                        + " ORDER BY p.due_on, p.id LIMIT " + (limit + 1));
        List<Object> values = new ArrayList<>(visible.objectsParameters());
        values.add(today.plusWeeks(WEEKS_AHEAD));
        values.add(visible.personId().toString());
        values.add(today);
        owner.ifPresent(person -> values.add(person.toString()));
        after.ifPresent(
                key -> values.addAll(List.of(key.on(), key.on(), key.id().toString())));
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        List<Due> found = new ArrayList<>();
        for (Object row : query.getResultList()) {
            found.add(due((Object[]) row));
        }
        return Slice.of(found, limit, due -> due.key().toString());
    }

    private static Due due(Object[] columns) {
        LocalDate on = day(columns[5]);
        boolean vacant = columns[7] == null || !day(columns[7]).equals(on);
        return new Due(
                uuid(columns[0]),
                uuid(columns[1]),
                columns[9].toString(),
                kind(
                        columns[2].toString(),
                        vacant,
                        Optional.ofNullable(columns[10]).map(Object::toString)),
                Optional.ofNullable(columns[8]).map(DueParts::uuid),
                Optional.ofNullable(columns[3]).map(DueParts::uuid),
                Optional.ofNullable(columns[4]).map(DueParts::uuid),
                on,
                new SealedText((byte[]) columns[6]));
    }

    private static String kind(String stored, boolean vacant, Optional<String> code) {
        return switch (stored) {
            case "ROUTE" -> "route-term";
            case "WITHHOLDING" -> "withholding-" + code.orElse("unread");
            case "TOO_MANY" -> proposal(code.orElse(""));
            case "SAFETY_CHECK" -> "safety-look";
            case "REQUEST" -> "request-owed";
            case "MEETING" -> "meeting";
            case "INVITATION" -> code.isPresent() ? "meeting-move" : "meeting-ask";
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

    private static UUID uuid(Object column) {
        return column instanceof UUID id ? id : UUID.fromString(column.toString());
    }

    private static LocalDate day(Object column) {
        return column instanceof Date date ? date.toLocalDate() : LocalDate.parse(column.toString());
    }
}
