// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.representation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.RepresentationView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.sharing.DecidingRules;
import nl.passend.directory.Person;

/** Who represents whom, for one side, with what it means today. */
public record ShownRepresentations(OpenedFile file, Seen seen) {
    private static final DecidingRules RULES = DecidingRules.current();

    /**
     * @param workers those whose names this side may know
     * @param me who asks
     */
    public List<RepresentationView> views(Map<UUID, Person> workers, UUID me) {
        return file.representations().stream()
                .filter(this::isSeen)
                .sorted(Comparator.comparing(one -> isOver(one)))
                .map(one -> view(one, workers, me))
                .toList();
    }

    /** Workers whose names are needed to show them. */
    public Set<UUID> people() {
        return withholdings().stream()
                .map(one -> one.open(file.keys()))
                .flatMap(one -> Stream.concat(Stream.of(one.by()), one.readBy().stream()))
                .collect(Collectors.toSet());
    }

    /** The two it is between, and who decides for the one. From whom it is withheld, that it exists is not shown either. */
    private boolean isSeen(OpenedFile.Representation one) {
        UUID other = one.representative().orElse(one.represented());
        return file.view().side().isTeam()
                || one.mayRead()
                        && file.view().seesTie(one.represented(), other)
                        && file.view().seesMember(one.represented())
                        && file.view().seesMember(other);
    }

    private boolean isOver(OpenedFile.Representation one) {
        return one.period().until().filter(last -> last.isBefore(file.today())).isPresent();
    }

    private RepresentationView view(OpenedFile.Representation one, Map<UUID, Person> workers, UUID me) {
        Details details = Details.of(one.details(file.keys()));
        return new RepresentationView(
                one.id(),
                one.represented(),
                one.representative(),
                details.name(),
                details.organisation(),
                details.phone(),
                one.ground().code(),
                effect(one),
                RULES.of(one.ground()).article().law(),
                RULES.of(one.ground()).article().number(),
                details.mayDo(),
                details.decidedOn(),
                details.reference(),
                one.period().from(),
                one.period().until(),
                file.view().side().isTeam() && !one.mayRead()
                        ? Optional.of(withheld(one, workers, me))
                        : Optional.empty());
    }

    private RepresentationView.Withheld withheld(OpenedFile.Representation one, Map<UUID, Person> workers, UUID me) {
        return withholdings().stream()
                .filter(written -> written.representation().equals(one.id()))
                .findFirst()
                .map(written -> written.open(file.keys()))
                .map(written -> new RepresentationView.Withheld(
                        Optional.of(written.reason().code()),
                        written.words(),
                        Optional.of(written.until()),
                        written.state(),
                        Optional.ofNullable(workers.get(written.by())).map(Person::givenName),
                        written.readBy().map(workers::get).map(Person::givenName),
                        file.view().side().actsAsTeam()
                                && !written.by().equals(me)
                                && !written.state().equals(Withholding.STANDING),
                        written.version()))
                .orElseGet(() -> new RepresentationView.Withheld(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Withholding.UNREAD,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        0));
    }

    private List<Withholding> withholdings() {
        return seen.opened(Withholding.class, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty())
                .toList();
    }

    /** Time and safety first, then what ground and age say by law; the words stand with the texts. */
    private String effect(OpenedFile.Representation one) {
        if (isOver(one)) {
            return "over";
        }
        if (one.period().from().isAfter(file.today())) {
            return "later";
        }
        return one.mayRead() ? byLaw(one) : "withheld";
    }

    private String byLaw(OpenedFile.Representation one) {
        return RULES.of(one.ground()).effect().orElseGet(() -> band(one.represented())
                .id());
    }

    private DecidingRules.Band band(UUID member) {
        Optional<LocalDate> birthDate = file.member(member).flatMap(OpenedFile.Member::birthDate);
        return file.isFoundUnable(member)
                ? RULES.bandOfUnable(birthDate, file.today())
                : RULES.bandOf(birthDate, file.today());
    }
}
