// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.HouseholdRole;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Patched;
import nl.passend.kernel.vault.Vault;

/** Adds someone to the household, or tells anew who someone is. The team does this. */
@ApplicationScoped
public class ChangeHousehold {
    private final CaseDoor door;
    private final CaseFiles files;
    private final HouseholdRecorder recorder;
    private final Vault vault;
    private final Ids ids;

    @Inject
    ChangeHousehold(CaseDoor door, CaseFiles files, HouseholdRecorder recorder, Vault vault, Ids ids) {
        this.door = door;
        this.files = files;
        this.recorder = recorder;
        this.vault = vault;
        this.ids = ids;
    }

    /** An added or changed row: its id and version. */
    public record Stored(UUID id, long version) {}

    /** What to change about someone (RFC 7396); only the birth date may become unknown. */
    public record MemberPatch(
            Patched<String> givenName,
            Patched<String> familyName,
            Patched<LocalDate> birthDate,
            Patched<HouseholdRole> role) {}

    /** Where there is one home that is no secret, who joins lives there until told otherwise. */
    @Transactional
    public Stored add(UUID fileId, Told told) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        new HouseholdChecks(file.today())
                .birthDate(told.birthDate(), "/birthDate")
                .notYet(told, told(file, Optional.empty()), "")
                .size(file.members().size() + 1, "")
                .done();
        UUID id = ids.next();
        HouseholdMember member = new HouseholdMember(
                id,
                fileId,
                file.members().size(),
                told,
                told.mark(vault),
                file.keys(),
                recorder.provenance(file, Set.of(id)));
        files.add(member);
        onlyOpenHome(file).ifPresent(home -> liveThereToo(file, home, member.id()));
        recorder.noted(
                file,
                told.givenName() + " is toegevoegd aan het gezin.",
                AuditAction.CREATE,
                "household-member.create",
                "household",
                Set.of(member.id()),
                List.of("givenName", "familyName", "birthDate", "role"));
        files.flush();
        return new Stored(member.id(), member.version());
    }

    @Transactional
    public Stored change(UUID fileId, UUID memberId, long version, MemberPatch patch) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        OpenedFile.Member now = file.member(memberId).orElseThrow(ProblemException::notFound);
        if (now.version() != version) {
            throw stale(now, patch);
        }
        Told told = merged(now, patch);
        List<String> changed = changedFields(now, told);
        if (changed.isEmpty()) {
            return new Stored(memberId, version);
        }
        new HouseholdChecks(file.today())
                .birthDate(told.birthDate(), "/birthDate")
                .notYet(told, told(file, Optional.of(memberId)), "")
                .done();
        HouseholdMember member = files.member(fileId, memberId).orElseThrow(ProblemException::notFound);
        member.tell(told, told.mark(vault), file.keys());
        recorder.noted(
                file,
                "De gegevens van " + told.givenName() + " zijn aangepast.",
                AuditAction.UPDATE,
                "household-member.update",
                "household",
                Set.of(memberId),
                changed);
        files.flush();
        return new Stored(memberId, member.version());
    }

    private static Told merged(OpenedFile.Member now, MemberPatch patch) {
        return new Told(
                kept(patch.givenName(), now.givenName(), "/givenName"),
                kept(patch.familyName(), now.familyName(), "/familyName"),
                patch.birthDate().present()
                        ? Optional.ofNullable(patch.birthDate().value())
                        : now.birthDate(),
                kept(patch.role(), now.role(), "/role"));
    }

    private static <T> T kept(Patched<T> patch, T now, String pointer) {
        if (!patch.present()) {
            return now;
        }
        if (patch.value() == null) {
            throw ProblemException.invalid(pointer, "Dit mag niet leeg zijn.");
        }
        return patch.value();
    }

    private static ProblemException stale(OpenedFile.Member now, MemberPatch patch) {
        return new Stale()
                .field(
                        "givenName",
                        Optional.of(now.givenName()),
                        patch.givenName().present(),
                        value(patch.givenName()))
                .field(
                        "familyName",
                        Optional.of(now.familyName()),
                        patch.familyName().present(),
                        value(patch.familyName()))
                .field("birthDate", now.birthDate(), patch.birthDate().present(), value(patch.birthDate()))
                .field(
                        "role",
                        Optional.of(now.role().code()),
                        patch.role().present(),
                        value(patch.role()).map(HouseholdRole::code))
                .at(now.version());
    }

    private static <T> Optional<T> value(Patched<T> patch) {
        return patch.present() ? Optional.ofNullable(patch.value()) : Optional.empty();
    }

    private static List<String> changedFields(OpenedFile.Member now, Told told) {
        return Stream.of(
                        now.givenName().equals(told.givenName()) ? "" : "givenName",
                        now.familyName().equals(told.familyName()) ? "" : "familyName",
                        now.birthDate().equals(told.birthDate()) ? "" : "birthDate",
                        now.role() == told.role() ? "" : "role")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private static List<Told> told(OpenedFile file, Optional<UUID> but) {
        return file.members().stream()
                .filter(m -> !but.filter(m.id()::equals).isPresent())
                .map(m -> new Told(m.givenName(), m.familyName(), m.birthDate(), m.role()))
                .toList();
    }

    private static Optional<OpenedFile.Home> onlyOpenHome(OpenedFile file) {
        return file.homes().size() == 1
                ? file.homes().stream().filter(h -> !h.secret()).findFirst()
                : Optional.empty();
    }

    private void liveThereToo(OpenedFile file, OpenedFile.Home home, UUID member) {
        var residents = new HashSet<>(home.residents());
        residents.add(member);
        files.home(file.id(), home.id()).orElseThrow().move(home.address(), home.secret(), residents, file.keys());
    }
}
