// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.passend.kernel.audit.AuditVerifier.Finding;
import nl.passend.kernel.audit.AuditVerifier.Kind;
import nl.passend.kernel.audit.AuditVerifier.Progress;
import nl.passend.kernel.audit.ChainHead;

/**
 * One walk along the chain, slice by slice, and one search for entries outside it. After a fault it goes on from what is
 * stored, so one fault gives one finding and not a thousand.
 */
public final class ChainCheck {
    /** A change gets its seal within seconds; one that has none after this long was kept from the sealer. */
    private static final Duration SEALING_TIME = Duration.ofSeconds(60);

    private static final int SLICE = 500;

    private record Seal(long no, UUID entryId, byte[] entryHash, byte[] hash, Optional<EntryCheck.Row> entry) {}

    private final Connection connection;
    private final Instant now;
    private final Consumer<Finding> found;
    private final EntryCheck entryCheck;
    private final AnchorCheck anchorCheck;
    private final boolean whole;
    private ChainHead head;
    private long entries;
    private long seals;
    private long waiting;

    /**
     * @param from a head that is believed, from outside the database; empty: from the beginning
     * @param anchors those after {@code from}
     */
    public ChainCheck(
            Connection connection,
            Optional<ChainHead> from,
            Anchors.Reader anchors,
            Instant now,
            Consumer<Finding> found) {
        this.connection = connection;
        this.whole = from.isEmpty();
        this.head = from.orElseGet(() -> new ChainHead(0, Hashes.beginning()));
        this.now = now;
        this.found = found;
        this.entryCheck = new EntryCheck(found);
        this.anchorCheck = new AnchorCheck(anchors, found);
    }

    public void run(Progress progress) throws SQLException {
        long total = AuditChain.head(connection).sealNo();
        if (!whole) {
            checkBeginning();
        }
        long before = head.sealNo();
        List<Seal> slice = sealsAfter(whole ? Long.MIN_VALUE : before);
        while (!slice.isEmpty()) {
            Map<UUID, Set<String>> objects = objectsOf(slice);
            for (Seal seal : slice) {
                checkSeal(seal);
                checkEntry(seal, objects);
            }
            progress.at(seals, total - before);
            slice = sealsAfter(head.sealNo());
        }
        anchorCheck.end(head);
        findUnsealed();
        findOrphans();
        progress.at(total - before, total - before);
    }

    public long entries() {
        return entries;
    }

    public long seals() {
        return seals;
    }

    public long waiting() {
        return waiting;
    }

    public long anchors() {
        return anchorCheck.matched();
    }

    public ChainHead head() {
        return head;
    }

    /** The segment hangs on a seal of the months before; that one must still be what the anchor says. */
    private void checkBeginning() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT hash FROM kernel_audit_seal WHERE seal_no = ?")) {
            query.setLong(1, head.sealNo());
            try (ResultSet row = query.executeQuery()) {
                if (!row.next() || !Arrays.equals(row.getBytes(1), head.hash())) {
                    report(
                            Kind.ANCHOR_UNMATCHED,
                            Optional.of(head.sealNo()),
                            Optional.empty(),
                            "Zegel " + head.sealNo()
                                    + " is anders dan op het anker buiten de database staat, of het is weg.");
                }
            }
        }
    }

    private void checkSeal(Seal seal) {
        seals++;
        if (seal.no() > head.sealNo() + 1) {
            String missing = seal.no() - head.sealNo() == 2
                    ? "Zegel " + (head.sealNo() + 1) + " ontbreekt."
                    : "De zegels " + (head.sealNo() + 1) + " tot en met " + (seal.no() - 1) + " ontbreken.";
            report(Kind.SEAL_MISSING, Optional.of(seal.no()), Optional.empty(), missing);
        } else if (seal.no() < 1
                || !Arrays.equals(Hashes.ofSeal(head.hash(), seal.no(), seal.entryHash()), seal.hash())) {
            report(
                    Kind.SEAL_ALTERED,
                    Optional.of(seal.no()),
                    Optional.of(seal.entryId()),
                    "Zegel " + seal.no()
                            + " volgt niet uit het zegel ervoor: het is veranderd, verplaatst of later ingevoegd.");
        }
        head = new ChainHead(seal.no(), seal.hash());
        anchorCheck.pass(head);
    }

    private void checkEntry(Seal seal, Map<UUID, Set<String>> objects) {
        Optional<Long> no = Optional.of(seal.no());
        if (seal.entry().isEmpty()) {
            report(
                    Kind.ENTRY_MISSING,
                    no,
                    Optional.of(seal.entryId()),
                    "Regel " + seal.entryId() + " bij zegel " + seal.no() + " is verwijderd.");
            return;
        }
        entries++;
        EntryCheck.Row row = seal.entry().get();
        if (!Arrays.equals(row.hash(), seal.entryHash())) {
            report(
                    Kind.ENTRY_ALTERED,
                    no,
                    Optional.of(row.id()),
                    "Regel " + row.id() + " is een andere dan die bij zegel " + seal.no() + " is verzegeld.");
            return;
        }
        entryCheck.check(row, no, objects.getOrDefault(row.id(), Set.of()));
    }

    private List<Seal> sealsAfter(long sealNo) throws SQLException {
        List<Seal> slice = new ArrayList<>(SLICE);
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT s.seal_no, s.entry_id, s.entry_hash, s.hash AS seal_hash, " + EntryCheck.COLUMNS
                        + " FROM kernel_audit_seal s LEFT JOIN kernel_audit_entry e ON e.id = s.entry_id"
                        + " WHERE s.seal_no > ? ORDER BY s.seal_no LIMIT " + SLICE)) {
            query.setLong(1, sealNo);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    slice.add(new Seal(
                            row.getLong("seal_no"),
                            UUID.fromString(row.getString("entry_id")),
                            row.getBytes("entry_hash"),
                            row.getBytes("seal_hash"),
                            EntryCheck.Row.from(row)));
                }
            }
        }
        return slice;
    }

    private Map<UUID, Set<String>> objectsOf(List<Seal> slice) throws SQLException {
        Map<UUID, Set<String>> objects = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT entry_id, object_type, object_id FROM kernel_audit_object WHERE entry_id IN ("
                        + String.join(", ", Collections.nCopies(slice.size(), "?")) + ")")) {
            int at = 0;
            for (Seal seal : slice) {
                query.setString(++at, seal.entryId().toString());
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    objects.computeIfAbsent(UUID.fromString(row.getString(1)), id -> new HashSet<>())
                            .add(row.getString(2) + "/" + row.getString(3));
                }
            }
        }
        return objects;
    }

    private void findUnsealed() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT e.id, e.occurred FROM kernel_audit_entry e WHERE NOT EXISTS"
                        + " (SELECT 1 FROM kernel_audit_seal s WHERE s.entry_id = e.id)")) {
            query.setFetchSize(SLICE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID id = UUID.fromString(row.getString(1));
                    Instant occurred =
                            row.getObject(2, java.time.LocalDateTime.class).toInstant(ZoneOffset.UTC);
                    entries++;
                    if (occurred.plus(SEALING_TIME).isBefore(now)) {
                        report(
                                Kind.ENTRY_UNSEALED,
                                Optional.empty(),
                                Optional.of(id),
                                "Regel " + id
                                        + " heeft na een minuut nog geen zegel: het zegel is verwijderd, of de regel is er later bij gezet.");
                    } else {
                        waiting++;
                    }
                }
            }
        }
    }

    private void findOrphans() throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT DISTINCT o.entry_id FROM kernel_audit_object o WHERE NOT EXISTS"
                        + " (SELECT 1 FROM kernel_audit_entry e WHERE e.id = o.entry_id)")) {
            query.setFetchSize(SLICE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    UUID id = UUID.fromString(row.getString(1));
                    report(
                            Kind.OBJECT_WITHOUT_ENTRY,
                            Optional.empty(),
                            Optional.of(id),
                            "Er wijst een dossier naar regel " + id + ", maar die regel is er niet.");
                }
            }
        }
    }

    private void report(Kind kind, Optional<Long> sealNo, Optional<UUID> entry, String sentence) {
        found.accept(new Finding(kind, sealNo, entry, sentence));
    }
}
