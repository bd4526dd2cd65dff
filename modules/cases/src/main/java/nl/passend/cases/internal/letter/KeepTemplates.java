// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.passend.cases.LetterTemplateView;
import nl.passend.cases.LetterTemplates;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.part.Stored;
import nl.passend.directory.Directory;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.problem.ProblemException;

/** The letters of the municipalities. Who may change them is for the door before it: there is nothing about a client in them. */
@ApplicationScoped
public class KeepTemplates implements LetterTemplates {
    private final EntityManager entityManager;
    private final Changes changes;
    private final Directory directory;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;

    @Inject
    KeepTemplates(
            @CasesUnit EntityManager entityManager,
            Changes changes,
            Directory directory,
            CurrentUser user,
            Ids ids,
            Clock clock) {
        this.entityManager = entityManager;
        this.changes = changes;
        this.directory = directory;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of all municipalities, by title. */
    public List<LetterTemplateView> all() {
        return entityManager
                .createQuery(
                        "SELECT t FROM LetterTemplate t ORDER BY t.municipality, t.title, t.id", LetterTemplate.class)
                .getResultList()
                .stream()
                .map(LetterTemplate::view)
                .toList();
    }

    /** Of one municipality, by title. */
    public List<LetterTemplateView> of(String municipality) {
        return all().stream()
                .filter(one -> one.municipality().equals(municipality))
                .toList();
    }

    public LetterTemplateView one(UUID id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow(ProblemException::notFound);
    }

    @Transactional
    public Stored create(String municipality, String title, String words) {
        if (directory.municipalityServed(municipality).isEmpty()) {
            throw ProblemException.invalid("/municipality", "Kies een gemeente waarvoor deze installatie werkt.");
        }
        check(words);
        return persisted(ids.next(), municipality, title, words);
    }

    @Transactional
    public Stored change(UUID id, long version, String title, String words) {
        LetterTemplate template = expected(id, version);
        check(words);
        template.write(title, words, user.get().personId(), clock.instant());
        changes.flush(entityManager);
        return new Stored(id, template.view().version());
    }

    @Transactional
    public void remove(UUID id, long version) {
        entityManager.remove(expected(id, version));
        changes.flush(entityManager);
    }

    @Override
    @Transactional
    public void add(NewTemplate template) {
        if (entityManager.find(LetterTemplate.class, template.id()) == null) {
            check(template.words());
            persisted(template.id(), template.municipality(), template.title(), template.words());
        }
    }

    private Stored persisted(UUID id, String municipality, String title, String words) {
        LetterTemplate template = new LetterTemplate(
                id, municipality, title, words, user.find().orElse(Me.SYSTEM).personId(), clock.instant());
        entityManager.persist(template);
        changes.flush(entityManager);
        return new Stored(id, template.view().version());
    }

    private LetterTemplate expected(UUID id, long version) {
        LetterTemplate template = entityManager.find(LetterTemplate.class, id);
        if (template == null) {
            throw ProblemException.notFound();
        }
        template.expect(version);
        return template;
    }

    private static void check(String words) {
        new LetterText(words).problem().ifPresent(why -> {
            throw ProblemException.invalid("/words", why);
        });
    }
}
