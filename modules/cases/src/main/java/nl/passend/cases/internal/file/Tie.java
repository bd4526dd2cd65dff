// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.provenance.AbsentIdConverter;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Period;

/** Why one member may read about another: by law ({@link Guardianship}) or by leave ({@link Opening}). */
@Entity
@Table(name = "cases_tie")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
abstract class Tie {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    @Column(name = "about_id")
    private UUID about;

    @Column(name = "other_id")
    @Convert(converter = AbsentIdConverter.class)
    private UUID other;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Embedded
    private Provenance provenance;

    @Version
    private long version;

    protected Tie() {}

    Tie(UUID id, UUID file, UUID about, Optional<UUID> other, Provenance provenance) {
        this.id = id;
        this.file = file;
        this.about = about;
        this.other = other.orElse(null);
        this.provenance = provenance;
    }

    /** Ends it at once; what ended stays ended. */
    void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID file() {
        return file;
    }

    UUID about() {
        return about;
    }

    /** Absent for who represents somebody and is not of the household. */
    Optional<UUID> otherMember() {
        return Optional.ofNullable(other);
    }

    UUID other() {
        return otherMember().orElseThrow();
    }

    Period period() {
        return new Period(provenance.validFrom(), provenance.validUntil());
    }

    long version() {
        return version;
    }

    Optional<UUID> toldBy() {
        return provenance.toldBy();
    }
}
