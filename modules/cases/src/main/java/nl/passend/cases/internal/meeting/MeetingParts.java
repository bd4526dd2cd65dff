// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.kernel.problem.ProblemException;

/**
 * Everything of the meetings of one file, in one statement. A use case needs the rows that its caller may not read too: whether
 * everybody said yes is known to the file, and who said what is not to everybody.
 */
@ApplicationScoped
public class MeetingParts {
    private final EntityManager entityManager;

    @Inject
    MeetingParts(@CasesUnit EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Rows of(OpenedFile file) {
        return new Rows(
                file,
                entityManager
                        .createQuery("SELECT p FROM MeetingPart p WHERE p.file = :file", MeetingPart.class)
                        .setParameter("file", file.id())
                        .getResultList());
    }

    /** The rows of one file. What this hands out by id may be seen by the one who asks; the rest serves to count votes. */
    record Rows(OpenedFile file, List<MeetingPart> all) {
        List<MeetingPart> seen() {
            return all.stream().filter(part -> part.isSeenBy(file.view())).toList();
        }

        Meeting meeting(UUID id) {
            return seen(Meeting.class, id);
        }

        Decision decision(UUID meeting, UUID id) {
            Decision decision = seen(Decision.class, id);
            if (!decision.meeting().equals(meeting) || decision.isDropped()) {
                throw ProblemException.notFound();
            }
            return decision;
        }

        private <P extends MeetingPart> P seen(Class<P> kind, UUID id) {
            return of(kind).stream()
                    .filter(part -> part.id().equals(id) && part.isSeenBy(file.view()))
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        }

        List<Invitation> invitations(UUID meeting) {
            return of(Invitation.class).stream()
                    .filter(one -> one.meeting().equals(meeting))
                    .toList();
        }

        List<ColleagueInvitation> colleagues(UUID meeting) {
            return of(ColleagueInvitation.class).stream()
                    .filter(one -> one.meeting().equals(meeting))
                    .toList();
        }

        ColleagueInvitation colleague(UUID meeting, UUID id) {
            return colleagues(meeting).stream()
                    .filter(one -> one.id().equals(id) && one.isSeenBy(file.view()))
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        }

        Invitation invitation(UUID meeting, UUID member) {
            return invitations(meeting).stream()
                    .filter(one -> one.invited().equals(member) && one.isSeenBy(file.view()))
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        }

        List<Decision> decisions(UUID meeting) {
            return of(Decision.class).stream()
                    .filter(one -> one.meeting().equals(meeting))
                    .toList();
        }

        List<Afterwards> afterwards(UUID meeting) {
            return of(Afterwards.class).stream()
                    .filter(one -> one.meeting().equals(meeting))
                    .toList();
        }

        List<Saying> sayings(UUID decision) {
            return of(Saying.class).stream()
                    .filter(one -> one.decision().equals(decision))
                    .toList();
        }

        Saying saying(UUID decision, UUID member) {
            return sayings(decision).stream()
                    .filter(one -> one.voice().equals(member) && one.isSeenBy(file.view()))
                    .findFirst()
                    .orElseThrow(ProblemException::notFound);
        }

        private <P extends MeetingPart> List<P> of(Class<P> kind) {
            return all.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }
}
