// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.KeptOffer;
import nl.passend.knowledge.OfferReports.Answer;
import nl.passend.knowledge.OfferReports.Report;
import nl.passend.knowledge.internal.AbsentIdConverter;

/** Somebody said that something is wrong with an offer. */
@Entity
@Table(name = "knowledge_offer_report")
class StoredReport {
    @Id
    private UUID id;

    private UUID offer;
    private String words;
    private Instant reported;

    /** Null while nobody looked. */
    private String answer;

    private Instant answered;

    @Column(name = "answered_by")
    @Convert(converter = AbsentIdConverter.class)
    private UUID answeredBy;

    @Version
    private long version;

    protected StoredReport() {}

    StoredReport(UUID id, UUID offer, String words, Instant reported) {
        this.id = id;
        this.offer = offer;
        this.words = words;
        this.reported = reported;
    }

    UUID id() {
        return id;
    }

    UUID offer() {
        return offer;
    }

    boolean isAt(long expected) {
        return version == expected;
    }

    void answer(Answer found, UUID by, Instant at) {
        answer = found.name();
        answeredBy = by;
        answered = at;
    }

    Report view(KeptOffer about) {
        return new Report(
                id,
                offer,
                about.name(),
                about.municipality(),
                words,
                reported,
                Optional.ofNullable(answer).map(Answer::valueOf),
                version);
    }
}
