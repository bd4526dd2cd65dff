// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Puts the stem in the place of each word. */
final class StemFilter extends TokenFilter {
    private final UnaryOperator<String> stem;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    StemFilter(TokenStream input, UnaryOperator<String> stem) {
        super(input);
        this.stem = stem;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        var word = term.toString();
        term.setEmpty().append(stem.apply(word));
        return true;
    }
}
