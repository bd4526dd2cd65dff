// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.directory.Directory;
import nl.passend.directory.PersonId;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;

/**
 * Announces that a helper leaves: the last day, how they say goodbye, who follows. Nobody found yet? Then it says who looks for
 * someone and when the family hears of it. The place is never empty, and no name stays that does not work there any more.
 */
@ApplicationScoped
public class SayGoodbye {
    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Directors directors;
    private final Directory directory;
    private final Ids ids;

    @Inject
    SayGoodbye(CaseDoor door, Parts parts, PartRecorder recorder, Directors directors, Directory directory, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.directors = directors;
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * @param successor person of the directory
     * @param successorName of whoever is not in the directory
     * @param successorSince the day after the last day unless told; today when that has passed
     * @param newsBy needed while there is no successor
     */
    public record Announcement(
            LocalDate lastDay,
            Optional<String> goodbye,
            Optional<UUID> successor,
            Optional<String> successorName,
            Optional<LocalDate> successorSince,
            Optional<LocalDate> newsBy,
            Optional<String> mustKnow,
            Optional<UUID> mustKnowBy) {
        boolean someoneFollows() {
            return successor.isPresent() || successorName.isPresent();
        }
    }

    /** May be said again when more is known, also after the last day: the last word counts. */
    @Transactional
    public Stored announce(UUID fileId, UUID id, Announcement said) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        Involvement leaving = parts.find(Involvement.class, file, id)
                .filter(i -> i.closedOn().isEmpty())
                .orElseThrow(ProblemException::notFound);
        Optional<WhoComes.Leaving> before = leaving.open(file.keys()).leaving();
        Optional<UUID> standing = before.flatMap(WhoComes.Leaving::successor).filter(next -> stillComes(file, next));
        check(file, said, before, standing.isPresent());
        Optional<UUID> successor =
                standing.or(() -> said.someoneFollows() ? Optional.of(follow(file, leaving, said)) : Optional.empty());
        leaving.leave(
                new WhoComes.Leaving(
                        said.lastDay(),
                        said.goodbye(),
                        successor,
                        successor.isPresent()
                                ? Optional.empty()
                                : directors.first(file).or(() -> Optional.of(file.contact())),
                        successor.isPresent() ? Optional.empty() : said.newsBy(),
                        Optional.empty(),
                        Optional.empty(),
                        standing.isPresent()
                                && before.filter(WhoComes.Leaving::known).isPresent()),
                file.keys());
        if (said.mustKnow().isPresent()) {
            leaving.mustKnow(said.mustKnow(), said.mustKnowBy(), file.keys());
        }
        recorder.noted(
                file,
                leaving,
                AuditAction.UPDATE,
                "involvement.leave",
                List.of("until", "goodbye", "successor"),
                "Aangekondigd: iemand stopt op " + Days.inWords(said.lastDay()) + ".");
        parts.flush();
        return new Stored(id, leaving.version());
    }

    /** Whoever was to follow may have stopped before they began. */
    private boolean stillComes(OpenedFile file, UUID successor) {
        return parts.find(Involvement.class, file, successor)
                .filter(next -> next.closedOn().isEmpty())
                .isPresent();
    }

    private UUID follow(OpenedFile file, Involvement leaving, Announcement said) {
        WhoComes former = leaving.open(file.keys());
        Involvement next = new Involvement(
                ids.next(),
                file.id(),
                new WhoComes.Told(
                        said.successor(),
                        said.successorName(),
                        said.successor().isPresent()
                                ? Optional.empty()
                                : former.told().organisation(),
                        former.told().law(),
                        former.told().purpose(),
                        former.told().hours(),
                        former.told().costPerYear()),
                Optional.of(leaving.id()),
                file.keys(),
                parts.provenance(
                        file,
                        former.members(),
                        leaving.provenance().toldBy(),
                        former.scope(),
                        said.successorSince().orElseGet(() -> dayAfter(said.lastDay(), file.today())),
                        Optional.empty()));
        parts.add(next);
        recorder.changed(file, next, AuditAction.CREATE, "involvement.create", List.of("helper"));
        return next.id();
    }

    private static LocalDate dayAfter(LocalDate lastDay, LocalDate today) {
        LocalDate next = lastDay.plusDays(1);
        return next.isBefore(today) ? today : next;
    }

    /** A last day that was announced may have passed when somebody is found at last. */
    private void check(OpenedFile file, Announcement said, Optional<WhoComes.Leaving> before, boolean somebodyFollows) {
        PartChecks checks = new PartChecks(file);
        checks.toCome(
                Optional.of(said.lastDay())
                        .filter(day ->
                                before.filter(l -> l.lastDay().equals(day)).isEmpty()),
                "/lastDay");
        checks.toCome(said.newsBy(), "/newsBy");
        checks.day(said.successorSince(), "/successorSince");
        checks.member(said.mustKnowBy(), "/mustKnowBy");
        said.successor()
                .filter(person -> directory.findPerson(new PersonId(person)).isEmpty())
                .ifPresent(person -> checks.refuse("/successor", "Kies iemand uit de gids, of vul een naam in."));
        if (!said.someoneFollows() && !somebodyFollows && said.newsBy().isEmpty()) {
            checks.refuse("/newsBy", "Is er nog niemand? Vul in wanneer het gezin uiterlijk hoort wie er komt.");
        }
        checks.done();
    }
}
