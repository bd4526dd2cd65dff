// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;

/** What one request has looked at and committed, and from where it came, until its answer leaves. */
@RequestScoped
public class RequestAudit {
    /** A look that is not sealed by then is not answered. */
    private static final long LOOK_MILLIS = 5_000;

    /** A change is let go after this: it is committed with its entry, and the seal follows. */
    private static final long CHANGE_MILLIS = 2_000;

    private final Sealer sealer;
    private final Vault vault;
    private final Set<AuditEvent> seen = new HashSet<>();
    private final List<AuditEntry> looks = new ArrayList<>();
    private final Set<UUID> changes = new HashSet<>();
    private Optional<String> accessPoint = Optional.empty();

    @Inject
    RequestAudit(Sealer sealer, Vault vault) {
        this.sealer = sealer;
        this.vault = vault;
    }

    /** @param address network address of the caller, of which only a keyed hash is kept */
    public void comesFrom(String address) {
        accessPoint = Optional.of(HexFormat.of().formatHex(vault.mark("network-access-point", address), 0, 16));
    }

    Optional<String> accessPoint() {
        return accessPoint;
    }

    /** Keeps a look; the same look twice in one request is one line. */
    void look(AuditEvent event, Supplier<AuditEntry> entry) {
        if (seen.add(event)) {
            looks.add(entry.get());
        }
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ChangeEntered change) {
        changes.add(change.entryId());
    }

    /**
     * Returns when everything of this request stands in the chain; at once when there is nothing.
     *
     * @throws ProblemException UNAVAILABLE when a look cannot be sealed: then nothing that was looked at may leave
     */
    public void sealBeforeAnswer() {
        if (looks.isEmpty() && changes.isEmpty()) {
            return;
        }
        boolean looked = !looks.isEmpty();
        if (looked && !sealer.healthy()) {
            looks.clear();
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
        boolean sealed = await(handOver(), looked ? LOOK_MILLIS : CHANGE_MILLIS);
        if (looked && !sealed) {
            throw new ProblemException(ProblemType.UNAVAILABLE);
        }
    }

    /** Work without an answer (a job) seals too; nobody waits. */
    @PreDestroy
    void handOverTheRest() {
        if (!looks.isEmpty() || !changes.isEmpty()) {
            handOver();
        }
    }

    private SealRequest handOver() {
        SealRequest request = new SealRequest(looks, changes);
        looks.clear();
        changes.clear();
        sealer.submit(request);
        return request;
    }

    private static boolean await(SealRequest request, long millis) {
        try {
            return request.await(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
