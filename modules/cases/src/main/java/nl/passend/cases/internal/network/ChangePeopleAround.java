// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.Circle;
import nl.passend.cases.Closeness;
import nl.passend.cases.Kinship;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.file.Stale;
import nl.passend.cases.internal.part.PartChecks;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Tells of somebody around the household, for those whom the teller chose. Who reads about a child by law does not come to know of the
 * mother's sister: that is hers to tell.
 */
@ApplicationScoped
public class ChangePeopleAround {
    private static final List<String> FIELDS =
            List.of("name", "what", "circle", "near", "kin", "closeness", "died", "helps", "phone", "lives", "readers");

    private final CaseDoor door;
    private final Parts parts;
    private final PartRecorder recorder;
    private final CurrentUser user;
    private final Ids ids;

    @Inject
    ChangePeopleAround(CaseDoor door, Parts parts, PartRecorder recorder, CurrentUser user, Ids ids) {
        this.door = door;
        this.parts = parts;
        this.recorder = recorder;
        this.user = user;
        this.ids = ids;
    }

    /**
     * @param near members whom they stand by
     * @param kinOf member of whom they are {@code kinship}; both or neither
     * @param readers who told it and the team, unless told; what a worker writes on nobody's word has no default
     */
    public record Typed(
            String name,
            Optional<String> what,
            Circle circle,
            Set<UUID> near,
            Optional<UUID> kinOf,
            Optional<Kinship> kinship,
            Optional<Closeness> closeness,
            boolean died,
            Optional<String> helps,
            Optional<String> phone,
            Optional<String> lives,
            Optional<WhoMayRead> readers) {
        /** Of whom somebody is family, by them they stand. */
        private PersonAround.Told told(Set<UUID> alsoNear) {
            return new PersonAround.Told(
                    name,
                    what,
                    circle,
                    Stream.of(near.stream(), kinOf.stream(), alsoNear.stream())
                            .flatMap(ids -> ids)
                            .collect(Collectors.toUnmodifiableSet()),
                    kinOf.flatMap(member -> kinship.map(kin -> new PersonAround.Kin(member, kin))),
                    closeness,
                    died,
                    helps,
                    phone,
                    lives);
        }
    }

    /** @param toldBy for the team: the member on whose word */
    @Transactional
    public Stored add(UUID fileId, Typed typed, Optional<UUID> toldBy) {
        OpenedFile file = door.change(fileId);
        if (!file.view().mayWrite()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        Optional<UUID> teller = file.view().side().member().or(() -> toldBy);
        WhoMayRead readers = typed.readers()
                .or(() -> teller.map(told -> WhoMayRead.TELLER))
                .orElseThrow(() -> ProblemException.invalid("/readers", "Kies wie dit mag weten."));
        PersonAround.Told told = typed.told(Set.of());
        check(file, typed, told, teller, readers);
        PersonAround person =
                new PersonAround(ids.next(), fileId, told, file.keys(), provenance(file, told, teller, readers));
        person.ownedBy(parts.confidant(file, readers));
        parts.add(person);
        recorder.changed(file, person, AuditAction.CREATE, "person-around.create", FIELDS);
        parts.flush();
        return new Stored(person.id(), person.version());
    }

    /** Tells it anew as a whole; whom the one who tells may not know of stays as it was. */
    @Transactional
    public Stored change(UUID fileId, UUID id, long version, Typed typed) {
        OpenedFile file = door.change(fileId);
        PersonAround person = parts.mendable(PersonAround.class, file, id);
        PersonAround.Told now = person.told(file.keys());
        WhoMayRead known = WhoMayRead.of(person.provenance().scope());
        WhoMayRead readers = typed.readers().orElse(known);
        if (!person.isAt(version)) {
            throw stale(person, now, known, typed, readers);
        }
        Set<UUID> unseen = now.near().stream()
                .filter(member -> !file.view().seesMember(member))
                .collect(Collectors.toUnmodifiableSet());
        Optional<UUID> teller = person.provenance().toldBy();
        PersonAround.Told told = typed.told(unseen);
        check(file, typed, told, teller, readers);
        person.tellAnew(told, file.keys());
        person.toldAs(provenance(file, told, teller, readers));
        if (readers != WhoMayRead.CONFIDANT || person.owner().isEmpty()) {
            person.ownedBy(parts.confidant(file, readers));
        }
        recorder.changed(file, person, AuditAction.UPDATE, "person-around.update", FIELDS);
        parts.flush();
        return new Stored(id, person.version());
    }

    /** They are not around any more, or it was never so: nobody reads of them. */
    @Transactional
    public void takeBack(UUID fileId, UUID id, long version) {
        OpenedFile file = door.change(fileId);
        PersonAround person = parts.mendable(PersonAround.class, file, id);
        person.expect(version);
        person.close(file.today());
        recorder.changed(file, person, AuditAction.DELETE, "person-around.delete", List.of());
        parts.flush();
    }

    private static void check(
            OpenedFile file, Typed typed, PersonAround.Told told, Optional<UUID> teller, WhoMayRead readers) {
        PartChecks checks = new PartChecks(file).toldBy(teller).member(typed.kinOf(), "/kinOf");
        if (told.near().isEmpty()) {
            checks.refuse("/near", "Kies voor wie deze persoon er is.");
        }
        List<UUID> near = List.copyOf(typed.near());
        for (int i = 0; i < near.size(); i++) {
            checks.member(Optional.of(near.get(i)), "/near/" + i);
        }
        if (typed.kinOf().isPresent() != typed.kinship().isPresent()) {
            checks.refuse(typed.kinOf().isPresent() ? "/kinship" : "/kinOf", "Kies allebei: wat, en van wie.");
        }
        boolean team = file.view().side().isTeam();
        switch (readers) {
            case SELF -> {
                if (team) {
                    checks.refuse("/readers", "Alleen voor zichzelf schrijft iemand in het eigen account.");
                }
            }
            case CONFIDANT, TELLER -> {
                if (teller.isEmpty()) {
                    checks.refuse("/readers", "Kies wie dit vertelt: die bepaalt wie het weet.");
                }
            }
            case TEAM -> {
                if (!team || teller.isPresent()) {
                    checks.refuse("/readers", "Wie iets vertelt, kan het altijd lezen.");
                }
            }
            case HOUSEHOLD -> {
                if (!team && !file.view().mayPlanFor(told.near())) {
                    checks.refuse("/readers", "Kies wie het mag weten. Over een ander beslist u niet alleen.");
                }
            }
        }
        checks.done();
    }

    private static ProblemException stale(
            PersonAround person, PersonAround.Told now, WhoMayRead known, Typed typed, WhoMayRead readers) {
        return new Stale()
                .field("name", Optional.of(now.name()), true, Optional.of(typed.name()))
                .field("what", now.what(), true, typed.what())
                .field("helps", now.helps(), true, typed.helps())
                .field("phone", now.phone(), true, typed.phone())
                .field("lives", now.lives(), true, typed.lives())
                .field("readers", Optional.of(known.code()), true, Optional.of(readers.code()))
                .at(person.version());
    }

    private Provenance provenance(OpenedFile file, PersonAround.Told told, Optional<UUID> teller, WhoMayRead readers) {
        return parts.provenance(file, told.near(), teller, readers.scope(), file.today(), Optional.empty());
    }
}
