// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Words that somebody may have meant. One letter more, fewer, other or in another place in a word of four to seven letters, two in a
 * longer one; the first letter is taken at its word.
 */
final class Spelling {
    static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int LONGEST = 40;

    private final Permitted permitted;

    Spelling(Permitted permitted) {
        this.permitted = permitted;
    }

    private record Candidate(String word, int documents) {}

    /** The likeliest first; only words of documents that the reader may read. */
    List<String> meantBy(String word, int most) throws IOException {
        if (word.length() < SHORTEST || word.length() > LONGEST || !word.chars().allMatch(Character::isLetter)) {
            return List.of();
        }
        var candidates = new ArrayList<Candidate>();
        for (int distance = 1; distance <= (word.length() < LONG ? 1 : 2) && candidates.isEmpty(); distance++) {
            collect(word, distance, candidates);
        }
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::documents).reversed().thenComparing(Candidate::word))
                .limit(most)
                .map(Candidate::word)
                .toList();
    }

    private void collect(String word, int distance, List<Candidate> candidates) throws IOException {
        var terms = MultiTerms.getTerms(permitted.searcher().getIndexReader(), IndexFields.FORMS);
        if (terms == null) {
            return;
        }
        var near = new FuzzyTermsEnum(terms, new Term(IndexFields.FORMS, word), distance, 1, true);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            var candidate = term.utf8ToString();
            int documents = candidate.equals(word) || candidate.length() < SHORTEST
                    ? 0
                    : permitted.documentsWith(IndexFields.FORMS, candidate);
            if (documents > 0) {
                candidates.add(new Candidate(candidate, documents));
            }
        }
    }
}
