// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The index as one reader may know it. Nothing here looks at the words of the index without asking whether this reader may read a
 * document with that word: a suggestion, or the absence of one, would tell what stands in documents that are closed to them.
 */
final class Permitted {
    private final IndexSearcher searcher;
    private final Query filter;

    /** @param marks at least one */
    Permitted(IndexSearcher searcher, Set<String> marks) {
        this.searcher = searcher;
        this.filter = new TermInSetQuery(
                IndexFields.READERS, marks.stream().map(BytesRef::new).toList());
    }

    IndexSearcher searcher() {
        return searcher;
    }

    /** Part of every question. */
    Query filter() {
        return filter;
    }

    boolean knows(String field, String word) throws IOException {
        var term = new Term(field, word);
        return searcher.getIndexReader().docFreq(term) > 0 && any(with(new TermQuery(term)));
    }

    /** Stops at the first. */
    private boolean any(Query query) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            var scorer = weight.scorer(leaf);
            if (scorer != null && hasLive(scorer.iterator(), leaf.reader().getLiveDocs())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLive(DocIdSetIterator documents, Bits live) throws IOException {
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (live == null || live.get(document)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a document with all of these in its title, text or words. */
    boolean knowsTogether(Collection<String> stems) throws IOException {
        for (String stem : stems) {
            if (!knows(IndexFields.TEXT, stem) && !knows(IndexFields.TITLE, stem) && !knows(IndexFields.WORDS, stem)) {
                return false;
            }
        }
        return true;
    }

    /** In how many documents it stands that this reader may read. */
    int documentsWith(String field, String word) throws IOException {
        return searcher.count(with(new TermQuery(new Term(field, word))));
    }

    private Query with(Query query) {
        return new BooleanQuery.Builder()
                .add(query, Occur.FILTER)
                .add(filter, Occur.FILTER)
                .build();
    }
}
