// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.internal.programmes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.edition.Editing;
import nl.passend.kernel.edition.Editing.Manuscript;
import nl.passend.kernel.edition.Edition;
import nl.passend.kernel.edition.EditionItem.Place;
import nl.passend.kernel.edition.EditionOwners;
import nl.passend.kernel.edition.EditionProblems;
import nl.passend.kernel.edition.EditionState;
import nl.passend.kernel.edition.Editions;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.knowledge.Programme;
import nl.passend.knowledge.Programmes;

/**
 * Ends a programme. That is a step and no date that passes: of each thing that came out of it somebody says who keeps it from now
 * on, or that nobody does. Owners change at once. That it ended, and what became of it, is text that everybody reads: it goes to a
 * second reader like any other. Doing it again with the same answers changes nothing.
 */
@ApplicationScoped
public class EndProgramme {
    private static final String WHY = "Het programma is afgelopen.";

    private final Programmes programmes;
    private final ItemsOfProgramme items;
    private final Editions editions;
    private final Editing editing;
    private final EditionOwners owners;
    private final LegalCalendar calendar;
    private final CurrentUser user;

    @Inject
    public EndProgramme(
            Programmes programmes,
            ItemsOfProgramme items,
            Editions editions,
            Editing editing,
            EditionOwners owners,
            LegalCalendar calendar,
            CurrentUser user) {
        this.programmes = programmes;
        this.items = items;
        this.editions = editions;
        this.editing = editing;
        this.owners = owners;
        this.calendar = calendar;
        this.user = user;
    }

    /**
     * @param outcome what became of it
     * @param keptAt where its papers are; empty: as it was
     * @param owner who keeps the page of the programme; empty: nobody
     * @param items by slug, who keeps each; empty: nobody. Each item of the programme must be in it
     */
    public record Ending(
            LocalDate on,
            String outcome,
            Optional<String> keptAt,
            Optional<UUID> owner,
            Map<String, Optional<UUID>> items) {
        public Ending {
            items = Map.copyOf(items);
        }
    }

    /**
     * @return the version that says so: waiting for its reader, or already published when it was ended in these words before
     * @throws ProblemException NOT_FOUND for who does not write programmes, INVALID when somebody must still decide about an item,
     *     DRAFT_EXISTS when another version is being made
     */
    @Transactional
    public Edition<Programme> end(String slug, Ending ending) {
        if (user.find().filter(programmes.kind()::writes).isEmpty()) {
            throw ProblemException.notFound();
        }
        Edition<Programme> now = programmes.find(slug).orElseThrow(ProblemException::notFound);
        check(slug, now.content(), ending);
        Place place = Place.everywhere(slug);
        owners.handOver(programmes.kind(), place, ending.owner());
        ending.items().forEach((item, to) -> owners.handOver(items.kind(), Place.everywhere(item), to));
        Programme ended = now.content().ended(ending.on(), ending.outcome(), ending.keptAt());
        return now.content().equals(ended) ? now : saidSo(place, ended);
    }

    private Edition<Programme> saidSo(Place place, Programme ended) {
        Optional<Edition<Programme>> made = editions.versions(programmes.kind(), place).stream()
                .filter(edition -> edition.state().isBeingMade())
                .findFirst();
        if (made.isEmpty()) {
            return submit(editing.begin(
                    programmes.kind(), place, new Manuscript<>(ended, WHY, Optional.of(calendar.today()))));
        }
        if (!made.get().content().equals(ended)) {
            throw new ProblemException(EditionProblems.DRAFT_EXISTS);
        }
        return made.get().state() == EditionState.DRAFT ? submit(made.get()) : made.get();
    }

    private Edition<Programme> submit(Edition<Programme> draft) {
        return editing.submit(programmes.kind(), draft.id(), draft.revision());
    }

    private void check(String slug, Programme programme, Ending ending) {
        var wrong = new ArrayList<FieldProblem>();
        if (ending.on().isAfter(calendar.today()) || ending.on().isBefore(programme.from())) {
            wrong.add(new FieldProblem("/on", "Kies vandaag of een dag waarop het programma al liep."));
        }
        if (ending.outcome().isBlank()) {
            wrong.add(new FieldProblem("/outcome", "Schrijf wat ervan geworden is."));
        }
        List<String> theirs =
                items.of(slug).stream().map(edition -> edition.item().slug()).toList();
        theirs.stream()
                .filter(item -> !ending.items().containsKey(item))
                .forEach(item -> wrong.add(new FieldProblem("/items/" + item, "Kies wie dit overneemt, of niemand.")));
        Set<String> strange = ending.items().keySet().stream()
                .filter(item -> !theirs.contains(item))
                .collect(Collectors.toSet());
        strange.forEach(item -> wrong.add(new FieldProblem("/items/" + item, "Dit hoort niet bij dit programma.")));
        if (!wrong.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, wrong);
        }
    }
}
