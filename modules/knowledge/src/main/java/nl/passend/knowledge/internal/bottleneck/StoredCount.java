// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.bottleneck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import nl.passend.knowledge.BottleneckRegister.Count;
import nl.passend.knowledge.BottleneckRegister.Facet;

/** One number of a batch that may be told. */
@Entity
@Table(name = "knowledge_bottleneck_count")
class StoredCount {
    @Id
    private UUID id;

    private UUID batch;
    private String facet;
    private String value;
    private int total;

    protected StoredCount() {}

    StoredCount(UUID id, UUID batch, Count count) {
        this.id = id;
        this.batch = batch;
        facet = count.facet().code();
        value = count.value();
        total = count.total();
    }

    UUID batch() {
        return batch;
    }

    Count view() {
        return new Count(
                Arrays.stream(Facet.values())
                        .filter(one -> one.code().equals(facet))
                        .findFirst()
                        .orElseThrow(),
                value,
                total);
    }
}
