// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;

/** Lets a family call somebody else first, when whom they called does not work there any more. In the running transaction. */
@ApplicationScoped
public class ChangeContact {
    private final EntityManager entityManager;
    private final Timeline timeline;
    private final OnRecord onRecord;
    private final CurrentUser user;

    @Inject
    public ChangeContact(
            @CasesUnit EntityManager entityManager, Timeline timeline, OnRecord onRecord, CurrentUser user) {
        this.entityManager = entityManager;
        this.timeline = timeline;
        this.onRecord = onRecord;
        this.user = user;
    }

    /** Files of this team in which somebody waits for this person by name: who is called first, who comes, or who does something. */
    public List<UUID> filesThatName(UUID team, UUID person) {
        return entityManager
                .createQuery("""
                        SELECT f.id FROM CaseFile f WHERE f.team = :team AND (f.contact = :person OR EXISTS (
                        SELECT p FROM FilePart p WHERE p.file = f.id AND p.closedOn IS NULL AND p.owner = :person) OR EXISTS (
                        SELECT i FROM Involvement i WHERE i.file = f.id AND i.closedOn IS NULL AND i.helper = :person))
                        ORDER BY f.id""", UUID.class)
                .setParameter("team", team)
                .setParameter("person", person)
                .getResultList();
    }

    /** The line names no worker: someone outside a protected home reads the lines about themself too. */
    public void callFirst(OpenedFile opened, UUID person) {
        CaseFile file = entityManager.find(CaseFile.class, opened.id());
        file.callFirst(person);
        Set<UUID> everybody = opened.memberIds();
        Set<UUID> readers = timeline.note(
                opened,
                "Het vaste gezicht werkt niet meer bij dit team. Op Mijn plan staat wie u nu belt.",
                everybody,
                user.get().personId());
        onRecord.changed(
                opened, AuditAction.UPDATE, "case-file.contact", "file", everybody, List.of("contact"), readers);
    }
}
