// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchQuestion;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * The search and bare Lucene, to be measured against each other. It stands in the package of the search because its parts are nobody
 * else's. Bare Lucene has the same analyzer, the same filter of who may read, title and text, and knows
 * neither synonyms nor typing errors. It is asked twice: for the ten best with their titles and nothing else, and for what ours answers
 * too: the words marked, and how many there are of each choice.
 */
public final class Searching implements AutoCloseable {
    private static final double BUFFER_MIB = 16;

    private final DutchWords dutch = new DutchWords();
    private final Path folder;
    private SearchIndex ours;
    private DirectoryReader bareReader;
    private IndexSearcher bare;

    public Searching(Path folder) {
        this.folder = folder;
    }

    public void build(List<Findable> documents) throws IOException {
        if (ours != null) {
            ours.close();
        }
        ours = SearchIndex.create(
                folder.resolve("ours"), dutch, new Synonyms(dutch, WordFile.lines("synonyms_nl.txt")));
        for (Findable document : documents) {
            ours.add("bench", document);
        }
        ours.refresh();
        ours.commit();
    }

    public void buildBare(List<Findable> documents) throws IOException {
        if (bareReader != null) {
            bareReader.close();
        }
        var directory = FSDirectory.open(folder.resolve("bare"));
        var config = new IndexWriterConfig(dutch.indexing())
                .setOpenMode(IndexWriterConfig.OpenMode.CREATE)
                .setRAMBufferSizeMB(BUFFER_MIB);
        try (var writer = new IndexWriter(directory, config)) {
            for (Findable one : documents) {
                var document = new Document();
                document.add(new StringField(IndexFields.ID, one.id(), Store.YES));
                one.readers()
                        .marks()
                        .forEach(mark -> document.add(new StringField(IndexFields.READERS, mark, Store.NO)));
                document.add(new TextField(IndexFields.TITLE, one.title(), Store.YES));
                document.add(new TextField(IndexFields.TEXT, one.text(), Store.YES));
                choice(document, IndexFields.KIND, Set.of(one.kind().code()));
                choice(document, IndexFields.REGION, one.regions());
                choice(document, IndexFields.LAW, one.laws());
                writer.addDocument(document);
            }
        }
        bareReader = DirectoryReader.open(directory);
        bare = new IndexSearcher(bareReader);
    }

    private static void choice(Document document, String name, Set<String> values) {
        values.forEach(value -> document.add(
                new SortedSetDocValuesField(IndexFields.CHOICE, new BytesRef(IndexFields.choice(name, value)))));
    }

    public SearchAnswer ask(String words, Set<String> marks) throws IOException {
        return ours.ask(SearchQuestion.of(words), marks);
    }

    public List<String> askBare(String words, Set<String> marks) throws IOException {
        var titles = new ArrayList<String>();
        var stored = bare.storedFields();
        for (ScoreDoc hit : bare.search(bareQuery(words, marks), 10).scoreDocs) {
            titles.add(stored.document(hit.doc).get(IndexFields.TITLE));
        }
        return titles;
    }

    /** As a careful user of bare Lucene would answer the same: the ten best with their words marked, and what there is of each choice. */
    public int askBareForAll(String words, Set<String> marks) throws IOException {
        var query = bareQuery(words, marks);
        var best = bare.search(query, 10);
        var counts = ChoiceCounter.counting(bare, query, Choices.of(SearchQuestion.of(words)));
        var marker = UnifiedHighlighter.builder(bare, dutch.indexing()).build();
        return marker.highlightFields(new String[] {IndexFields.TITLE, IndexFields.TEXT}, query, best)
                        .size()
                + counts.of(IndexFields.KIND).size();
    }

    /** How many documents have the stem of this word. */
    public int stemmed(String word, Set<String> marks) throws IOException {
        return bare.count(bareQuery(word, marks));
    }

    private Query bareQuery(String words, Set<String> marks) {
        var any = new BooleanQuery.Builder();
        for (String word : dutch.forms(words)) {
            if (!dutch.isMeaningless(word)) {
                var stem = dutch.stem(word);
                any.add(new BoostQuery(new TermQuery(new Term(IndexFields.TITLE, stem)), 2.5f), Occur.SHOULD);
                any.add(new TermQuery(new Term(IndexFields.TEXT, stem)), Occur.SHOULD);
            }
        }
        return new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(
                        new TermInSetQuery(
                                IndexFields.READERS,
                                marks.stream().map(BytesRef::new).toList()),
                        Occur.FILTER)
                .build();
    }

    @Override
    public void close() throws IOException {
        ours.close();
        bareReader.close();
    }
}
