// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.FilesByPerson;
import nl.passend.cases.internal.file.FilesByPerson.Found;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Told;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.directory.Directory;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.persistence.Changes;

/**
 * One try, in one transaction: finds by exactly who it is, in the municipalities that the worker's own teams serve, and never the
 * worker's own household; opens, tells and marks the timeline, or puts the miss on record.
 */
@ApplicationScoped
class OpenInEmergency {
    private final BreakGlass glass;
    private final FilesByPerson files;
    private final AccessGate gate;
    private final CaseDoor door;
    private final Directors directors;
    private final TeamRoster roster;
    private final Directory directory;
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final CurrentUser user;
    private final Changes changes;
    private final EntityManager entityManager;

    @Inject
    OpenInEmergency(
            BreakGlass glass,
            FilesByPerson files,
            AccessGate gate,
            CaseDoor door,
            Directors directors,
            TeamRoster roster,
            Directory directory,
            Timeline timeline,
            OnRecord onRecord,
            CurrentUser user,
            Changes changes,
            @CasesUnit EntityManager entityManager) {
        this.glass = glass;
        this.files = files;
        this.gate = gate;
        this.door = door;
        this.directors = directors;
        this.roster = roster;
        this.directory = directory;
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.user = user;
        this.changes = changes;
        this.entityManager = entityManager;
    }

    /** @return what is open to this worker now; empty when nothing matched */
    @Transactional
    public List<UUID> open(Attempt attempt) {
        List<UUID> open = new ArrayList<>();
        for (Found found : matches(attempt)) {
            if (!isOpenAnyhow(found.file())) {
                breakGlass(found, attempt);
            }
            open.add(found.file());
        }
        if (open.isEmpty()) {
            glass.missed(ObjectType.CASE_FILE, attempt.emergency());
        }
        changes.flush(entityManager);
        return List.copyOf(open);
    }

    private List<Found> matches(Attempt attempt) {
        Told told = new Told(
                attempt.givenName(), attempt.familyName(), Optional.of(attempt.birthDate()), HouseholdRole.OTHER);
        UUID me = user.get().personId();
        return files.of(told, municipalities()).stream()
                .filter(found -> !found.people().contains(me) && !isOwnHousehold(found.file()))
                .toList();
    }

    private Set<String> municipalities() {
        return directory.teams(roster.mine()).values().stream()
                .map(team -> team.municipality().slug())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isOwnHousehold(UUID file) {
        return holds(file, GrantRole.HOUSEHOLD_MEMBER);
    }

    /** Who may enter through a team needs no emergency: nothing is broken and nobody is told. */
    private boolean isOpenAnyhow(UUID file) {
        return holds(file, GrantRole.TEAM);
    }

    private boolean holds(UUID file, GrantRole role) {
        return gate.explain(ObjectType.CASE_FILE, file).stream().anyMatch(grant -> grant.role() == role);
    }

    private void breakGlass(Found found, Attempt attempt) {
        glass.open(new BreakGlass.Opening(
                ObjectType.CASE_FILE,
                found.file(),
                found.municipality(),
                attempt.emergency(),
                attempt.reason().strip(),
                attempt.lasting(),
                directors.of(found.team())));
        OpenedFile file = door.look(found.file(), Purpose.EMERGENCY);
        Set<UUID> readers = timeline.note(
                file,
                "Een medewerker opende dit plan met noodtoegang.",
                file.memberIds(),
                user.get().personId());
        onRecord.announced(file, "timeline", readers);
    }
}
