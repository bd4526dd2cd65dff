// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.rest.Slice;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchAnswer.Hit;
import nl.passend.knowledge.SearchQuestion;
import nl.passend.knowledge.internal.search.QuestionReader.Reading;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Answers one question, as one reader may know it. */
final class Asking {
    /** How far one can turn pages; who looks further had better ask otherwise. */
    private static final int MOST = 200;
    /** With fewer hits than this a document needs to have only one of the notions. */
    private static final int FEW = 5;

    private final DutchWords dutch;
    private final Synonyms synonyms;
    private final Highlights highlights;

    Asking(DutchWords dutch, Synonyms synonyms) {
        this.dutch = dutch;
        this.synonyms = synonyms;
        this.highlights = new Highlights(dutch);
    }

    SearchAnswer ask(IndexSearcher searcher, SearchQuestion question, Set<String> marks) throws IOException {
        var permitted = new Permitted(searcher, marks);
        var reading = new QuestionReader(dutch, synonyms, permitted).read(question.words());
        if (reading.notions().isEmpty()) {
            return new SearchAnswer(
                    new Slice<>(List.of(), Optional.empty()), 0, List.of(), List.of(), List.of(), reading.suggestion());
        }
        int least = leastOf(reading);
        var found = find(permitted, question, reading, least);
        if (found.total() < FEW && least > 1) {
            least = 1;
            found = find(permitted, question, reading, least);
        }
        return new SearchAnswer(
                page(searcher, found.best().scoreDocs, question, QueryBuilding.query(reading.notions(), least)),
                found.total(),
                found.kinds.result(),
                found.regions.result(),
                found.laws.result(),
                reading.suggestion());
    }

    /** Both of two; of more, half will do: a question typed as a sentence has words that no answer has. */
    private static int leastOf(Reading reading) {
        int notions = reading.notions().size();
        if (reading.either()) {
            return 1;
        }
        return notions <= 2 ? notions : (notions + 1) / 2;
    }

    private static HitCollector find(Permitted permitted, SearchQuestion question, Reading reading, int least)
            throws IOException {
        return HitCollector.searching(
                permitted.searcher(),
                QueryBuilding.filtered(QueryBuilding.query(reading.notions(), least), permitted.filter()),
                question,
                question.after().isPresent() ? MOST : question.limit() + 1);
    }

    private Slice<Hit> page(IndexSearcher searcher, ScoreDoc[] best, SearchQuestion question, Query query)
            throws IOException {
        var ids = new ArrayList<Found>();
        for (ScoreDoc hit : best) {
            ids.add(new Found(
                    hit.doc,
                    searcher.storedFields()
                            .document(hit.doc, Set.of(IndexFields.ID))
                            .get(IndexFields.ID)));
        }
        var shown = Slice.after(ids, question.after().orElse(null), question.limit(), Found::id);
        int[] documents = shown.items().stream().mapToInt(Found::document).toArray();
        var hits = hits(searcher, documents, query);
        return new Slice<>(hits, shown.next());
    }

    private record Found(int document, String id) {}

    private List<Hit> hits(IndexSearcher searcher, int[] documents, Query query) throws IOException {
        if (documents.length == 0) {
            return List.of();
        }
        var titles = highlights.titles(searcher, query, Arrays.copyOf(documents, documents.length));
        var excerpts = highlights.excerpts(searcher, query, Arrays.copyOf(documents, documents.length));
        var hits = new ArrayList<Hit>();
        for (int i = 0; i < documents.length; i++) {
            var document = searcher.storedFields().document(documents[i]);
            hits.add(new Hit(
                    document.get(IndexFields.ID),
                    IndexFields.kind(document),
                    titles.get(i),
                    excerpts.get(i),
                    IndexFields.page(document),
                    IndexFields.all(document, IndexFields.REGION).stream()
                            .filter(region -> !region.equals(SearchQuestion.EVERYWHERE))
                            .toList(),
                    IndexFields.all(document, IndexFields.LAW)));
        }
        return hits;
    }
}
