// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.sharing.Side;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * The only way to an opened file: the gate first, which lets in or answers that there is nothing and puts the look on record; then
 * the household; then the question whether this side sees anything at all.
 */
@ApplicationScoped
public class CaseDoor {
    private final AccessGate gate;
    private final CaseFiles files;
    private final CurrentUser user;

    @Inject
    CaseDoor(AccessGate gate, CaseFiles files, CurrentUser user) {
        this.gate = gate;
        this.files = files;
        this.user = user;
    }

    /** @throws ProblemException NOT_FOUND when this user may not know of it */
    public OpenedFile look(UUID id, Purpose purpose) {
        return opened(id, gate.enter(ObjectType.CASE_FILE, id, purpose));
    }

    /** The ordinary look: a worker helps, someone of the household reads their own plan. */
    public OpenedFile read(UUID id) {
        return look(id, ordinary());
    }

    /**
     * What help costs: as {@link #read}, and the one way in for who pays for it. From that side the file's view shows nothing, so
     * this is for the use case that says what help costs, and for no other.
     */
    public OpenedFile readCosts(UUID id) {
        Grant grant = gate.enterOrAsFunder(ObjectType.CASE_FILE, id, ordinary());
        return files.open(id, grant, person())
                .filter(file -> file.view().seesAnything()
                        || file.view().side().funder().isPresent())
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * For somebody from outside who was given something to read. From that side the file's view shows nothing, so this is for the use
     * case that says what was given, and for no other.
     */
    public OpenedFile readAsOutsider(UUID id) {
        Grant grant = gate.enterAsReader(ObjectType.CASE_FILE, id);
        return files.open(id, grant, person())
                .filter(file -> file.view().side() instanceof Side.Outsider)
                .orElseThrow(ProblemException::notFound);
    }

    private Purpose ordinary() {
        return user.get().has(Role.WORKER) ? Purpose.SUPPORT : Purpose.OWN_FILE;
    }

    /** For a change; the caller runs in a transaction. */
    public OpenedFile change(UUID id) {
        return opened(id, gate.enterToChange(ObjectType.CASE_FILE, id));
    }

    /** As {@link #change}, and holds the file until the transaction ends: who comes second sees what the first did. */
    public OpenedFile changeHolding(UUID id) {
        Grant grant = gate.enterToChange(ObjectType.CASE_FILE, id);
        files.hold(id);
        return opened(id, grant);
    }

    /** For a change that only the team makes. A member knows of the file, so a refusal tells nothing new. */
    public OpenedFile changeHoldingAsTeam(UUID id) {
        return forTeam(changeHolding(id));
    }

    public OpenedFile changeAsTeam(UUID id) {
        return forTeam(change(id));
    }

    private static OpenedFile forTeam(OpenedFile file) {
        if (!file.view().side().actsAsTeam()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return file;
    }

    /** For a program that loads: to write alone, by a grant that stands nowhere and is told to nobody. */
    public OpenedFile toLoad(UUID id) {
        Grant loading = new Grant(
                new UUID(0, 0),
                id,
                GrantRole.TEAM,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "load",
                Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty());
        return files.open(id, loading, Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("No such file"));
    }

    private Optional<UUID> person() {
        return user.find().map(Me::personId);
    }

    private OpenedFile opened(UUID id, Grant grant) {
        return files.open(id, grant, person())
                .filter(file -> file.view().seesAnything())
                .orElseThrow(ProblemException::notFound);
    }
}
