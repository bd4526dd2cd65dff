// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.OpenPart;
import nl.passend.cases.internal.part.Content;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.vault.Keyring;

/** Who does what, and by when. A worker, someone of the household, or anybody with a name. */
@Entity
@DiscriminatorValue("ACTION")
class PlannedAction extends FilePart {
    private static final String TOGETHER = "together";

    protected PlannedAction() {}

    PlannedAction(UUID id, UUID file, Told told, Keyring keys, Provenance provenance) {
        super(id, file, provenance);
        retell(told, keys);
    }

    /** It comes from a table at which all sat whom it is about. */
    void agreedTogether() {
        code(Optional.of(TOGETHER));
    }

    @Override
    public boolean isTogether() {
        return code().filter(TOGETHER::equals).isPresent();
    }

    /**
     * @param worker who does it, when it is a worker
     * @param member who does it, when it is someone of the household
     * @param name who does it, when it is anybody else
     */
    record Told(
            String what,
            Optional<UUID> worker,
            Optional<UUID> member,
            Optional<String> name,
            Optional<LocalDate> due,
            Optional<UUID> goal) {}

    /** An action in clear. */
    record Step(UUID id, Told told, Set<UUID> about, Optional<LocalDate> done, UUID author, long version) {}

    @Override
    public OpenPart part() {
        return OpenPart.PLAN;
    }

    final void retell(Told told, Keyring keys) {
        ownedBy(told.worker());
        concerns(told.member());
        follows(told.goal());
        due(told.due());
        tell(Content.empty().with("what", Optional.of(told.what())).with("name", told.name()), keys);
    }

    void done(boolean done, LocalDate today) {
        if (!done) {
            reopen();
        } else if (closedOn().isEmpty()) {
            close(today);
        }
    }

    @Override
    public Optional<PlanLine> planLine(Keyring keys, LocalDate today) {
        if (closedOn().isPresent()) {
            return Optional.empty();
        }
        Told told = open(keys).told();
        return Optional.of(new PlanLine(
                PlanLine.Kind.ACTION,
                told.what(),
                told.member(),
                told.worker(),
                told.name(),
                told.due(),
                Optional.empty(),
                Optional.empty()));
    }

    Step open(Keyring keys) {
        Content content = content(keys);
        return new Step(
                id(),
                new Told(content.text("what").orElse(""), owner(), member(), content.text("name"), dueOn(), parent()),
                provenance().subjects(),
                closedOn(),
                provenance().author(),
                version());
    }
}
