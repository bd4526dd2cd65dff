// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.ShippedEditions;
import nl.passend.kernel.persistence.TryAgain;

/**
 * Sees to it that what came in the jar was taken over before a kind is read, once in the life of this node. At start nothing of
 * it happens: reading files and writing rows would make everybody wait for what perhaps nobody asks today.
 */
@ApplicationScoped
class FromTheJar {
    private final Iterable<ShippedEditions<?>> shipped;
    private final TakeOver takeOver;
    private final ActAs actAs;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    @Inject
    FromTheJar(@Any Instance<ShippedEditions<?>> shipped, TakeOver takeOver, ActAs actAs) {
        this((Iterable<ShippedEditions<?>>) shipped, takeOver, actAs);
    }

    FromTheJar(Iterable<ShippedEditions<?>> shipped, TakeOver takeOver, ActAs actAs) {
        this.shipped = shipped;
        this.takeOver = takeOver;
        this.actAs = actAs;
    }

    void takenOver(EditionKind<?> kind) {
        if (!done.contains(kind.code())) {
            takeOverAlone(kind);
        }
    }

    private synchronized void takeOverAlone(EditionKind<?> kind) {
        if (done.contains(kind.code())) {
            return;
        }
        var sources = new HashSet<ShippedEditions<?>>();
        shipped.forEach(source -> {
            if (source.kind().code().equals(kind.code())) {
                sources.add(source);
            }
        });
        try {
            sources.forEach(source -> actAs.system(() -> takeOver.from(source)));
            done.add(kind.code());
        } catch (TryAgain anotherNodeWasFaster) {
            // What it took over is there to be read now; whether anything is left, the next question finds out.
        }
    }
}
