// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.edition;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.passend.kernel.changes.Change;
import nl.passend.kernel.persistence.Sql;

/**
 * Something put together from the versions that count today, for what many pages look at. It stays until the change log tells that
 * a version of one of its kinds was published or taken back, or until the day is over; whoever asks next puts it together anew.
 */
public final class CountsToday<V> {
    /** Drafts change nothing of what counts. */
    private static final Set<String> STEPS = Set.of("edition.published", "edition.retired", "edition.withdrawn");

    private final Set<String> kinds;
    private final Supplier<LocalDate> today;
    private final Function<LocalDate, V> read;
    private final AtomicLong heard = new AtomicLong();
    private volatile Kept<V> kept;

    /** @param after how many changes were heard of when it was read */
    private record Kept<V>(LocalDate day, long after, V value) {}

    /**
     * @param kinds codes of the kinds that it is made of
     * @param read what is told of one day; its statements count as background work, since they serve everybody who comes after
     */
    public CountsToday(Set<String> kinds, Supplier<LocalDate> today, Function<LocalDate, V> read) {
        this.kinds = Set.copyOf(kinds);
        this.today = today;
        this.read = read;
    }

    public V get() {
        LocalDate day = today.get();
        long after = heard.get();
        Kept<V> now = kept;
        if (now == null || now.after() != after || !now.day().equals(day)) {
            Sql.inBackground("catalogue", () -> kept = new Kept<>(day, after, read.apply(day)));
            now = kept;
        }
        return now.value();
    }

    /** Whether this change is about one of these kinds; every answer after this one knows of it. Hearing twice does no harm. */
    public boolean isTouchedBy(Change change) {
        boolean touched =
                STEPS.contains(change.type()) && kinds.contains(change.ids().get("kind"));
        if (touched) {
            heard.incrementAndGet();
        }
        return touched;
    }
}
