// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.HandOutView;
import nl.passend.cases.WorkCover;
import nl.passend.cases.WorkFilter;
import nl.passend.cases.WorkItem;
import nl.passend.cases.internal.access.FileColleagues;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.FamilyNames;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.plan.Due;
import nl.passend.cases.internal.plan.DueParts;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.standin.StandIns;
import nl.passend.kernel.standin.StandIns.StandIn;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/**
 * Mijn werk: what is due in the files that one works in, what happened at night first and then the oldest. Five statements for any
 * number of files (who stands in, what is due, keys, families, workers), and one for the login; who stands in for somebody costs one
 * more, to say that there is work elsewhere.
 */
@ApplicationScoped
public class ReadWork {
    private final DueParts dueParts;
    private final AccessGate gate;
    private final CaseDoor door;
    private final Parts parts;
    private final FileColleagues colleagues;
    private final StandIns standIns;
    private final Vault vault;
    private final FamilyNames families;
    private final Directory directory;
    private final CurrentUser user;
    private final LegalCalendar calendar;

    @Inject
    public ReadWork(
            DueParts dueParts,
            AccessGate gate,
            CaseDoor door,
            Parts parts,
            FileColleagues colleagues,
            StandIns standIns,
            Vault vault,
            FamilyNames families,
            Directory directory,
            CurrentUser user,
            LegalCalendar calendar) {
        this.dueParts = dueParts;
        this.gate = gate;
        this.door = door;
        this.parts = parts;
        this.colleagues = colleagues;
        this.standIns = standIns;
        this.vault = vault;
        this.families = families;
        this.directory = directory;
        this.user = user;
        this.calendar = calendar;
    }

    /** @param covers for whom the one who asks does the work today */
    public record Work(Slice<WorkItem> items, List<WorkCover> covers) {}

    public Slice<WorkItem> page(WorkFilter filter, Optional<Due.Key> after, int limit) {
        return read(filter, after, limit, covered(standIns.standing())).items();
    }

    /** With for whom one stands in, as the page tells it. */
    public Work withCovers(WorkFilter filter, Optional<Due.Key> after, int limit) {
        List<StandIn> standing = standIns.standing();
        Set<UUID> covered = covered(standing);
        Read read = read(filter, after, limit, covered);
        return new Work(read.items(), covers(covered, standing, read.workers()));
    }

    private Set<UUID> covered(List<StandIn> standing) {
        return StandIns.coveredBy(user.get().personId(), standing, calendar.today());
    }

    private record Read(Slice<WorkItem> items, Map<PersonId, Person> workers) {}

    private Read read(WorkFilter filter, Optional<Due.Key> after, int limit, Set<UUID> covered) {
        UUID me = user.get().personId();
        Set<UUID> mine = new HashSet<>(covered);
        mine.add(me);
        Slice<Due> due =
                dueParts.page(gate.visible(ObjectType.CASE_FILE), calendar.today(), filter, mine, after, limit);
        Map<UUID, String> municipalities = new LinkedHashMap<>();
        due.items().forEach(d -> municipalities.put(d.file(), d.municipality()));
        gate.listed(ObjectType.CASE_FILE, municipalities);
        List<UUID> files = List.copyOf(municipalities.keySet());
        Map<UUID, Keyring> keys = files.isEmpty() ? Map.of() : vault.of(files);
        Map<UUID, List<FamilyNames.Name>> names = families.of(files, keys);
        Map<PersonId, Person> workers = directory.people(
                Stream.concat(covered.stream(), due.items().stream().flatMap(ReadWork::people))
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
        Shown shown = new Shown(workers, me, covered, calendar.today());
        return new Read(
                due.map(d -> shown.item(d, keys.get(d.file()), names.getOrDefault(d.file(), List.of()))), workers);
    }

    private static Stream<UUID> people(Due due) {
        return Stream.of(
                        due.owner().stream(),
                        due.helper().stream(),
                        due.given().map(Due.Given::by).stream(),
                        due.kind().equals("mention") ? Stream.of(due.author()) : Stream.<UUID>empty())
                .flatMap(people -> people);
    }

    private List<WorkCover> covers(Set<UUID> covered, List<StandIn> standing, Map<PersonId, Person> workers) {
        Map<UUID, Long> elsewhere = dueParts.elsewhere(gate.visible(ObjectType.CASE_FILE), calendar.today(), covered);
        return covered.stream()
                .map(person -> new WorkCover(
                        person,
                        Shown.given(workers, Optional.of(person)).orElse(""),
                        untilFor(person, standing),
                        elsewhere.getOrDefault(person, 0L)))
                .toList();
    }

    private Optional<LocalDate> untilFor(UUID absent, List<StandIn> standing) {
        UUID me = user.get().personId();
        return standing.stream()
                .filter(one -> one.absent().equals(absent) && one.standIn().equals(me) && one.isOn(calendar.today()))
                .map(StandIn::until)
                .max(Comparator.naturalOrder());
    }

    /** One thing to do in a file, to whom it can be given and to whom it was; for the team. */
    public HandOutView one(UUID fileId, UUID id) {
        OpenedFile file = door.read(fileId);
        Due due = dueParts.one(gate.visible(ObjectType.CASE_FILE), file.today(), fileId, id)
                .filter(Due::handable)
                .orElseThrow(ProblemException::notFound);
        FilePart work = parts.find(FilePart.class, file, id).orElseThrow(ProblemException::notFound);
        UUID me = user.get().personId();
        Set<UUID> covered = covered(standIns.standing());
        Set<UUID> allowed = colleagues.of(fileId);
        List<HandedOut.Given> history = parts.ever(HandedOut.class, file).stream()
                .filter(one -> one.parent().filter(id::equals).isPresent())
                .sorted(Comparator.comparing(FilePart::id).reversed())
                .map(one -> one.open(file.keys()))
                .toList();
        Map<PersonId, Person> workers = directory.people(
                Stream.of(allowed.stream(), people(due), history.stream().flatMap(one -> Stream.of(one.by(), one.to())))
                        .flatMap(people -> people)
                        .map(PersonId::new)
                        .collect(Collectors.toSet()));
        List<FamilyNames.Name> family = file.members().stream()
                .map(member -> new FamilyNames.Name(member.id(), member.givenName(), member.fullName()))
                .toList();
        return new HandOutView(
                new Shown(workers, me, covered, file.today()).item(due, file.keys(), family),
                choice(allowed, work.owner(), workers, me),
                history.stream().map(one -> given(one, workers, me)).toList(),
                work.version());
    }

    /** Without who does it already. */
    private static List<HandOutView.Colleague> choice(
            Set<UUID> allowed, Optional<UUID> owner, Map<PersonId, Person> workers, UUID me) {
        return allowed.stream()
                .filter(person -> owner.filter(person::equals).isEmpty())
                .flatMap(person -> Optional.ofNullable(workers.get(new PersonId(person))).stream())
                .sorted(Comparator.comparing(Person::givenName).thenComparing(Person::familyName))
                .map(person -> new HandOutView.Colleague(
                        person.id().value(),
                        person.givenName(),
                        person.id().value().equals(me)))
                .toList();
    }

    private static HandOutView.Given given(HandedOut.Given one, Map<PersonId, Person> workers, UUID me) {
        return new HandOutView.Given(
                one.part().id(),
                Shown.given(workers, Optional.of(one.by())),
                Shown.given(workers, Optional.of(one.to())),
                one.part().provenance().validFrom(),
                one.why(),
                one.part().closedOn(),
                one.part().closedOn().isEmpty() && one.by().equals(me));
    }

    /** What is due, in the words of the list. */
    private record Shown(Map<PersonId, Person> workers, UUID me, Set<UUID> covered, LocalDate today) {
        WorkItem item(Due due, Keyring keys, List<FamilyNames.Name> family) {
            Due.Told told =
                    due.open(keys, given(workers, due.helper()), due.member().flatMap(member -> given(family, member)));
            String what =
                    switch (due.kind()) {
                        case "mention" ->
                            given(workers, Optional.of(due.author())).orElse("");
                        case "night-used", "night-look", "night-better" ->
                            due.member()
                                    .flatMap(member -> given(family, member))
                                    .orElse("");
                        default -> told.what();
                    };
            Optional<String> owner = given(workers, due.owner());
            return new WorkItem(
                    due.id(),
                    due.kind(),
                    due.file(),
                    family.stream().findFirst().map(FamilyNames.Name::full).orElse(""),
                    what,
                    owner.or(() -> due.member().flatMap(member -> given(family, member)))
                            .or(told::name),
                    due.owner().filter(me::equals).isPresent(),
                    owner.filter(name -> due.owner().filter(covered::contains).isPresent()),
                    due.on(),
                    due.on().isBefore(today),
                    due.handable(),
                    due.given()
                            .map(one -> new WorkItem.Given(
                                    one.id(), given(workers, Optional.of(one.by())), one.on(), one.why(keys))));
        }

        static Optional<String> given(Map<PersonId, Person> workers, Optional<UUID> person) {
            return person.map(PersonId::new).map(workers::get).map(Person::givenName);
        }

        private static Optional<String> given(List<FamilyNames.Name> family, UUID member) {
            return family.stream()
                    .filter(name -> name.member().equals(member))
                    .map(FamilyNames.Name::given)
                    .findFirst();
        }
    }
}
