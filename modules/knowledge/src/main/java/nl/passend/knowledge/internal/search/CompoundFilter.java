// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts the parts of a compound in the place of the whole, beside it. */
final class CompoundFilter extends TokenFilter {
    private final Compounds compounds;
    private final Deque<String> parts = new ArrayDeque<>();
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private State whole;

    CompoundFilter(TokenStream input, Compounds compounds) {
        super(input);
        this.compounds = compounds;
    }

    @Override
    public boolean incrementToken() throws java.io.IOException {
        if (!parts.isEmpty()) {
            restoreState(whole);
            term.setEmpty().append(parts.poll());
            step.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        parts.addAll(compounds.partsOf(term.toString()));
        if (!parts.isEmpty()) {
            whole = captureState();
        }
        return true;
    }

    @Override
    public void reset() throws java.io.IOException {
        super.reset();
        parts.clear();
    }
}
