// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.passend.knowledge.internal.search.QuestionReader.Notion;
import nl.passend.knowledge.internal.search.QuestionReader.Way;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Notions as a Lucene query. A word in the title says more than one in the text; of several ways to the same notion the best counts. */
final class QueryBuilding {
    private static final float IN_TITLE = 2.5f;
    /** What people call something is what they look for it by. */
    private static final float IN_WORDS = 3f;

    /** What a word in one more field adds. */
    private static final float ALSO = 0.2f;

    private static final Map<String, Float> FIELDS =
            Map.of(IndexFields.TITLE, IN_TITLE, IndexFields.WORDS, IN_WORDS, IndexFields.TEXT, 1f);
    /** How far the words of a phrase may stand apart: small words between them have kept their places. */
    private static final int APART = 6;

    private final IndexReader index;
    private final List<Query> notions = new ArrayList<>();

    QueryBuilding(IndexReader index, List<Notion> notions) throws IOException {
        this.index = index;
        for (Notion notion : notions) {
            this.notions.add(any(notion));
        }
    }

    /**
     * What is marked in a text is looked for with this; what may be read, with {@link #query(int, Query)}.
     *
     * @param least of the notions that a document must have
     */
    Query query(int least) {
        return atLeast(least).build();
    }

    /** @param filter who may read */
    Query query(int least, Query filter) {
        return atLeast(least).add(filter, Occur.FILTER).build();
    }

    private BooleanQuery.Builder atLeast(int least) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        notions.forEach(notion -> query.add(notion, Occur.SHOULD));
        return query;
    }

    private Query any(Notion notion) throws IOException {
        var ways = new ArrayList<Query>();
        for (Way way : notion.ways()) {
            var query = all(way);
            if (!(query instanceof MatchNoDocsQuery)) {
                ways.add(way.weight() == 1f ? query : new BoostQuery(query, way.weight()));
            }
        }
        return ways.size() == 1 ? ways.get(0) : new DisjunctionMaxQuery(ways, 0);
    }

    private Query all(Way way) throws IOException {
        if (way.stems().size() == 1) {
            return anywhere(way.stems().get(0));
        }
        return way.near() ? phrase(way.stems()) : together(way.stems());
    }

    private Query together(List<String> stems) throws IOException {
        var all = new BooleanQuery.Builder();
        for (String stem : stems) {
            all.add(anywhere(stem), Occur.MUST);
        }
        return all.build();
    }

    private static Query phrase(List<String> stems) {
        var fields = new ArrayList<Query>();
        FIELDS.forEach((field, weight) ->
                fields.add(new BoostQuery(new PhraseQuery(APART, field, stems.toArray(String[]::new)), weight)));
        return new DisjunctionMaxQuery(fields, ALSO);
    }

    /** Fields in which no document has it are left out: looking there costs time and finds nothing. */
    private Query anywhere(String stem) throws IOException {
        var fields = new ArrayList<Query>();
        for (var field : FIELDS.entrySet()) {
            var term = new Term(field.getKey(), stem);
            if (index.docFreq(term) > 0) {
                fields.add(new BoostQuery(new TermQuery(term), field.getValue()));
            }
        }
        return fields.isEmpty() ? new MatchNoDocsQuery() : new DisjunctionMaxQuery(fields, ALSO);
    }
}
