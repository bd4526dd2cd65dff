// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What one request wants to see sealed before its answer leaves: its looks, and the changes that it committed. */
final class SealRequest {
    private final List<AuditEntry> looks;
    private final Set<UUID> unsealedChanges;
    private final CompletableFuture<Void> sealed = new CompletableFuture<>();
    private boolean offered;

    SealRequest(List<AuditEntry> looks, Set<UUID> changes) {
        this.looks = List.copyOf(looks);
        this.unsealedChanges = new HashSet<>(changes);
    }

    List<AuditEntry> looks() {
        return looks;
    }

    /** Whether it is still wanted; one that gave up leaves no line. */
    boolean wanted() {
        return !sealed.isDone();
    }

    /**
     * Takes note of a batch that these looks were part of.
     *
     * @return whether nothing is left to wait for
     */
    boolean take(AuditChain.Batch batch) {
        unsealedChanges.removeAll(batch.sealed());
        // A committed change that is on the work list no more has been sealed, by this batch or by one before.
        if (unsealedChanges.isEmpty() || !batch.more()) {
            sealed.complete(null);
            return true;
        }
        return false;
    }

    void fail(Exception cause) {
        sealed.completeExceptionally(cause);
    }

    boolean wasOffered() {
        return offered;
    }

    void markOffered() {
        offered = true;
    }

    /**
     * Waits for the seals; gives up afterwards.
     *
     * @return whether they came in time
     */
    boolean await(long millis) throws InterruptedException {
        try {
            sealed.get(millis, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            // The seal may come at this very moment; then it did come.
            return !sealed.cancel(false) && !sealed.isCompletedExceptionally();
        } catch (ExecutionException e) {
            return false;
        }
    }
}
