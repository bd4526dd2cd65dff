// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.OutsideReaderView;
import nl.passend.cases.ReadingView;
import nl.passend.cases.internal.CasesUnit;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.FamilyNames;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/**
 * What the current user was given to read by somebody of a household, and nothing of the rest. Whether it may still be given is asked
 * of the household of today, part by part.
 */
@ApplicationScoped
public class ReadGiven {
    private final CaseDoor door;
    private final AccessGate gate;
    private final EntityManager entityManager;
    private final Vault vault;
    private final FamilyNames families;
    private final CurrentUser user;
    private final LegalCalendar calendar;

    @Inject
    public ReadGiven(
            CaseDoor door,
            AccessGate gate,
            @CasesUnit EntityManager entityManager,
            Vault vault,
            FamilyNames families,
            CurrentUser user,
            LegalCalendar calendar) {
        this.door = door;
        this.gate = gate;
        this.entityManager = entityManager;
        this.vault = vault;
        this.families = families;
        this.user = user;
        this.calendar = calendar;
    }

    public ReadingView read(UUID fileId) {
        OpenedFile file = door.readAsOutsider(fileId);
        Known known = mine(List.of(fileId)).stream()
                .map(reader -> reader.open(file.keys()))
                .filter(one -> one.grant().equals(file.grant().id()) && one.reads(file.today()))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        return new ReadingView(
                fileId,
                known.label(),
                known.words().stream()
                        .flatMap(member -> file.member(member).stream())
                        .map(OpenedFile.Member::fullName)
                        .sorted()
                        .toList(),
                known.from(),
                known.until(),
                ShownReaders.given(file, stored(file, known), Optional.of(known.words())));
    }

    private List<FilePart> stored(OpenedFile file, Known known) {
        return known.things().isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("SELECT p FROM FilePart p WHERE p.file = :file AND p.id IN :ids", FilePart.class)
                        .setParameter("file", file.id())
                        .setParameter("ids", known.things())
                        .getResultList();
    }

    /**
     * The newest first: four statements for a page of any length. Every family on the page finds the look back.
     *
     * @param before grant of the last line of the former page
     */
    public Slice<ReadingView> page(Optional<UUID> before, int limit) {
        Slice<Grant> grants = Slice.of(gate.asReader(ObjectType.CASE_FILE, before, limit), limit, grant -> grant.id()
                .toString());
        Map<UUID, String> municipalities = new LinkedHashMap<>();
        grants.items()
                .forEach(grant ->
                        municipalities.put(grant.object(), grant.municipality().orElse("")));
        gate.listed(ObjectType.CASE_FILE, Purpose.READING_ALONG, municipalities);
        if (municipalities.isEmpty()) {
            return new Slice<>(List.of(), Optional.empty());
        }
        Map<UUID, Keyring> keys = vault.of(List.copyOf(municipalities.keySet()));
        Map<UUID, Known> known = mine(municipalities.keySet()).stream()
                .map(reader -> reader.open(keys.get(reader.file())))
                .collect(Collectors.toMap(Known::grant, one -> one));
        Map<UUID, List<FamilyNames.Name>> names = families.of(keys.keySet(), keys);
        LocalDate today = calendar.today();
        List<ReadingView> lines = new ArrayList<>();
        grants.items().forEach(grant -> Optional.ofNullable(known.get(grant.id()))
                .filter(one -> one.reads(today))
                .ifPresent(one -> lines.add(line(grant, one, names.getOrDefault(grant.object(), List.of())))));
        return new Slice<>(List.copyOf(lines), grants.next());
    }

    private static ReadingView line(Grant grant, Known known, List<FamilyNames.Name> names) {
        return new ReadingView(
                grant.object(),
                known.label(),
                names.stream()
                        .filter(name -> known.words().contains(name.member()))
                        .map(FamilyNames.Name::full)
                        .sorted()
                        .toList(),
                known.from(),
                known.until(),
                List.<OutsideReaderView.Part>of());
    }

    private List<OutsideReader> mine(Collection<UUID> files) {
        return entityManager
                .createQuery(
                        "SELECT p FROM OutsideReader p WHERE p.file IN :files AND p.owner = :me AND p.closedOn IS NULL",
                        OutsideReader.class)
                .setParameter("files", files)
                .setParameter("me", user.get().personId())
                .getResultList();
    }
}
