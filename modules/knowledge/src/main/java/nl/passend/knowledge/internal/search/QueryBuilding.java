// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.util.List;
import java.util.stream.Collectors;
import nl.passend.knowledge.internal.search.QuestionReader.Notion;
import nl.passend.knowledge.internal.search.QuestionReader.Way;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Notions as a Lucene query. A word in the title says more than one in the text; of several ways to the same notion the best counts. */
final class QueryBuilding {
    private static final float IN_TITLE = 2.5f;
    private static final float IN_WORDS = 3f;
    private static final float ALSO = 0.2f;
    /** How far the words of a phrase may stand apart: small words between them have kept their places. */
    private static final int APART = 6;

    private QueryBuilding() {}

    /** @param least of the notions that a document must have */
    static Query query(List<Notion> notions, int least) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        notions.forEach(notion -> query.add(any(notion), Occur.SHOULD));
        return query.build();
    }

    /** With a filter it becomes what one may read; what is marked in a text is looked for without. */
    static Query filtered(Query query, Query filter) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(filter, Occur.FILTER)
                .build();
    }

    private static Query any(Notion notion) {
        var ways = notion.ways().stream().map(QueryBuilding::weighed).collect(Collectors.toList());
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    private static Query weighed(Way way) {
        return way.weight() == 1f ? all(way) : new BoostQuery(all(way), way.weight());
    }

    private static Query all(Way way) {
        if (way.stems().size() == 1) {
            return anywhere(way.stems().get(0));
        }
        if (way.near()) {
            return new DisjunctionMaxQuery(
                    List.of(
                            new BoostQuery(phrase(IndexFields.TITLE, way.stems()), IN_TITLE),
                            new BoostQuery(phrase(IndexFields.WORDS, way.stems()), IN_WORDS),
                            phrase(IndexFields.TEXT, way.stems())),
                    ALSO);
        }
        var all = new BooleanQuery.Builder();
        way.stems().forEach(stem -> all.add(anywhere(stem), Occur.MUST));
        return all.build();
    }

    private static Query phrase(String field, List<String> stems) {
        return new PhraseQuery(APART, field, stems.toArray(String[]::new));
    }

    private static Query anywhere(String stem) {
        return new DisjunctionMaxQuery(
                List.of(
                        new BoostQuery(new TermQuery(new Term(IndexFields.TITLE, stem)), IN_TITLE),
                        new BoostQuery(new TermQuery(new Term(IndexFields.WORDS, stem)), IN_WORDS),
                        new TermQuery(new Term(IndexFields.TEXT, stem))),
                ALSO);
    }
}
