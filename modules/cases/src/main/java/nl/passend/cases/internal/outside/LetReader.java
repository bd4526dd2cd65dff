// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.directory.Directory;
import nl.passend.directory.ServedMunicipality;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.rest.Patched;

/**
 * Gives somebody from outside something to read: an account of their own by a code on paper, and a grant that opens those parts and
 * nothing else, for a year at most. A member gives what they may give alone; the team puts down whose word it was.
 */
@ApplicationScoped
public class LetReader {
    public static final Duration VALID = Duration.ofDays(14);
    private static final int YEARS_AT_MOST = 1;
    private static final String OWN_LEAVE = "own-leave";

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final Accounts accounts;
    private final Grants grants;
    private final Directory directory;
    private final Ids ids;

    @Inject
    public LetReader(
            CaseDoor door,
            Parts parts,
            PartRecorder recorder,
            Accounts accounts,
            Grants grants,
            Directory directory,
            Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.accounts = accounts;
        this.grants = grants;
        this.directory = directory;
        this.ids = ids;
    }

    /**
     * @param label who it is to them, such as "school"
     * @param words for the team: the members who said yes; from an own account it is one's own
     * @param things parts to read
     * @param until last day
     */
    public record Leave(String name, String label, Set<UUID> words, Set<UUID> things, LocalDate until) {}

    /** What to change (RFC 7396). */
    public record Changed(Patched<Set<UUID>> things, Patched<LocalDate> until) {}

    /** @param code to hand over; in clear only here */
    public record Invited(UUID id, String code) {}

    @Transactional
    public Invited invite(UUID fileId, Leave leave) {
        OpenedFile file = door.changeHolding(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Set<UUID> words = file.view().side().member().map(Set::of).orElseGet(() -> Set.copyOf(leave.words()));
        PartChecks checks = new PartChecks(file);
        if (words.isEmpty()) {
            checks.refuse("/words", "Kies wie hier ja op zei.");
        }
        words.forEach(member -> checks.member(Optional.of(member), "/words"));
        checkUntil(file, checks, leave.until());
        checkThings(file, checks, leave.things(), words);
        checks.done();
        UUID person = ids.next();
        String code = accounts.invite(account(file, person, leave.name()), VALID);
        OutsideReader reader = new OutsideReader(
                ids.next(),
                fileId,
                person,
                leave.name(),
                leave.label(),
                leave.until(),
                file.keys(),
                parts.provenance(
                        file,
                        words,
                        Optional.of(new TreeSet<>(words).first()),
                        Scope.HOUSEHOLD,
                        file.today(),
                        Optional.empty()));
        reader.reads(leave.things(), file.keys());
        reader.entersBy(grant(file, person, leave.until()), leave.until(), file.keys());
        parts.add(reader);
        recorder.changed(file, reader, AuditAction.CREATE, "outside-reader.create", List.of("name", "things", "until"));
        parts.flush();
        return new Invited(reader.id(), code);
    }

    private static void checkUntil(OpenedFile file, PartChecks checks, LocalDate until) {
        if (until.isBefore(file.today()) || until.isAfter(file.today().plusYears(YEARS_AT_MOST))) {
            checks.refuse("/until", "Kies een laatste dag vanaf vandaag, en binnen een jaar.");
        }
    }

    private void checkThings(OpenedFile file, PartChecks checks, Set<UUID> things, Set<UUID> words) {
        if (things.isEmpty()) {
            checks.refuse("/things", "Kies wat deze persoon mag lezen.");
        }
        if (!things.stream().allMatch(thing -> mayGive(file, thing, words))) {
            checks.refuse(
                    "/things",
                    "Dit kan nu niet gegeven worden. Iemand geeft alleen wat over hem of haar gaat. Voor een kind beslist wie"
                            + " gezag heeft; van 12 tot en met 15 jaar samen met het kind.");
        }
    }

    private boolean mayGive(OpenedFile file, UUID thing, Set<UUID> words) {
        return parts.find(FilePart.class, file, thing)
                .filter(part -> part.readable(file.keys()).isPresent())
                .filter(part -> file.view().mayGive(part.row(), words))
                .isPresent();
    }

    private UUID grant(OpenedFile file, UUID person, LocalDate until) {
        UUID grant = ids.next();
        grants.grant(new Grants.NewGrant(
                grant,
                ObjectType.CASE_FILE,
                file.id(),
                GrantRole.OUTSIDE_READER,
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                OWN_LEAVE,
                file.today(),
                Optional.of(until),
                Optional.of(file.municipality())));
        return grant;
    }

    private Accounts.NewAccount account(OpenedFile file, UUID person, String name) {
        return new Accounts.NewAccount(
                ids.next(),
                person,
                "",
                name,
                Set.of(Role.READER),
                directory
                        .municipalityServed(file.municipality())
                        .map(ServedMunicipality::theme)
                        .orElse(file.municipality()),
                null);
    }

    @Transactional
    public Stored change(UUID fileId, UUID id, long version, Changed change) {
        OpenedFile file = door.changeHolding(fileId);
        OutsideReader reader = changeable(file, id);
        reader.expect(version);
        Known known = reader.open(file.keys());
        PartChecks checks = new PartChecks(file);
        if (change.things().present()) {
            checkThings(file, checks, change.things().value(), known.words());
        }
        if (change.until().present()) {
            checkUntil(file, checks, change.until().value());
        }
        checks.done();
        if (change.things().present()) {
            reader.reads(change.things().value(), file.keys());
        }
        if (change.until().present() && !change.until().value().equals(known.until())) {
            grants.revoke(known.grant());
            reader.entersBy(
                    grant(file, known.person(), change.until().value()),
                    change.until().value(),
                    file.keys());
        }
        recorder.changed(file, reader, AuditAction.UPDATE, "outside-reader.update", List.of("things", "until"));
        parts.flush();
        return new Stored(id, reader.version());
    }

    /** A new code for who lost it; the former one ends. */
    @Transactional
    public String again(UUID fileId, UUID id) {
        OpenedFile file = door.changeHolding(fileId);
        OutsideReader reader = changeable(file, id);
        Known known = reader.open(file.keys());
        if (!known.reads(file.today())) {
            throw ProblemException.invalid("/until", "Dit is voorbij. Kies eerst een nieuwe laatste dag.");
        }
        String code = accounts.invite(account(file, known.person(), known.name()), VALID);
        recorder.recorded(file, reader, AuditAction.UPDATE, "outside-reader.invite", List.of("account"));
        parts.flush();
        return code;
    }

    /** From the next request they read nothing. One voice is enough. */
    @Transactional
    public void end(UUID fileId, UUID id) {
        OpenedFile file = door.changeHolding(fileId);
        OutsideReader reader = parts.standing(OutsideReader.class, file, id);
        if (!mayEnd(file, reader.provenance().subjects())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        grants.revoke(reader.open(file.keys()).grant());
        reader.close(file.today());
        recorder.changed(file, reader, AuditAction.DELETE, "outside-reader.end", List.of());
        parts.flush();
    }

    private OutsideReader changeable(OpenedFile file, UUID id) {
        OutsideReader reader = parts.mendable(OutsideReader.class, file, id);
        if (!mayChange(file, reader.provenance())) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return reader;
    }

    /** Who gave it alone; what was given together, the team writes down anew. */
    static boolean mayChange(OpenedFile file, Provenance told) {
        return file.mayMend(told)
                && (file.view().side().isTeam()
                        || told.subjects()
                                .equals(file.view().side().member().map(Set::of).orElse(Set.of())));
    }

    static boolean mayEnd(OpenedFile file, Set<UUID> words) {
        return words.stream().anyMatch(file.view()::mayClose);
    }
}
