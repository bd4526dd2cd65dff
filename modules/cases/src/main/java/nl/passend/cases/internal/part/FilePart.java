// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.part;

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
import nl.passend.cases.Scope;
import nl.passend.cases.internal.provenance.AbsentIdConverter;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Cell;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.SealedText;

/**
 * One part of a file: a goal, a helper, a story, a meeting. It stands open until it is closed, and then stays as what was. One table for
 * all kinds, so that a board reads everything of a file in one statement, and the work of a day over all files in one more. What is said
 * in words is one sealed text a row; only what lists sort and filter by stands beside it.
 */
@Entity
@Table(name = "cases_part")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class FilePart {
    @Id
    private UUID id;

    @Column(name = "file_id")
    private UUID file;

    @Column(name = "team_id")
    private UUID team;

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

    protected FilePart() {}

    public FilePart(UUID id, UUID file, Provenance provenance) {
        this.id = id;
        this.file = file;
        this.provenance = provenance;
    }

    /** By which part of their matters a member opens this to another. */
    public abstract OpenPart part();

    public Household.Row row() {
        return new Household.Row(
                part(),
                provenance.subjects(),
                provenance.author(),
                provenance.toldBy(),
                provenance.scope(),
                provenance.scope() == Scope.CONFIDANT || provenance.scope() == Scope.SUPPORTER
                        ? owner()
                        : Optional.empty(),
                isTogether());
    }

    /** Whether each of those whom it is about reads it, since they sit at one table for it. */
    public boolean isTogether() {
        return false;
    }

    /** What it says in the plan as that stands today; nothing when it is no part of a plan, or no longer. */
    public Optional<PlanLine> planLine(Keyring keys, LocalDate today) {
        return Optional.empty();
    }

    /** What somebody from outside reads of it when it is given to them; nothing when this is not for giving, or not any more. */
    public Optional<Readable> readable(Keyring keys) {
        return Optional.empty();
    }

    /** Whether this side may read it, or know that it is there. */
    public boolean isSeenBy(HouseholdView view) {
        return view.seesRow(row());
    }

    /** By the name that the table had when the first were sealed: a seal holds at one place and at no other. */
    public static Cell contentCell(UUID id) {
        return new Cell("cases_plan_part", "content", id);
    }

    public final Content content(Keyring keys) {
        return Content.parse(keys.open(content, contentCell(id)));
    }

    public final void tell(Content told, Keyring keys) {
        content = keys.seal(told.toString(), contentCell(id));
    }

    /** Whose work it is when it is due: stands beside it, so that the work of a day is read in its order. */
    final void carriedBy(UUID carrier) {
        team = carrier;
    }

    public final void ownedBy(Optional<UUID> worker) {
        owner = worker.orElse(null);
    }

    public final void concerns(Optional<UUID> someone) {
        member = someone.orElse(null);
    }

    public final void follows(Optional<UUID> other) {
        parent = other.orElse(null);
    }

    public final void code(Optional<String> newCode) {
        code = newCode.orElse(null);
    }

    public final void due(Optional<LocalDate> day) {
        dueOn = day.orElse(null);
    }

    public final void close(LocalDate day) {
        closedOn = day;
    }

    public final void reopen() {
        closedOn = null;
    }

    public final void lasting(LocalDate from, Optional<LocalDate> until) {
        provenance = provenance.lasting(from, until);
    }

    /** Told anew: by someone else, or for other readers. */
    public final void toldAs(Provenance told) {
        provenance = told;
    }

    public final boolean isAt(long expected) {
        return version == expected;
    }

    /** Whoever changes it says which version they saw. */
    public final void expect(long seen) {
        if (!isAt(seen)) {
            throw new ProblemException(ProblemType.STALE);
        }
    }

    public final UUID id() {
        return id;
    }

    public final UUID file() {
        return file;
    }

    public final Optional<UUID> owner() {
        return Optional.ofNullable(owner);
    }

    public final Optional<UUID> member() {
        return Optional.ofNullable(member);
    }

    public final Optional<UUID> parent() {
        return Optional.ofNullable(parent);
    }

    public final Optional<String> code() {
        return Optional.ofNullable(code);
    }

    public final Optional<LocalDate> dueOn() {
        return Optional.ofNullable(dueOn);
    }

    public final Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public final Provenance provenance() {
        return provenance;
    }

    public final long version() {
        return version;
    }
}
