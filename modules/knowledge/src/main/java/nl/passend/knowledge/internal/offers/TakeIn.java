// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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
    private final Clock clock;

    @Inject
    public TakeIn(OfferRows rows, ReadHsds stored, Clock clock) {
        this.rows = rows;
        this.stored = stored;
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
        HsdsFile.read(file, gathered);
        gathered.end(stored::find);
        long read = gathered.offers().size() + gathered.refusedCount();
        for (List<OfferRow> batch : batches(gathered.offers())) {
            rows.strangers(batch, source.slug())
                    .forEach((id, name) -> gathered.refuseOf(
                            id, "Dit aanbod komt al van \"" + name + "\". Spreek af wie het bijhoudt."));
        }
        for (List<ObjectRow> batch : batches(gathered.objects())) {
            rows.writeObjects(batch, source.slug(), clock.instant());
        }
        var offers = gathered.offers();
        long added = 0;
        long changed = 0;
        long done = 0;
        for (List<OfferRow> batch : batches(offers)) {
            progress.at(done, offers.size());
            var written = rows.write(batch, source.slug(), change, clock.instant());
            added += written.added();
            changed += written.changed();
            done += batch.size();
        }
        progress.at(done, offers.size());
        long gone = complete ? markGone(source, gathered, change) : 0;
        return new Outcome(
                read,
                added,
                changed,
                offers.size() - added - changed,
                gone,
                gathered.refusedCount(),
                gathered.refusals(),
                gathered.hasMore());
    }

    /** What was refused is still named, so it is not gone. An empty file is taken for a mistake. */
    private long markGone(OfferSource source, GatherRows gathered, UUID change) throws SQLException {
        if (gathered.offers().isEmpty()) {
            return 0;
        }
        var gone = rows.there(source.slug()).stream()
                .filter(id -> !gathered.names(id))
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
