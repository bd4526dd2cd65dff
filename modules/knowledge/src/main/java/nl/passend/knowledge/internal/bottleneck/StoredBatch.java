// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.passend.knowledge.BottleneckRegister.Batch;
import nl.passend.knowledge.BottleneckRegister.Count;

/** Bottlenecks that were counted together. Made once and never changed. */
@Entity
@Table(name = "knowledge_bottleneck_batch")
class StoredBatch {
    @Id
    private UUID id;

    private String municipality;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private int threshold;
    private int total;

    protected StoredBatch() {}

    StoredBatch(UUID id, String municipality, LocalDate closedOn, int threshold, int total) {
        this.id = id;
        this.municipality = municipality;
        this.closedOn = closedOn;
        this.threshold = threshold;
        this.total = total;
    }

    UUID id() {
        return id;
    }

    Batch view(List<Count> counts) {
        return new Batch(municipality, closedOn, threshold, total, counts);
    }
}
