// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.problem.ProblemException;

/**
 * Tells where someone lives: in one home, or in two when parents live apart. The other residents of these homes stay where they
 * are. A home that nobody lives in any more is removed with its address: nobody needs to know it.
 */
@ApplicationScoped
public class MoveMember {
    private final CaseDoor door;
    private final CaseFiles files;
    private final HouseholdRecorder recorder;

    @Inject
    MoveMember(CaseDoor door, CaseFiles files, HouseholdRecorder recorder) {
        this.door = door;
        this.files = files;
        this.recorder = recorder;
    }

    /**
     * @param from the homes where they lived when one decided; when that is no longer so, nothing moves
     * @param to at least one
     */
    @Transactional
    public void move(UUID fileId, UUID memberId, Set<UUID> from, Set<UUID> to) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        file.member(memberId).orElseThrow(ProblemException::notFound);
        Set<UUID> known = file.homes().stream().map(OpenedFile.Home::id).collect(Collectors.toSet());
        if (to.isEmpty() || !known.containsAll(to)) {
            throw ProblemException.invalid("/homes", "Kies minstens één huis uit de lijst.");
        }
        Set<UUID> now = file.homes().stream()
                .filter(home -> home.residents().contains(memberId))
                .map(OpenedFile.Home::id)
                .collect(Collectors.toSet());
        if (!now.equals(from)) {
            throw ProblemException.invalid(
                    "/homes", "Iemand anders veranderde dit ook. Kijk bij het gezin wat er nu staat.");
        }
        if (now.equals(to)) {
            return;
        }
        file.homes().stream()
                .filter(home -> now.contains(home.id()) != to.contains(home.id()))
                .forEach(home -> settle(file, home, memberId, to.contains(home.id())));
        recorder.noted(
                file,
                file.member(memberId).orElseThrow().givenName() + " woont nu ergens anders.",
                AuditAction.UPDATE,
                "home.update",
                "homes",
                Set.of(memberId),
                List.of("residents"));
        files.flush();
    }

    private void settle(OpenedFile file, OpenedFile.Home home, UUID member, boolean moveIn) {
        Set<UUID> residents = new HashSet<>(home.residents());
        if (moveIn) {
            residents.add(member);
        } else {
            residents.remove(member);
        }
        Home stored = files.home(file.id(), home.id()).orElseThrow();
        if (residents.isEmpty()) {
            files.remove(stored);
        } else {
            stored.move(home.address(), home.secret(), residents, file.keys());
        }
    }
}
