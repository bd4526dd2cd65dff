// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import nl.passend.kernel.problem.Incidents;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.FindableSource;

/**
 * Keeps one index whole and up to date in a folder of its own. A new one is built beside the old, which answers until the new one is
 * there; what changes meanwhile goes into both.
 */
final class IndexKeeper {
    private static final Logger LOG = System.getLogger(IndexKeeper.class.getName());

    private static final int PROGRESS_EVERY = 500;

    private final IndexFolders folders;
    private final Iterable<FindableSource> sources;
    private final DutchWords dutch = new DutchWords();
    private final Synonyms synonyms = new Synonyms(dutch, WordFile.lines("synonyms_nl.txt"));
    private final Object building = new Object();
    private final Object applying = new Object();
    private final Set<String> changedWhileBuilding = ConcurrentHashMap.newKeySet();

    private volatile SearchIndex current;
    private SearchIndex next;

    IndexKeeper(Path folder, Iterable<FindableSource> sources) {
        this.folders = new IndexFolders(folder);
        this.sources = sources;
    }

    Optional<SearchIndex> current() {
        return Optional.ofNullable(current);
    }

    /** Opens what an earlier start left; builds a new one when there is nothing of use. */
    void open() throws IOException {
        synchronized (building) {
            for (Path folder : folders.latestFirst()) {
                try {
                    current = SearchIndex.open(folder, dutch, synonyms);
                    folders.removeAllBut(folder);
                    return;
                } catch (IOException unusable) {
                    LOG.log(Level.INFO, "The search index is built anew: {0}", Incidents.describe(unusable));
                }
            }
            rebuild(told -> {});
        }
    }

    /**
     * Builds a new index and puts it in the place of the old.
     *
     * @param progress hears how many documents it has, now and then
     */
    void rebuild(LongConsumer progress) throws IOException {
        synchronized (building) {
            var folder = folders.next();
            var fresh = SearchIndex.create(folder, dutch, synonyms);
            try {
                synchronized (applying) {
                    changedWhileBuilding.clear();
                    next = fresh;
                }
                fill(fresh, progress);
                fresh.commit();
                takeOver(fresh, folder);
            } catch (IOException | RuntimeException e) {
                synchronized (applying) {
                    next = null;
                }
                fresh.close();
                throw e;
            }
        }
    }

    private void fill(SearchIndex fresh, LongConsumer progress) throws IOException {
        long[] count = {0};
        for (FindableSource source : sources) {
            var told = new HashSet<String>();
            tellAll(source, findable -> {
                synchronized (applying) {
                    if (told.add(findable.id())
                            && !changedWhileBuilding.contains(IndexFields.id(source.name(), findable.id()))) {
                        fresh.add(source.name(), findable);
                    }
                }
                if (++count[0] % PROGRESS_EVERY == 0) {
                    progress.accept(count[0]);
                }
            });
        }
        progress.accept(count[0]);
    }

    private void takeOver(SearchIndex fresh, Path folder) throws IOException {
        SearchIndex old;
        synchronized (applying) {
            fresh.refresh();
            old = current;
            current = fresh;
            next = null;
        }
        if (old != null) {
            old.close();
        }
        folders.removeAllBut(folder);
    }

    /** What a change touched: looked at again, and found by everybody when this returns. */
    void lookAgain(FindableSource source, Set<String> ids) throws IOException {
        var found = source.find(ids);
        var gone = new HashSet<>(ids);
        found.forEach(findable -> gone.remove(findable.id()));
        synchronized (applying) {
            ids.forEach(id -> changedWhileBuilding.add(IndexFields.id(source.name(), id)));
            for (SearchIndex index : next == null ? Set.of(current) : Set.of(current, next)) {
                for (Findable findable : found) {
                    index.put(source.name(), findable);
                }
                for (String id : gone) {
                    index.remove(source.name(), id);
                }
            }
            current.refresh();
        }
    }

    /** Goes through everything there is and mends what differs: what changed unannounced, or was not kept when the server fell. */
    void compareAll() throws IOException {
        synchronized (building) {
            for (FindableSource source : sources) {
                var gone = current.ids(source.name());
                var known = Set.copyOf(gone);
                boolean whole = tellAll(source, findable -> {
                    gone.remove(findable.id());
                    if (!known.contains(findable.id()) || !current.holds(source.name(), findable)) {
                        current.put(source.name(), findable);
                    }
                });
                if (whole) {
                    for (String id : gone) {
                        current.remove(source.name(), id);
                    }
                }
            }
            current.refresh();
            current.commit();
        }
    }

    private interface Taking {
        void take(Findable findable) throws IOException;
    }

    /** A failure of ours on its way through the source that was telling. */
    private static final class Stopped extends RuntimeException {
        Stopped(Exception cause) {
            super(cause);
        }
    }

    /**
     * One source that fails must not keep the others from being found.
     *
     * @return false when it did
     */
    private static boolean tellAll(FindableSource source, Taking taking) throws IOException {
        try {
            source.tellAll(findable -> {
                try {
                    taking.take(findable);
                } catch (IOException | RuntimeException e) {
                    throw new Stopped(e);
                }
            });
            return true;
        } catch (Stopped stopped) {
            if (stopped.getCause() instanceof IOException unwritable) {
                throw unwritable;
            }
            throw (RuntimeException) stopped.getCause();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "{0} cannot tell what can be found: {1}", source.name(), Incidents.describe(e));
            return false;
        }
    }

    /** Gives an index up that turned out to be damaged. */
    void giveUp(SearchIndex damaged) throws IOException {
        synchronized (building) {
            if (current == damaged) {
                rebuild(told -> {});
            }
        }
    }

    void close() throws IOException {
        synchronized (building) {
            var last = current;
            current = null;
            if (last != null) {
                last.commit();
                last.close();
            }
        }
    }
}
