// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.provenance.AbsentIdConverter;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/** One part of the plan of a file. It stands open until it is closed, and then stays as what was. */
@Entity
@Table(name = "cases_plan_part")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
abstract class PlanPart {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    @Convert(converter = AbsentIdConverter.class)
    private UUID owner;

    @Convert(converter = AbsentIdConverter.class)
    private UUID member;

    @Convert(converter = AbsentIdConverter.class)
    private UUID parent;

    private String code;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    private SealedText content;

    @Embedded
    private Provenance provenance;

    @Version
    private long version;

    protected PlanPart() {}

    PlanPart(UUID id, UUID file, Provenance provenance) {
        this.id = id;
        this.file = file;
        this.provenance = provenance;
    }

    /** By which part of their matters a member opens this to another. */
    abstract OpenPart part();

    Household.Row row() {
        return new Household.Row(
                part(), provenance.subjects(), provenance.author(), provenance.toldBy(), provenance.scope());
    }

    static Cell contentCell(UUID id) {
        return new Cell("cases_plan_part", "content", id);
    }

    final Content content(Keyring keys) {
        return Content.parse(keys.open(content, contentCell(id)));
    }

    final void tell(Content told, Keyring keys) {
        content = keys.seal(told.toString(), contentCell(id));
    }

    final void ownedBy(Optional<UUID> worker) {
        owner = worker.orElse(null);
    }

    final void concerns(Optional<UUID> someone) {
        member = someone.orElse(null);
    }

    final void follows(Optional<UUID> other) {
        parent = other.orElse(null);
    }

    final void code(Optional<String> newCode) {
        code = newCode.orElse(null);
    }

    final void due(Optional<LocalDate> day) {
        dueOn = day.orElse(null);
    }

    final void close(LocalDate day) {
        closedOn = day;
    }

    final void reopen() {
        closedOn = null;
    }

    final void lasting(LocalDate from, Optional<LocalDate> until) {
        provenance = provenance.lasting(from, until);
    }

    final boolean isAt(long expected) {
        return version == expected;
    }

    final UUID id() {
        return id;
    }

    final UUID file() {
        return file;
    }

    final Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    final Optional<UUID> member() {
        return Optional.ofNullable(member);
    }

    final Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    final Optional<String> code() {
        return Optional.ofNullable(code);
    }

    final Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    final Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    final Provenance provenance() {
        return provenance;
    }

    final long version() {
        return version;
    }
}
