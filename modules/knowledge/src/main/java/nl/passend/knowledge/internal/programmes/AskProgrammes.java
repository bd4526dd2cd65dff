// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.passend.directory.Directory;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionKind;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;

@ApplicationScoped
public class AskProgrammes implements Programmes {
    private final Editions editions;
    private final LegalCalendar calendar;
    private final EditionKind<Programme> kind;

    /** Who writes and who reads along is as with knowledge items: what a programme left is theirs to keep. */
    @Inject
    public AskProgrammes(Editions editions, LegalCalendar calendar, Directory directory) {
        this.editions = editions;
        this.calendar = calendar;
        this.kind = new EditionKind<>(
                "programme",
                Programme.class,
                Set.of(Role.KNOWLEDGE_EDITOR),
                Set.of(Role.KNOWLEDGE_EDITOR, Role.EXPERIENCE_EXPERT),
                new ProgrammeCheck(slug -> directory.municipalityServed(slug).isPresent())::wrong);
    }

    @Override
    public EditionKind<Programme> kind() {
        return kind;
    }

    @Override
    public List<Edition<Programme>> all() {
        return editions.published(kind, calendar.today());
    }

    @Override
    public Standing standing() {
        var both = editions.publishedOrPutForward(kind, calendar.today()).stream()
                .collect(Collectors.partitioningBy(edition -> edition.state().isBeingMade()));
        return Standing.of(both.get(false), both.get(true));
    }

    @Override
    public Optional<Edition<Programme>> find(String slug) {
        return editions.published(kind, slug, calendar.today()).stream().findFirst();
    }
}
