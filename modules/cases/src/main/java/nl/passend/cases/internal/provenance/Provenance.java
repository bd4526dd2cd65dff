// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.provenance;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Scope;

/**
 * What every row that says something about a person carries: about whom, by whom and on whose word, under which law and for
 * what, who may read it, since when and how long it holds. Views per person, sharing part by part and retention per law rest
 * on it. The version stands on the entity.
 */
@Embeddable
public class Provenance {
    /** Codes of the law under which a row is kept: retention follows it. */
    public static final String WMO = "wmo-2015";

    public static final String JEUGDWET = "jeugdwet";

    private static final String SUPPORT = "support";

    private String municipality;
    private Members subjects;
    private UUID author;

    @Column(name = "told_by")
    @Convert(converter = AbsentIdConverter.class)
    private UUID toldBy;

    private String law;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Provenance() {}

    /** @param toldBy the member on whose word; empty for the author's own finding */
    public Provenance(
            String municipality,
            Collection<UUID> subjects,
            UUID author,
            Optional<UUID> toldBy,
            String law,
            Scope scope,
            Instant recordedAt,
            LocalDate validFrom,
            Optional<LocalDate> validUntil) {
        this.municipality = municipality;
        this.subjects = Members.of(subjects);
        this.author = author;
        this.toldBy = toldBy.orElse(null);
        this.law = law;
        this.purpose = SUPPORT;
        this.scope = scope;
        this.recordedAt = recordedAt;
        this.validFrom = validFrom;
        this.validUntil = validUntil.orElse(null);
    }

    /** The same facts, about other people from now on. */
    public Provenance about(Collection<UUID> others) {
        Provenance changed =
                new Provenance(municipality, others, author, toldBy(), law, scope, recordedAt, validFrom, validUntil());
        changed.purpose = purpose;
        return changed;
    }

    /** The same facts, over another time. */
    public Provenance lasting(LocalDate from, Optional<LocalDate> until) {
        Provenance changed =
                new Provenance(municipality, subjects(), author, toldBy(), law, scope, recordedAt, from, until);
        changed.purpose = purpose;
        return changed;
    }

    /** The same facts, written by another and on nobody's word. */
    public Provenance writtenBy(UUID other) {
        Provenance changed = new Provenance(
                municipality, subjects(), other, Optional.empty(), law, scope, recordedAt, validFrom, validUntil());
        changed.purpose = purpose;
        return changed;
    }

    /** The same facts, for other readers from now on. */
    public Provenance readBy(Scope readers) {
        Provenance changed = new Provenance(
                municipality, subjects(), author, toldBy(), law, readers, recordedAt, validFrom, validUntil());
        changed.purpose = purpose;
        return changed;
    }

    public String municipality() {
        return municipality;
    }

    public Set<UUID> subjects() {
        return subjects.ids();
    }

    public UUID author() {
        return author;
    }

    public Optional<UUID> toldBy() {
        return Optional.ofNullable(toldBy);
    }

    public String law() {
        return law;
    }

    public Scope scope() {
        return scope;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntil);
    }
}
