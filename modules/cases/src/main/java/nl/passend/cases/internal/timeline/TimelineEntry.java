// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.timeline;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.EntryKind;
import nl.passend.cases.internal.provenance.AbsentIdConverter;
import nl.passend.cases.internal.provenance.Members;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/**
 * One thing that happened. What it says is never changed: what was wrong is put right by a new entry that names this one. Only who was
 * asked to look at it is added.
 */
@Entity
@Table(name = "cases_timeline_entry")
class TimelineEntry {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    private SealedText text;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Convert(converter = AbsentIdConverter.class)
    private UUID corrects;

    @Convert(converter = AbsentIdConverter.class)
    private UUID answers;

    private Members asked;

    @Embedded
    private Provenance provenance;

    @Version
    private long version;

    protected TimelineEntry() {}

    TimelineEntry(UUID file, Entry.New told, Keyring keys, Provenance provenance) {
        this.id = told.id();
        this.file = file;
        this.kind = told.kind();
        this.text = keys.seal(told.text(), cell());
        this.occurredOn = told.occurredOn();
        this.corrects = told.corrects().orElse(null);
        this.answers = told.answers().orElse(null);
        this.asked = Members.of(Set.of());
        this.provenance = provenance;
    }

    Entry open(Keyring keys) {
        return new Entry(
                id,
                kind,
                keys.open(text, cell()),
                occurredOn,
                provenance.recordedAt(),
                provenance.author(),
                provenance.toldBy(),
                provenance.subjects(),
                provenance.scope(),
                Optional.ofNullable(corrects),
                Optional.ofNullable(answers),
                asked.ids());
    }

    void ask(Collection<UUID> people) {
        Set<UUID> all = new LinkedHashSet<>(asked.ids());
        all.addAll(people);
        asked = Members.of(all);
    }

    /** What the rules of the household need to know of it; no text. */
    Household.Row row() {
        return new Household.Row(
                kind.part(), provenance.subjects(), provenance.author(), provenance.toldBy(), provenance.scope());
    }

    private Cell cell() {
        return new Cell("cases_timeline_entry", "text", id);
    }
}
