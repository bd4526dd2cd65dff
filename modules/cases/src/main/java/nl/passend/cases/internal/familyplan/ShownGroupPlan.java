// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.FamilyGroupPlanView;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Seen;
import nl.passend.directory.Person;

/**
 * What one side sees of the plan that a family may make itself.
 *
 * @param helped members who get or ask help under the Jeugdwet, as far as this side sees that
 */
public record ShownGroupPlan(OpenedFile file, Seen seen, Set<UUID> helped) {
    private static final int ADULT = 18;

    /** Workers whose names are needed. */
    public Set<UUID> people() {
        return offers().stream()
                .flatMap(offer -> offer.offeredBy(file.keys()).stream())
                .collect(Collectors.toSet());
    }

    public FamilyGroupPlanView view(Map<UUID, Person> workers) {
        List<UUID> children = children();
        List<FamilyGroupPlanView.Offer> offers =
                parents(children).stream().map(parent -> offer(parent, workers)).toList();
        return new FamilyGroupPlanView(
                children,
                offers,
                plans(),
                !children.isEmpty()
                        && offers.stream()
                                .anyMatch(offer -> offer.answer().isEmpty()
                                        && (offer.mine() || file.view().side().isTeam())),
                !children.isEmpty() && children.stream().anyMatch(child -> mayWrite(file, List.of(child))));
    }

    private List<UUID> children() {
        return file.visibleMembers().stream()
                .filter(member -> helped.contains(member.id()) && isMinor(file, member))
                .map(OpenedFile.Member::id)
                .toList();
    }

    static boolean isMinor(OpenedFile file, OpenedFile.Member member) {
        LocalDate today = file.today();
        return member.birthDate()
                .filter(born -> born.plusYears(ADULT).isAfter(today))
                .isPresent();
    }

    /** Who may choose: who decides about one of these children; and who was offered it before. */
    private List<UUID> parents(List<UUID> children) {
        Set<UUID> wanted = Stream.concat(
                        file.view().decidersOf(children).stream(),
                        offers().stream().map(Offer::to))
                .filter(this::isShown)
                .collect(Collectors.toSet());
        return file.visible(wanted);
    }

    private boolean isShown(UUID parent) {
        return file.view().side().isTeam()
                || file.view().side().member().filter(parent::equals).isPresent();
    }

    private List<Offer> offers() {
        return seen.opened(Offer.class, offer -> offer);
    }

    private FamilyGroupPlanView.Offer offer(UUID parent, Map<UUID, Person> workers) {
        Optional<Offer> offer =
                offers().stream().filter(one -> one.to().equals(parent)).findFirst();
        return new FamilyGroupPlanView.Offer(
                parent,
                offer.flatMap(one -> one.offeredOn(file.keys())),
                offer.flatMap(one -> one.offeredBy(file.keys()))
                        .map(workers::get)
                        .map(Person::givenName),
                offer.flatMap(FilePart::code),
                offer.flatMap(one -> one.words(file.keys())),
                offer.flatMap(one -> one.answeredOn(file.keys())),
                offer.flatMap(FilePart::dueOn),
                file.view().side().isSelf(parent),
                file.view().side().actsAsTeam(),
                OfferGroupPlan.mayAnswer(file, parent),
                offer.map(FilePart::version).orElse(0L));
    }

    private List<FamilyGroupPlanView.OwnPlan> plans() {
        return seen.opened(OwnPlan.class, plan -> plan).stream()
                .filter(OwnPlan::stands)
                .sorted(Comparator.comparing(FilePart::id))
                .map(plan -> new FamilyGroupPlanView.OwnPlan(
                        plan.id(),
                        plan.words(file.keys()),
                        plan.with(file.keys()),
                        file.visible(plan.provenance().subjects()),
                        plan.provenance().toldBy().filter(file.view()::seesMember),
                        plan.provenance().validFrom(),
                        file.mayMend(plan.provenance()),
                        plan.version()))
                .toList();
    }

    /** Who decides about each of these children; the team writes down what they say. */
    static boolean mayWrite(OpenedFile file, Collection<UUID> children) {
        return file.view().side().actsAsTeam()
                || file.view().side().isSelf()
                        && file.view().seesAnything()
                        && children.stream().allMatch(child -> file.view()
                                .decidersOf(List.of(child))
                                .contains(file.view().side().member().orElseThrow()));
    }
}
