// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchQuestion;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.Version;

/** One index in one folder: written by one thread at a time, searched by many. */
final class SearchIndex implements AutoCloseable {
    /** Goes up with every change to {@link IndexFields} or {@link DutchWords}: indexes of another make are built again. */
    private static final int FORMAT = 5;

    private static final String MAKE = "make";
    private static final double BUFFER_MIB = 32;

    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Asking asking;
    private final DocumentReading reading;

    private SearchIndex(Path path, OpenMode mode, DutchWords dutch, Synonyms synonyms) throws IOException {
        folder = FSDirectory.open(path);
        IndexWriter opened = null;
        try {
            if (mode == OpenMode.APPEND) {
                refuseOtherMake(folder);
            }
            opened = new IndexWriter(
                    folder,
                    new IndexWriterConfig(dutch.indexing())
                            .setOpenMode(mode)
                            .setRAMBufferSizeMB(BUFFER_MIB)
                            .setCommitOnClose(false));
            searchers = new SearcherManager(opened, null);
        } catch (IOException | RuntimeException e) {
            if (opened != null) {
                opened.rollback();
            }
            folder.close();
            throw e;
        }
        writer = opened;
        asking = new Asking(dutch, synonyms);
        reading = new DocumentReading(dutch);
    }

    static SearchIndex create(Path path, DutchWords dutch, Synonyms synonyms) throws IOException {
        return new SearchIndex(path, OpenMode.CREATE, dutch, synonyms);
    }

    /** @throws IOException when there is none, or it is damaged, half-built or of another make */
    static SearchIndex open(Path path, DutchWords dutch, Synonyms synonyms) throws IOException {
        try {
            return new SearchIndex(path, OpenMode.APPEND, dutch, synonyms);
        } catch (IllegalArgumentException | IllegalStateException damaged) {
            throw new IOException("The index cannot be read", damaged);
        }
    }

    private static void refuseOtherMake(Directory folder) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(folder)) {
            if (!make().equals(reader.getIndexCommit().getUserData().get(MAKE))) {
                throw new IOException("The index is half-built or of another make");
            }
        }
    }

    private static String make() {
        return FORMAT + "/" + DutchWords.fingerprint() + "/" + Version.LATEST;
    }

    synchronized void put(String source, Findable findable) throws IOException {
        writer.updateDocument(
                IndexFields.byId(IndexFields.id(source, findable.id())), IndexFields.of(source, findable, reading));
    }

    /** For a new index, to which each document is told once: nothing of its name is looked for. */
    synchronized void add(String source, Findable findable) throws IOException {
        writer.addDocument(IndexFields.of(source, findable, reading));
    }

    void remove(String source, String id) throws IOException {
        writer.deleteDocuments(IndexFields.byId(IndexFields.id(source, id)));
    }

    /** From now on everybody finds what was put. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** Keeps it over a restart. Only an index that is whole is committed. */
    synchronized void commit() throws IOException {
        reading.rest();
        if (writer.hasUncommittedChanges()) {
            writer.setLiveCommitData(Map.of(MAKE, make()).entrySet());
            writer.commit();
        }
    }

    /** Whether this very document stands there, as far as can be found. */
    boolean holds(String source, Findable findable) throws IOException {
        return reading(searcher -> {
            var found = searcher.search(new TermQuery(IndexFields.byId(IndexFields.id(source, findable.id()))), 1);
            return found.scoreDocs.length == 1
                    && IndexFields.isUnchanged(searcher.storedFields().document(found.scoreDocs[0].doc), findable);
        });
    }

    /** All that was ever put for a source and may still be there. */
    Set<String> ids(String source) throws IOException {
        return reading(searcher -> {
            var ids = new HashSet<String>();
            var terms = MultiTerms.getTerms(searcher.getIndexReader(), IndexFields.ID);
            if (terms != null) {
                var prefix = IndexFields.id(source, "");
                var all = terms.iterator();
                all.seekCeil(new BytesRef(prefix));
                for (BytesRef term = all.term(); term != null; term = all.next()) {
                    var id = term.utf8ToString();
                    if (!id.startsWith(prefix)) {
                        break;
                    }
                    ids.add(id.substring(prefix.length()));
                }
            }
            return ids;
        });
    }

    SearchAnswer ask(SearchQuestion question, Set<String> marks) throws IOException {
        return reading(searcher -> asking.ask(searcher, question, marks));
    }

    private interface Reading<T> {
        T of(IndexSearcher searcher) throws IOException;
    }

    private <T> T reading(Reading<T> reading) throws IOException {
        var searcher = searchers.acquire();
        try {
            return reading.of(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /** What was not committed goes; who is still reading, reads on. */
    @Override
    public void close() throws IOException {
        try (folder) {
            searchers.close();
            writer.rollback();
        }
    }
}
