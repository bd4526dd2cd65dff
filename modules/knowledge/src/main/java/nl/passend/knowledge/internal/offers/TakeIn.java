// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.passend.kernel.background.BackgroundThreads;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.OfferImports.Outcome;
import nl.passend.knowledge.internal.hsds.HsdsFile;

/**
 * Takes one file in. The whole file is read and every service held against the standard before the first row is written; then what is
 * right is written in batches. Breaking off halfway harms nothing: once more does the rest.
 */
@ApplicationScoped
public class TakeIn {
    private static final int BATCH = 500;

    private final OfferRows rows;
    private final ReadHsds stored;
    private final BackgroundThreads threads;
    private final Clock clock;

    @Inject
    public TakeIn(OfferRows rows, ReadHsds stored, BackgroundThreads threads, Clock clock) {
        this.rows = rows;
        this.stored = stored;
        this.threads = threads;
        this.clock = clock;
    }

    /** Hears how many services are written, of how many. */
    interface Progress {
        void at(long done, long total);
    }

    /**
     * @param change under which the changed rows are found afterwards
     * @throws nl.passend.knowledge.internal.hsds.UnreadableFile when nothing can be taken from it
     */
    Outcome run(OfferSource source, boolean complete, byte[] file, UUID change, Progress progress) throws SQLException {
        var gathered = new GatherRows();
        try (var beside = new BesideReading(gathered, threads.factory())) {
            HsdsFile.read(file, beside);
            beside.end();
        }
        gathered.end(stored::find);
        return rows.alone(
                source.slug(), gathered.licences(), () -> write(source, complete, gathered, change, progress));
    }

    private Outcome write(OfferSource source, boolean complete, GatherRows gathered, UUID change, Progress progress)
            throws SQLException {
        long read = gathered.offers().size() + gathered.refusedCount();
        var before = rows.before(source.slug());
        for (List<ObjectRow> batch : batches(gathered.objects())) {
            rows.writeObjects(batch, source.slug(), clock.instant());
        }
        var offers = gathered.offers();
        long added = 0;
        long changed = 0;
        long done = 0;
        for (List<OfferRow> batch : batches(offers)) {
            progress.at(done, offers.size());
            var written = rows.write(batch, before, source.slug(), change, clock.instant());
            written.strangers()
                    .forEach((id, name) -> gathered.refuseOf(
                            id, "Dit aanbod komt al van \"" + name + "\". Spreek af wie het bijhoudt."));
            added += written.added();
            changed += written.changed();
            done += batch.size();
        }
        progress.at(done, offers.size());
        long gone = complete ? markGone(before, gathered, change) : 0;
        return new Outcome(
                read,
                added,
                changed,
                gathered.offers().size() - added - changed,
                gone,
                gathered.refusedCount(),
                gathered.refusals(),
                gathered.hasMore());
    }

    /** What was refused is still named, so it is not gone. An empty file is taken for a mistake. */
    private long markGone(Map<UUID, OfferRows.Before> before, GatherRows gathered, UUID change) throws SQLException {
        if (gathered.offers().isEmpty()) {
            return 0;
        }
        var gone = before.entrySet().stream()
                .filter(one -> !one.getValue().gone() && !gathered.names(one.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        rows.markGone(gone, change, new LegalCalendar(clock).today(), clock.instant());
        return gone.size();
    }

    private static <T> List<List<T>> batches(List<T> all) {
        return java.util.stream.IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + BATCH)))
                .toList();
    }
}
