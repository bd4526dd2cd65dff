// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.offers;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.knowledge.KeptOffer.Care;
import nl.passend.knowledge.KeptOffer.Figure;
import nl.passend.knowledge.KeptOffers.CareChange;
import nl.passend.knowledge.internal.AbsentIdConverter;

/** What Passend's own people know of one offer. There is none until somebody says something. */
@Entity
@Table(name = "knowledge_offer_care")
class StoredCare {
    @Id
    private UUID offer;

    @Convert(converter = AbsentIdConverter.class)
    private UUID owner;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    @Column(name = "verified_by")
    @Convert(converter = AbsentIdConverter.class)
    private UUID verifiedBy;

    private Integer capacity;

    @Column(name = "capacity_on")
    private LocalDate capacityOn;

    @Column(name = "waiting_weeks")
    private Integer waitingWeeks;

    @Column(name = "waiting_on")
    private LocalDate waitingOn;

    @Version
    private long version;

    protected StoredCare() {}

    StoredCare(UUID offer) {
        this.offer = offer;
    }

    /** A figure that is told again is counted again: its day is today, also when it is the same. */
    void change(CareChange change, UUID by, LocalDate today) {
        change.capacity().ifPresent(places -> {
            capacity = places;
            capacityOn = today;
        });
        change.waitingWeeks().ifPresent(weeks -> {
            waitingWeeks = weeks;
            waitingOn = today;
        });
        if (change.verified()) {
            verifiedOn = today;
            verifiedBy = by;
        }
        owner = change.owner().orElse(owner);
    }

    boolean isAt(long expected) {
        return version == expected;
    }

    Care view() {
        return new Care(
                Optional.ofNullable(owner),
                Optional.ofNullable(verifiedOn),
                Optional.ofNullable(capacity).map(places -> new Figure(places, capacityOn)),
                Optional.ofNullable(waitingWeeks).map(weeks -> new Figure(weeks, waitingOn)),
                version);
    }
}
