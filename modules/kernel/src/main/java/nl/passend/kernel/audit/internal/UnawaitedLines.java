// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.DoorTrail;

/**
 * Lines that nobody waits for, until the sealer comes for them. Bounded, because whoever guesses decides how many there are: the
 * same again and again is one line with a count; when there are too many different ones, one caller's are one line that says how
 * many but not at what; and when there are too many callers, one line says for how many there was no room.
 */
final class UnawaitedLines {
    /** Everything that makes two lines say the same. */
    private record Same(
            String eventType, UUID account, Optional<String> accessPoint, String purpose, List<UUID> objects) {
        static Same of(AuditEntry entry) {
            return new Same(entry.eventType(), entry.account(), entry.accessPoint(), entry.purpose(), entry.objects());
        }
    }

    private static final class Tally {
        private final AuditEntry first;
        private long times;

        Tally(AuditEntry first) {
            this.first = first;
        }
    }

    private final int most;
    private final Map<Same, Tally> tallies = new LinkedHashMap<>();
    private Optional<Tally> beyond = Optional.empty();

    /** @param most how many lines are kept apart; at most as many again no longer say what they are about */
    UnawaitedLines(int most) {
        this.most = most;
    }

    synchronized void add(AuditEntry entry) {
        tally(entry, most).or(() -> tally(entry.about(List.of(), 1), 2 * most)).orElseGet(() -> beyond(entry)).times++;
    }

    private Optional<Tally> tally(AuditEntry entry, int room) {
        Same same = Same.of(entry);
        if (!tallies.containsKey(same) && tallies.size() < room) {
            tallies.put(same, new Tally(entry));
        }
        return Optional.ofNullable(tallies.get(same));
    }

    private Tally beyond(AuditEntry entry) {
        if (beyond.isEmpty()) {
            beyond = Optional.of(new Tally(anyone(entry)));
        }
        return beyond.get();
    }

    synchronized boolean isEmpty() {
        return tallies.isEmpty();
    }

    /** All of them, the oldest first; afterwards there are none. */
    synchronized List<AuditEntry> take() {
        List<AuditEntry> lines = Stream.concat(tallies.values().stream(), beyond.stream())
                .map(tally -> tally.first.about(tally.first.objects(), tally.times))
                .toList();
        tallies.clear();
        beyond = Optional.empty();
        return lines;
    }

    private static AuditEntry anyone(AuditEntry first) {
        return new AuditEntry(
                first.id(),
                first.occurred(),
                first.action(),
                first.outcome(),
                DoorTrail.Kind.OVERFLOW.code(),
                NewEntry.NOBODY,
                NewEntry.NOBODY,
                Optional.empty(),
                NewEntry.VISITOR,
                Purpose.MACHINE.code(),
                NewEntry.NO_GROUND,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                first.objectType(),
                List.of(),
                List.of(),
                List.of());
    }
}
