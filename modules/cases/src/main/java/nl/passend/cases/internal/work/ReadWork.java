// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.WorkItem;
import nl.passend.cases.internal.file.FamilyNames;
import nl.passend.cases.internal.plan.Due;
import nl.passend.cases.internal.plan.DueParts;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/**
 * Mijn werk: what is due in the files that one works in, the oldest first. Four statements for any number of files (what is due,
 * keys, families, workers), and one for the login.
 */
@ApplicationScoped
public class ReadWork {
    private final DueParts dueParts;
    private final AccessGate gate;
    private final Vault vault;
    private final FamilyNames families;
    private final Directory directory;
    private final CurrentUser user;
    private final LegalCalendar calendar;

    @Inject
    public ReadWork(
            DueParts dueParts,
            AccessGate gate,
            Vault vault,
            FamilyNames families,
            Directory directory,
            CurrentUser user,
            LegalCalendar calendar) {
        this.dueParts = dueParts;
        this.gate = gate;
        this.vault = vault;
        this.families = families;
        this.directory = directory;
        this.user = user;
        this.calendar = calendar;
    }

    /** @param mine only what waits for the one who asks */
    public Slice<WorkItem> page(Optional<Due.Key> after, int limit, boolean mine) {
        UUID me = user.get().personId();
        Slice<Due> due = dueParts.page(
                gate.visible(ObjectType.CASE_FILE),
                calendar.today(),
                mine ? Optional.of(me) : Optional.empty(),
                after,
                limit);
        Map<UUID, String> municipalities = new LinkedHashMap<>();
        due.items().forEach(d -> municipalities.put(d.file(), d.municipality()));
        gate.listed(ObjectType.CASE_FILE, municipalities);
        List<UUID> files = List.copyOf(municipalities.keySet());
        if (files.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        Map<UUID, Keyring> keys = vault.of(files);
        Map<UUID, List<FamilyNames.Name>> names = families.of(files, keys);
        Map<PersonId, Person> workers = directory.people(due.items().stream()
                .flatMap(d -> Stream.concat(d.owner().stream(), d.helper().stream()))
                .map(PersonId::new)
                .collect(Collectors.toSet()));
        return due.map(d -> item(d, keys.get(d.file()), names.getOrDefault(d.file(), List.of()), workers, me));
    }

    private WorkItem item(
            Due due, Keyring keys, List<FamilyNames.Name> family, Map<PersonId, Person> workers, UUID me) {
        Due.Told told =
                due.open(keys, given(workers, due.helper()), due.member().flatMap(member -> given(family, member)));
        return new WorkItem(
                due.id(),
                due.kind(),
                due.file(),
                family.stream().findFirst().map(FamilyNames.Name::full).orElse(""),
                told.what(),
                given(workers, due.owner())
                        .or(() -> due.member().flatMap(member -> given(family, member)))
                        .or(told::name),
                due.owner().filter(me::equals).isPresent(),
                due.on(),
                due.on().isBefore(calendar.today()));
    }

    private static Optional<String> given(Map<PersonId, Person> workers, Optional<UUID> person) {
        return person.map(PersonId::new).map(workers::get).map(Person::givenName);
    }

    private static Optional<String> given(List<FamilyNames.Name> family, UUID member) {
        return family.stream()
                .filter(name -> name.member().equals(member))
                .map(FamilyNames.Name::given)
                .findFirst();
    }
}
