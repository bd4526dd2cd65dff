// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Patched;

/** Adds a home, or tells anew who lives where and whether the address is secret. The team does this, on the word of who lives there. */
@ApplicationScoped
public class ChangeHomes {
    private final CaseDoor door;
    private final CaseFiles files;
    private final HouseholdRecorder recorder;
    private final Ids ids;

    @Inject
    ChangeHomes(CaseDoor door, CaseFiles files, HouseholdRecorder recorder, Ids ids) {
        this.door = door;
        this.files = files;
        this.recorder = recorder;
        this.ids = ids;
    }

    public record HomePatch(Patched<String> address, Patched<Boolean> secret, Patched<List<UUID>> residents) {}

    @Transactional
    public ChangeHousehold.Stored add(UUID fileId, Optional<String> address, boolean secret, List<UUID> residents) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        checkResidents(file, residents);
        Home home = new Home(ids.next(), fileId, address, secret, file.keys(), recorder.provenance(file, residents));
        files.add(home);
        recorder.noted(
                file,
                "Er is een huis toegevoegd.",
                AuditAction.CREATE,
                "home.create",
                "homes",
                Set.copyOf(residents),
                List.of("address", "secret", "residents"));
        files.flush();
        return new ChangeHousehold.Stored(home.id(), home.version());
    }

    @Transactional
    public ChangeHousehold.Stored change(UUID fileId, UUID homeId, long version, HomePatch patch) {
        OpenedFile file = door.changeHoldingAsTeam(fileId);
        OpenedFile.Home now = file.homes().stream()
                .filter(h -> h.id().equals(homeId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        if (now.version() != version) {
            throw stale(now, patch);
        }
        Collection<UUID> residents =
                patch.residents().present() ? patch.residents().value() : now.residents();
        Boolean secret = patch.secret().present() ? patch.secret().value() : Boolean.valueOf(now.secret());
        if (secret == null) {
            throw ProblemException.invalid("/secret", "Zeg of dit adres geheim is: ja of nee.");
        }
        checkResidents(file, residents);
        Optional<String> address =
                patch.address().present() ? Optional.ofNullable(patch.address().value()) : now.address();
        List<String> changed = changedFields(now, address, secret, residents);
        if (changed.isEmpty()) {
            return new ChangeHousehold.Stored(homeId, version);
        }
        Home home = files.home(fileId, homeId).orElseThrow(ProblemException::notFound);
        home.move(address, secret, residents, file.keys());
        recorder.noted(
                file,
                "Een huis is aangepast.",
                AuditAction.UPDATE,
                "home.update",
                "homes",
                Set.copyOf(residents),
                changed);
        files.flush();
        return new ChangeHousehold.Stored(homeId, home.version());
    }

    private static void checkResidents(OpenedFile file, Collection<UUID> residents) {
        if (residents == null || residents.isEmpty()) {
            throw ProblemException.invalid("/residents", "Kies wie hier wonen.");
        }
        List<UUID> listed = List.copyOf(residents);
        HouseholdChecks checks = new HouseholdChecks(file.today());
        IntStream.range(0, listed.size())
                .filter(i -> file.member(listed.get(i)).isEmpty())
                .forEach(i -> checks.refuse("/residents/" + i, "Kies iemand uit dit gezin."));
        checks.done();
    }

    private static ProblemException stale(OpenedFile.Home now, HomePatch patch) {
        return new Stale()
                .field("address", now.address(), patch.address().present(), value(patch.address()))
                .field("secret", Optional.of(now.secret()), patch.secret().present(), value(patch.secret()))
                .field(
                        "residents",
                        Optional.of(now.residents()),
                        patch.residents().present(),
                        value(patch.residents()))
                .at(now.version());
    }

    private static <T> Optional<T> value(Patched<T> patch) {
        return patch.present() ? Optional.ofNullable(patch.value()) : Optional.empty();
    }

    private static List<String> changedFields(
            OpenedFile.Home now, Optional<String> address, boolean secret, Collection<UUID> residents) {
        List<String> fields = new ArrayList<>();
        if (!now.address().equals(address)) {
            fields.add("address");
        }
        if (now.secret() != secret) {
            fields.add("secret");
        }
        if (!now.residents().equals(Set.copyOf(residents))) {
            fields.add("residents");
        }
        return fields;
    }
}
