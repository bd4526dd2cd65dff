// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.board;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.CaseFileView;
import nl.passend.cases.EntryView;
import nl.passend.cases.GuardianshipView;
import nl.passend.cases.HomeView;
import nl.passend.cases.MemberView;
import nl.passend.cases.OpeningView;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.cases.internal.timeline.Entry;
import nl.passend.directory.Person;

/** Turns an opened file into views: each asks {@link HouseholdView} about every field. */
record Shown(OpenedFile file) {
    private HouseholdView view() {
        return file.view();
    }

    private boolean team() {
        return view().side().isTeam();
    }

    CaseFileView file(List<MemberView> household) {
        boolean words = view().seesOwnWords();
        boolean team = view().seesTeam();
        return new CaseFileView(
                file.id(),
                when(team, file.team()),
                when(team, file.municipality()),
                when(view().seesMember(file.teller()), file.teller()),
                when(words, file.request()),
                words ? file.ownWords() : Optional.empty(),
                when(team, file.openedAt()),
                team ? file.closedAt() : Optional.empty(),
                household,
                when(words, file.version()));
    }

    List<MemberView> household() {
        return file.visibleMembers().stream().map(this::member).toList();
    }

    private MemberView member(OpenedFile.Member m) {
        boolean details = view().seesDetails(m.id());
        return new MemberView(
                m.id(),
                m.givenName(),
                m.familyName(),
                details ? m.birthDate() : Optional.empty(),
                details
                        ? m.birthDate()
                                .map(born -> Period.between(born, file.today()).getYears())
                        : Optional.empty(),
                m.role().code(),
                view().side().isSelf(m.id()),
                when(team(), m.person().isPresent()),
                when(team(), m.version()));
    }

    List<HomeView> homes() {
        return file.visibleHomes().stream()
                .map(h -> new HomeView(h.id(), h.address(), h.secret(), seen(h.residents()), when(team(), h.version())))
                .toList();
    }

    List<GuardianshipView> guardianships() {
        return file.guardianships().stream()
                .filter(g -> g.period()
                        .until()
                        .filter(last -> last.isBefore(file.today()))
                        .isEmpty())
                .filter(g -> team() || g.mayRead() && view().seesTie(g.ward(), g.guardian()))
                .filter(g -> view().seesMember(g.ward()) && view().seesMember(g.guardian()))
                .map(g -> new GuardianshipView(
                        g.id(),
                        g.guardian(),
                        g.ward(),
                        g.ground().code(),
                        when(team(), g.mayRead()),
                        g.period().from(),
                        g.period().until()))
                .toList();
    }

    List<OpeningView> openings() {
        return file.openings().stream()
                .filter(o -> !o.ended()
                        && !o.period()
                                .until()
                                .filter(last -> last.isBefore(file.today()))
                                .isPresent())
                .filter(o -> view().seesTie(o.subject(), o.reader()))
                .map(o -> new OpeningView(
                        o.id(),
                        o.subject(),
                        o.reader(),
                        o.part().code(),
                        seen(o.words()),
                        o.period().from(),
                        o.period().until(),
                        view().mayClose(o.subject())))
                .toList();
    }

    EntryView entry(Entry e, Map<UUID, Person> workers) {
        return new EntryView(
                e.id(),
                e.kind().code(),
                e.text(),
                e.occurredOn(),
                e.recordedAt(),
                Names.givenName(file, workers, e.author()),
                e.toldBy().filter(view()::seesMember),
                seen(e.about()),
                e.scope() == Scope.TEAM,
                e.corrects(),
                e.answers(),
                e.asked().stream()
                        .flatMap(person -> Names.givenName(file, workers, person).stream())
                        .sorted()
                        .toList());
    }

    /** In the order of the household. */
    private List<UUID> seen(Set<UUID> members) {
        return file.members().stream()
                .map(OpenedFile.Member::id)
                .filter(id -> members.contains(id) && view().seesMember(id))
                .toList();
    }

    private static <T> Optional<T> when(boolean may, T value) {
        return may ? Optional.of(value) : Optional.empty();
    }
}
