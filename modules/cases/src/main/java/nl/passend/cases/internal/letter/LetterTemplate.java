// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.passend.cases.LetterTemplateView;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/** A letter of a municipality, about nobody. What was made of it stays when it is changed or gone. */
@Entity
@Table(name = "cases_letter_template")
class LetterTemplate {
    @Id
    private UUID id;

    private String municipality;
    private String title;
    private String words;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected LetterTemplate() {}

    LetterTemplate(UUID id, String municipality, String title, String words, UUID by, Instant at) {
        this.id = id;
        this.municipality = municipality;
        write(title, words, by, at);
    }

    final void write(String newTitle, String newWords, UUID by, Instant at) {
        title = newTitle;
        words = newWords;
        changedBy = by;
        changedAt = at;
    }

    void expect(long seen) {
        if (version != seen) {
            throw new ProblemException(ProblemType.STALE);
        }
    }

    String municipality() {
        return municipality;
    }

    LetterTemplateView view() {
        return new LetterTemplateView(id, municipality, title, words, version);
    }
}
