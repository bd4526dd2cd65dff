// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Ways of writing that make no difference: {@code c.i.z.} is ciz, {@code baby's} is baby. */
final class SpellingFilter extends TokenFilter {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    SpellingFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (isAbbreviation()) {
            removeDots();
        } else {
            removeGenitive();
        }
        return true;
    }

    /** A letter, a dot, a letter, a dot, a letter. */
    private boolean isAbbreviation() {
        if (term.length() < 3) {
            return false;
        }
        for (int i = 0; i < term.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(term.charAt(i)) : term.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }

    private void removeDots() {
        int kept = 0;
        for (int i = 0; i < term.length(); i += 2) {
            term.buffer()[kept++] = term.charAt(i);
        }
        term.setLength(kept);
    }

    private void removeGenitive() {
        int length = term.length();
        int end = length > 2 && term.charAt(length - 1) == 's' ? length - 1 : length;
        if (end > 1 && (term.charAt(end - 1) == '\'' || term.charAt(end - 1) == '\u2019')) {
            term.setLength(end - 1);
        }
    }
}
