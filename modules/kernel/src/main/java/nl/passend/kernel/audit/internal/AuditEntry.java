// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One line of the record, in ids and codes only. What it says is what {@link EntryText} writes of it.
 *
 * @param outcome whether it happened, as a code of NEN 7513
 * @param account the account that was used; the all-zero id when nobody was logged in
 * @param team the team on whose behalf (the responsible party of NEN 7513)
 * @param role as what: the role in the team, else in the file, else in the installation
 * @param ground why it was allowed: a law or the person's own leave; {@code none} when nothing had to be opened
 * @param grant the grant that opened it
 * @param accessPoint keyed hash of the network address: shows that two lines came from one place, and lets an investigator test a
 *     suspected address, without keeping where workers and families are
 */
public record AuditEntry(
        UUID id,
        Instant occurred,
        String action,
        String outcome,
        String eventType,
        UUID account,
        UUID person,
        Optional<UUID> team,
        String role,
        String purpose,
        String ground,
        Optional<UUID> grant,
        Optional<String> accessPoint,
        Optional<String> municipality,
        String objectType,
        List<UUID> objects,
        List<UUID> subjects,
        List<String> fields) {
    /** Before how often it happened, where one line stands for several. */
    static final String TIMES = "times:";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._:/\\[\\]-]{1,120}");

    public AuditEntry {
        occurred = occurred.truncatedTo(ChronoUnit.MICROS);
        code("action", action, 1);
        code("outcome", outcome, 2);
        code("event type", eventType, 80);
        code("role", role, 40);
        code("purpose", purpose, 40);
        code("ground", ground, 80);
        code("object type", objectType, 40);
        municipality.ifPresent(slug -> code("municipality", slug, 80));
        accessPoint.ifPresent(hash -> code("access point", hash, 80));
        fields.forEach(field -> code("field", field, 120));
        // Each object once: the query rows are a set.
        objects = objects.stream().distinct().toList();
        subjects = List.copyOf(subjects);
        fields = List.copyOf(fields);
    }

    /** The same line without what it was about, and with how often it happened. */
    AuditEntry about(List<UUID> wanted, long times) {
        return new AuditEntry(
                id,
                occurred,
                action,
                outcome,
                eventType,
                account,
                person,
                team,
                role,
                purpose,
                ground,
                grant,
                accessPoint,
                municipality,
                objectType,
                wanted,
                subjects,
                times == 1 ? fields : List.of(TIMES + times));
    }

    /** Keeps free text, and so names, out of the record, and anything that does not fit out of the sealer's way. */
    private static void code(String what, String value, int limit) {
        if (value.length() > limit || !CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The " + what + " of an audit entry is a code of at most " + limit + " characters");
        }
    }
}
