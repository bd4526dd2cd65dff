// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.passend.kernel.Settings;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.BottleneckRegister.Facet;

/**
 * Counts the bottlenecks of a municipality together, once enough of them wait, and for good: what was counted is never counted again
 * in another company, since the difference would tell who came and who left.
 */
@ApplicationScoped
public class CountBottlenecks implements Housekeeping {
    /** So many times the smallest count wait before they are counted: of fewer, the tables would keep back nearly everything. */
    private static final int TIMES = 3;

    private final Bottlenecks bottlenecks;
    private final Changes changes;
    private final Settings settings;
    private final Ids ids;
    private final Clock clock;

    @Inject
    CountBottlenecks(Bottlenecks bottlenecks, Changes changes, Settings settings, Ids ids, Clock clock) {
        this.bottlenecks = bottlenecks;
        this.changes = changes;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void tidy() {
        bottlenecks.waiting().forEach((municipality, waiting) -> {
            if (waiting >= enough()) {
                count(municipality);
            }
        });
        changes.flush(bottlenecks.entityManager());
    }

    private int enough() {
        return settings.smallestCount() * TIMES;
    }

    private void count(String municipality) {
        List<StoredBottleneck> together = bottlenecks.holdingWaiting(municipality);
        if (together.size() < enough()) {
            return;
        }
        var batch = new StoredBatch(
                ids.next(),
                municipality,
                LocalDate.ofInstant(clock.instant(), LegalCalendar.ZONE),
                settings.smallestCount(),
                together.size());
        bottlenecks.add(batch);
        List<Map<Facet, String>> values =
                together.stream().map(StoredBottleneck::values).toList();
        new SafeTables(settings.smallestCount(), new SecureRandom())
                .of(values)
                .forEach(count -> bottlenecks.add(new StoredCount(ids.next(), batch.id(), count)));
        together.forEach(StoredBottleneck::count);
    }
}
