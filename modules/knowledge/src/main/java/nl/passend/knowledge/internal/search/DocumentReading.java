// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Reads the texts of a document once for two fields: the stems with their places, and the whole words that were met on the way, each
 * once. Taking texts apart is most of the work of an index, and they use the same words over and over, so what becomes of a word is
 * remembered. For one document after another, by one thread.
 */
final class DocumentReading {
    private static final int REMEMBERED = 50_000;

    private final DutchWords dutch;
    private final StandardTokenizer tokens = new StandardTokenizer();
    private final TokenStream stems = new Stems(new LowerCaseFilter(tokens));
    private final TokenStream words = new Words();
    private final Set<String> met = new HashSet<>();
    private CharArrayMap<Read> known = new CharArrayMap<>(16, false);

    DocumentReading(DutchWords dutch) {
        this.dutch = dutch;
    }

    /**
     * What becomes of a word.
     *
     * @param stems of itself and of its parts; none when it means nothing
     * @param words that may be suggested: itself and its parts
     */
    record Read(List<String> stems, List<String> words) {
        Read {
            stems = List.copyOf(stems);
            words = List.copyOf(words);
        }
    }

    /** Forgets the words of the document before. */
    void begin() {
        met.clear();
    }

    /** After many documents: what words became is not needed for a while. */
    void rest() {
        known = new CharArrayMap<>(16, false);
    }

    /** As {@link DutchWords#indexing()} reads a text; to be read to its end and closed before the next is asked for. */
    TokenStream stems(String text) {
        tokens.setReader(new StringReader(text));
        return stems;
    }

    /** The words of all texts that were read since the document began. */
    TokenStream words() {
        return words;
    }

    private Read read(CharTermAttribute word) {
        var read = known.get(word.buffer(), 0, word.length());
        if (read == null) {
            if (known.size() >= REMEMBERED) {
                rest();
            }
            read = new Read(dutch.stemsOf(word.toString()), dutch.formsOf(word.toString()));
            known.put(word.toString(), read);
        }
        return read;
    }

    private final class Stems extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private Iterator<String> parts = new ArrayList<String>().iterator();
        private int skipped;

        Stems(TokenStream input) {
            super(input);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (parts.hasNext()) {
                term.setEmpty().append(parts.next());
                step.setPositionIncrement(0);
                return true;
            }
            while (input.incrementToken()) {
                var read = read(term);
                met.addAll(read.words());
                if (read.stems().isEmpty()) {
                    skipped += step.getPositionIncrement();
                } else {
                    parts = read.stems().iterator();
                    term.setEmpty().append(parts.next());
                    step.setPositionIncrement(step.getPositionIncrement() + skipped);
                    skipped = 0;
                    return true;
                }
            }
            return false;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            parts = new ArrayList<String>().iterator();
            skipped = 0;
        }

        @Override
        public void end() throws IOException {
            super.end();
            step.setPositionIncrement(step.getPositionIncrement() + skipped);
        }
    }

    private final class Words extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private Iterator<String> left = Set.<String>of().iterator();

        @Override
        public void reset() throws IOException {
            super.reset();
            left = met.iterator();
        }

        @Override
        public boolean incrementToken() {
            clearAttributes();
            if (!left.hasNext()) {
                return false;
            }
            term.append(left.next());
            return true;
        }
    }
}
