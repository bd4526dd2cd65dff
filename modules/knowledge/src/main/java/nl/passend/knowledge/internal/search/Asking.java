// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.rest.Slice;
import nl.passend.knowledge.SearchAnswer;
import nl.passend.knowledge.SearchAnswer.Hit;
import nl.passend.knowledge.SearchQuestion;
import nl.passend.knowledge.internal.search.QuestionReader.Reading;
import org.apache.lucene.document.Document;
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
        var choices = Choices.of(question);
        var building = new QueryBuilding(searcher.getIndexReader(), reading.notions());
        int most = question.after().isPresent() ? MOST : question.limit() + 1;
        var gathered = Gathering.of(searcher, building.query(least, permitted.filter()), choices, most);
        if (gathered.counted().total() < FEW && least > 1) {
            least = 1;
            gathered = Gathering.of(searcher, building.query(least, permitted.filter()), choices, most);
        }
        var counted = gathered.counted();
        return new SearchAnswer(
                page(searcher, gathered.best(), question, building.query(least)),
                counted.total(),
                counted.of(IndexFields.KIND),
                counted.of(IndexFields.REGION),
                counted.of(IndexFields.LAW),
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

    private Slice<Hit> page(IndexSearcher searcher, ScoreDoc[] best, SearchQuestion question, Query query)
            throws IOException {
        int begin = question.after().isPresent()
                ? behind(searcher, best, question.after().get())
                : 0;
        int end = Math.min(best.length, begin + question.limit());
        var marked = highlights.of(query);
        var stored = searcher.storedFields();
        var hits = new ArrayList<Hit>();
        for (int i = begin; i < end; i++) {
            hits.add(hit(stored.document(best[i].doc), marked));
        }
        return new Slice<>(
                List.copyOf(hits),
                end < best.length ? Optional.of(hits.get(hits.size() - 1).id()) : Optional.empty());
    }

    /** Where the hits go on behind this one; at the beginning when it is not there any more. */
    private static int behind(IndexSearcher searcher, ScoreDoc[] best, String id) throws IOException {
        var stored = searcher.storedFields();
        for (int i = 0; i < best.length; i++) {
            if (id.equals(stored.document(best[i].doc, Set.of(IndexFields.ID)).get(IndexFields.ID))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Hit hit(Document document, Highlights.Marking marked) throws IOException {
        return new Hit(
                document.get(IndexFields.ID),
                IndexFields.kind(document),
                marked.title(document.get(IndexFields.TITLE)),
                marked.excerpt(document.get(IndexFields.TEXT)),
                IndexFields.page(document),
                IndexFields.all(document, IndexFields.REGION).stream()
                        .filter(region -> !region.equals(SearchQuestion.EVERYWHERE))
                        .toList(),
                IndexFields.all(document, IndexFields.LAW));
    }
}
