// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.passend.knowledge.Findable;
import nl.passend.knowledge.SearchKind;
import nl.passend.knowledge.SearchQuestion;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/** How a {@link Findable} stands in the index. */
final class IndexFields {
    /** Source, slash, id in the source. */
    static final String ID = "id";

    static final String READERS = "readers";
    static final String TITLE = "title";
    static final String TEXT = "text";
    /** Found, never shown. */
    static final String WORDS = "words";
    /** Title and text in whole words. */
    static final String FORMS = "forms";

    /** Kind, regions and laws together, such as {@code region=nl}: one field to count costs a third of three. */
    static final String CHOICE = "choice";

    static final String KIND = "kind";
    static final String REGION = "region";
    static final String LAW = "law";
    private static final String PAGE = "page";
    /** Tells whether a document has changed since it was indexed. */
    private static final String CONTENT = "content";

    /** Which documents have a word, and not where or how often. */
    private static final FieldType WHICH = which();

    private IndexFields() {}

    private static FieldType which() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    static String id(String source, String id) {
        return source + "/" + id;
    }

    static Term byId(String id) {
        return new Term(ID, id);
    }

    /** @param reading of one document at a time: this one must be indexed before the next is made */
    static Document of(String source, Findable findable, DocumentReading reading) {
        reading.begin();
        var document = new Document();
        document.add(new StringField(ID, id(source, findable.id()), Store.YES));
        findable.readers().marks().forEach(mark -> document.add(new StringField(READERS, mark, Store.NO)));
        document.add(new ReadField(TITLE, findable.title(), reading));
        document.add(new ReadField(TEXT, findable.text(), reading));
        document.add(new Field(FORMS, reading.words(), WHICH));
        findable.words().forEach(words -> document.add(new TextField(WORDS, words, Store.NO)));
        choice(document, KIND, Set.of(findable.kind().code()));
        choice(document, REGION, findable.regions().isEmpty() ? Set.of(SearchQuestion.EVERYWHERE) : findable.regions());
        choice(document, LAW, findable.laws());
        document.add(new StoredField(PAGE, findable.page()));
        document.add(new StoredField(CONTENT, fingerprint(findable)));
        return document;
    }

    /** A text that is kept as it is and read once, for its own field and for {@link #FORMS} behind it. */
    private static final class ReadField extends Field {
        private final DocumentReading reading;

        ReadField(String name, String text, DocumentReading reading) {
            super(name, text, TextField.TYPE_STORED);
            this.reading = reading;
        }

        @Override
        public TokenStream tokenStream(Analyzer analyzer, TokenStream reuse) {
            return reading.stems(stringValue());
        }
    }

    static boolean isUnchanged(Document document, Findable findable) {
        var before = document.getField(CONTENT).numericValue();
        return before != null && before.intValue() == fingerprint(findable);
    }

    /** The same tomorrow and on another machine, which the hash of an enum is not. */
    private static int fingerprint(Findable findable) {
        return Objects.hash(
                findable.kind().code(),
                findable.title(),
                findable.text(),
                findable.words(),
                findable.page(),
                findable.regions(),
                findable.laws(),
                findable.readers().marks());
    }

    private static void choice(Document document, String name, Set<String> values) {
        values.stream().sorted().forEach(value -> {
            var choice = new BytesRef(choice(name, value));
            document.add(new SortedSetDocValuesField(CHOICE, choice));
            document.add(new StoredField(name, value));
        });
    }

    static String choice(String name, String value) {
        return name + "=" + value;
    }

    static SearchKind kind(Document document) {
        return SearchKind.find(document.get(KIND)).orElseThrow();
    }

    static String page(Document document) {
        return document.get(PAGE);
    }

    static List<String> all(Document document, String field) {
        return new ArrayList<>(Arrays.asList(document.getValues(field)));
    }
}
