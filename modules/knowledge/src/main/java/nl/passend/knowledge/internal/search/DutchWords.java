// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.tartarus.snowball.ext.KpStemmer;

/**
 * How Dutch is read. A text becomes words in lower case without accents; the words that carry no meaning go; a compound gets its parts
 * beside it; and what is left becomes a stem, by Kraaij and Pohlmann's rules and our own list of what those do not know. A question is
 * read in the same way, except that its words keep their order and their look until synonyms have been found.
 */
final class DutchWords {
    private static final String STOPWORDS = "stopwords_nl.txt";
    private static final String STEMS = "stems_nl.txt";
    private static final String PARTS = "compound_parts_nl.txt";

    private static final int REMEMBERED = 50_000;

    private final CharArraySet meaningless;
    private final Map<String, String> irregular;
    /** Stemming costs more than everything else that is done to a word, and texts use the same words over and over. */
    private final Map<String, String> stems = new ConcurrentHashMap<>();

    private final Compounds compounds;
    private final Analyzer plain = new Plain();
    private final Analyzer forms = new Forms(StandardTokenizer::new);
    private final Analyzer indexing = new Indexing(StandardTokenizer::new);
    /** For what is one word already. */
    private final Analyzer alone = new Indexing(KeywordTokenizer::new);

    private final Analyzer formsAlone = new Forms(KeywordTokenizer::new);

    DutchWords() {
        meaningless = new CharArraySet(WordFile.lines(STOPWORDS), false);
        irregular = irregular();
        compounds = new Compounds(WordFile.lines(PARTS), this::stemOnce);
    }

    /** Tells whether an index was made with these very lists. */
    static int fingerprint() {
        return Stream.of(STOPWORDS, STEMS, PARTS).map(WordFile::lines).toList().hashCode();
    }

    /** As texts are indexed, and marked in what is shown. */
    Analyzer indexing() {
        return indexing;
    }

    /**
     * A word of a question.
     *
     * @param form in lower case and without accents
     * @param begin where it stands in what was typed
     */
    record Word(String form, int begin, int end) {}

    /** The words of a question, all of them, in order. */
    List<Word> read(String text) {
        var words = new ArrayList<Word>();
        each(plain, text, (term, offset) -> words.add(new Word(term, offset.startOffset(), offset.endOffset())));
        return words;
    }

    /** The same, without their places. */
    List<String> forms(String text) {
        return read(text).stream().map(Word::form).toList();
    }

    /** As it is looked for among whole words, with its accents. */
    String whole(String word) {
        return terms(forms, word).stream().findFirst().orElse(word);
    }

    boolean isMeaningless(String word) {
        return meaningless.contains(word);
    }

    /** @param word in lower case and without accents */
    String stem(String word) {
        var known = stems.get(word);
        if (known != null) {
            return known;
        }
        var stem = stemOnce(word);
        if (stems.size() >= REMEMBERED) {
            stems.clear();
        }
        stems.put(word, stem);
        return stem;
    }

    /** Without remembering it: most pieces of a compound that are tried are no words at all. */
    private String stemOnce(String word) {
        var stem = irregular.get(word);
        return stem == null ? regular(word) : stem;
    }

    private static String regular(String word) {
        var stemmer = new KpStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The stems of the parts; none when it is no compound. */
    List<String> parts(String word) {
        return compounds.partsOf(word).stream().map(this::stem).toList();
    }

    private static List<String> terms(Analyzer analyzer, String text) {
        var found = new ArrayList<String>();
        each(analyzer, text, (term, offset) -> found.add(term));
        return found;
    }

    private static void each(Analyzer analyzer, String text, BiConsumer<String, OffsetAttribute> consumer) {
        try (TokenStream stream = analyzer.tokenStream(IndexFields.TEXT, text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                consumer.accept(term.toString(), offset);
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines such as {@code steden stad}. */
    private static Map<String, String> irregular() {
        Map<String, String> stems = new HashMap<>();
        WordFile.lines(STEMS).forEach(line -> {
            var words = List.of(line.split("\\s+"));
            words.forEach(word -> stems.put(word, words.get(words.size() - 1)));
        });
        return Map.copyOf(stems);
    }

    /** What a word of a text becomes in the index. */
    List<String> stemsOf(String word) {
        return terms(alone, word);
    }

    /** The words that a word of a text is suggested as. */
    List<String> formsOf(String word) {
        return terms(formsAlone, word);
    }

    /** What becomes of words in lower case when a text is indexed. */
    private TokenStream stems(TokenStream lower) {
        var meaning = new StopFilter(new ASCIIFoldingFilter(lower), meaningless);
        return new StemFilter(new CompoundFilter(meaning, compounds), this::stem);
    }

    /** In lower case, with accents. */
    private static TokenStream lower(Tokenizer words) {
        return new SpellingFilter(new LowerCaseFilter(words));
    }

    private static TokenStream plain(Tokenizer words) {
        return new ASCIIFoldingFilter(lower(words));
    }

    private static final class Plain extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new StandardTokenizer();
            return new TokenStreamComponents(words, plain(words));
        }
    }

    /**
     * Whole words and parts of compounds, for suggestions: what is suggested must be a word and no stem. Small words and words without
     * meaning are never suggested, and are half of a text.
     */
    private final class Forms extends Analyzer {
        private final Supplier<Tokenizer> tokenizer;

        Forms(Supplier<Tokenizer> tokenizer) {
            this.tokenizer = tokenizer;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = tokenizer.get();
            var meaning =
                    new LengthFilter(new StopFilter(lower(words), meaningless), Spelling.SHORTEST, Compounds.LONGEST);
            return new TokenStreamComponents(words, new CompoundFilter(meaning, compounds));
        }
    }

    private final class Indexing extends Analyzer {
        private final Supplier<Tokenizer> tokenizer;

        Indexing(Supplier<Tokenizer> tokenizer) {
            this.tokenizer = tokenizer;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = tokenizer.get();
            return new TokenStreamComponents(words, stems(lower(words)));
        }
    }
}
