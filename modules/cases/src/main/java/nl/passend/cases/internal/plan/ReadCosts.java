// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.AccessView;
import nl.passend.cases.CostsView;
import nl.passend.cases.Funder;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.internal.access.ExplainAccess;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * What help costs a year. Beside a name it shames a family and draws the wrong reader, so it stands on no page by itself: the
 * director looks it up, someone of the household who asks is told of what they may see, and who pays for it sees their own part.
 */
@ApplicationScoped
public class ReadCosts {
    private final CaseDoor door;
    private final PlanParts parts;
    private final PaidHelp paidHelp;
    private final Names names;
    private final Directory directory;
    private final ExplainAccess access;

    @Inject
    ReadCosts(
            CaseDoor door, PlanParts parts, PaidHelp paidHelp, Names names, Directory directory, ExplainAccess access) {
        this.door = door;
        this.parts = parts;
        this.paidHelp = paidHelp;
        this.names = names;
        this.directory = directory;
        this.access = access;
    }

    public CostsView costs(UUID fileId) {
        OpenedFile file = door.readCosts(fileId);
        Optional<Funder> funder = file.view().side().funder();
        return funder.isPresent() ? paidBy(funder.get(), file) : seen(file);
    }

    private CostsView seen(OpenedFile file) {
        if (file.view().side().isTeam()
                && file.grant().teamRole().filter(TeamRole.DIRECTOR::equals).isEmpty()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Plan plan = parts.of(file);
        List<WhoComes> coming =
                plan.helpers().stream().filter(h -> h.comesOn(file.today())).toList();
        Map<UUID, Person> workers = names.workers(file, plan.people());
        ShownHelpers shown = new ShownHelpers(file, plan, workers);
        return view(
                Optional.empty(),
                file.visibleMembers(),
                coming.stream()
                        .map(h -> line(h, Optional.of(shown.name(h)), workers, file.visibleMembers()))
                        .toList(),
                coming,
                access.funders(file));
    }

    /**
     * Who it is for, what it is and what it costs: who comes is not for them, nor anybody of the household who has no such help. The
     * view of this side shows nothing at all, so what may be told is picked out here, one by one.
     */
    private CostsView paidBy(Funder funder, OpenedFile file) {
        List<WhoComes> coming = paidHelp.under(funder.laws(), Map.of(file.id(), file.keys()), file.today())
                .getOrDefault(file.id(), List.of());
        Map<UUID, Person> workers = directory
                .people(coming.stream()
                        .flatMap(h -> h.told().helper().stream())
                        .map(PersonId::new)
                        .collect(Collectors.toSet()))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(worker -> worker.getKey().value(), Map.Entry::getValue));
        return view(
                Optional.of(funder),
                file.members(),
                coming.stream()
                        .map(h -> line(h, Optional.empty(), workers, file.members()))
                        .toList(),
                coming,
                List.of());
    }

    private static CostsView view(
            Optional<Funder> funder,
            List<OpenedFile.Member> members,
            List<CostsView.Line> lines,
            List<WhoComes> coming,
            List<AccessView.Other> funders) {
        return CostsView.of(
                funder,
                members.stream()
                        .filter(member ->
                                coming.stream().anyMatch(h -> h.members().contains(member.id())))
                        .map(OpenedFile.Member::fullName)
                        .toList(),
                lines,
                funders);
    }

    private static CostsView.Line line(
            WhoComes h, Optional<String> name, Map<UUID, Person> workers, List<OpenedFile.Member> members) {
        WhoComes.Told told = h.told();
        return new CostsView.Line(
                h.id(),
                name,
                told.helper()
                        .map(workers::get)
                        .map(person -> person.employer().name())
                        .or(told::organisation),
                members.stream()
                        .filter(member -> h.members().contains(member.id()))
                        .map(OpenedFile.Member::givenName)
                        .toList(),
                told.law().map(HelpLaw::code),
                told.law().map(HelpLaw::fullName),
                told.hours().map(WhoComes.Hours::amount),
                told.hours().map(WhoComes.Hours::per),
                h.since(),
                h.until(),
                told.costPerYear());
    }
}
