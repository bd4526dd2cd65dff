// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.InvolvementView;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Person;

/** Helpers with their names, for one side. */
record ShownHelpers(OpenedFile file, Plan plan, Map<UUID, Person> workers) {
    private static final String NAMELESS = "Iemand";

    List<InvolvementView> views() {
        return plan.helpers().stream().map(this::view).toList();
    }

    private InvolvementView view(WhoComes h) {
        WhoComes.Told told = h.told();
        Optional<Person> worker = told.helper().map(workers::get);
        return new InvolvementView(
                h.id(),
                worker.map(person -> person.id().value()),
                name(h),
                worker.map(person -> person.employer().name()).or(told::organisation),
                worker.flatMap(Person::workPhone),
                members(h),
                told.law().map(HelpLaw::code),
                told.law().map(HelpLaw::fullName),
                told.purpose(),
                h.since(),
                h.until(),
                told.hours().map(WhoComes.Hours::amount),
                told.hours().map(WhoComes.Hours::per),
                h.comesOn(file.today()),
                h.comesOn(file.today()) && withoutEnd(h),
                h.comesOn(file.today()) && withoutPurpose(h),
                h.scope() == Scope.TEAM,
                h.predecessor(),
                h.leaving().map(this::leaving),
                h.heard()
                        .map(heard -> new InvolvementView.Heard(
                                heard.words(), heard.by().filter(file.view()::seesMember))),
                h.version());
    }

    private InvolvementView.Leaving leaving(WhoComes.Leaving l) {
        Optional<WhoComes> successor = l.successor().flatMap(plan::helper);
        return new InvolvementView.Leaving(
                l.lastDay(),
                l.goodbye(),
                successor.map(this::name),
                successor.map(WhoComes::since),
                l.searcher().map(workers::get).map(Person::givenName),
                l.newsBy(),
                l.searcher().map(workers::get).flatMap(Person::workPhone),
                l.mustKnow(),
                l.mustKnowBy().filter(file.view()::seesMember),
                l.known());
    }

    String name(WhoComes h) {
        return h.told()
                .helper()
                .map(workers::get)
                .map(Person::givenName)
                .or(() -> h.told().name())
                .or(() -> h.told().organisation())
                .orElse(NAMELESS);
    }

    private List<UUID> members(WhoComes h) {
        return file.visible(h.members());
    }

    static boolean withoutEnd(WhoComes h) {
        return h.until().isEmpty();
    }

    static boolean withoutPurpose(WhoComes h) {
        return h.told().purpose().isEmpty();
    }
}
