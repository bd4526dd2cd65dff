// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.OutsideReaderView;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Readable;
import nl.passend.kernel.account.Accounts;
import nl.passend.kernel.problem.ProblemException;

/** Who reads along from outside and what, for those who gave it and for the team: three statements beside the file. */
@ApplicationScoped
public class ShownReaders {
    /** So long before the last day it is asked again. */
    private static final int DAYS_BEFORE = 28;

    private final CaseDoor door;
    private final Parts parts;
    private final Accounts accounts;

    @Inject
    public ShownReaders(CaseDoor door, Parts parts, Accounts accounts) {
        this.door = door;
        this.parts = parts;
        this.accounts = accounts;
    }

    public OutsideReaderView.All all(UUID fileId) {
        OpenedFile file = door.read(fileId);
        Map<UUID, FilePart> there = new LinkedHashMap<>();
        parts.seen(file).parts().forEach(part -> there.put(part.id(), part));
        List<OutsideReader> readers = there.values().stream()
                .filter(OutsideReader.class::isInstance)
                .map(OutsideReader.class::cast)
                .filter(reader -> reader.closedOn().isEmpty())
                .toList();
        Map<UUID, Accounts.Account> known = accounts.ofPeople(
                readers.stream().flatMap(reader -> reader.owner().stream()).collect(Collectors.toSet()));
        return new OutsideReaderView.All(
                readers.stream()
                        .map(reader -> view(file, reader, there, known))
                        .sorted(Comparator.comparing(OutsideReaderView::name))
                        .toList(),
                given(file, there.values(), file.view().side().member().map(Set::of)));
    }

    public OutsideReaderView one(UUID fileId, UUID id) {
        return one(all(fileId), id);
    }

    /** @throws ProblemException NOT_FOUND when it is not among these */
    public static OutsideReaderView one(OutsideReaderView.All all, UUID id) {
        return all.items().stream()
                .filter(reader -> reader.id().equals(id))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
    }

    private static OutsideReaderView view(
            OpenedFile file, OutsideReader reader, Map<UUID, FilePart> there, Map<UUID, Accounts.Account> accounts) {
        Known known = reader.open(file.keys());
        Optional<Accounts.Account> account = Optional.ofNullable(accounts.get(known.person()));
        return new OutsideReaderView(
                known.id(),
                known.name(),
                known.label(),
                known.words().stream().filter(file.view()::seesMember).sorted().toList(),
                known.from(),
                known.until(),
                account.filter(one -> !one.loginName().isEmpty()).isEmpty(),
                !known.until().isAfter(file.today().plusDays(DAYS_BEFORE)),
                !known.reads(file.today()),
                given(
                        file,
                        known.things().stream()
                                .filter(thing -> known.reads(file.today()))
                                .map(there::get)
                                .filter(Objects::nonNull)
                                .toList(),
                        Optional.of(known.words())),
                LetReader.mayChange(file, reader.provenance()),
                LetReader.mayEnd(file, known.words()),
                known.version());
    }

    /** Those of these parts that may be given on this word; when nobody's word is told, whatever could be given on somebody's. */
    static List<OutsideReaderView.Part> given(OpenedFile file, Collection<FilePart> parts, Optional<Set<UUID>> words) {
        return parts.stream()
                .filter(part -> words.map(said -> file.view().mayGive(part.row(), said))
                        .orElseGet(() -> !part.provenance().scope().isPrivate()
                                && part.provenance().scope() != Scope.TEAM))
                .flatMap(part -> part.readable(file.keys()).map(text -> part(file, part, text)).stream())
                .sorted(Comparator.comparing(OutsideReaderView.Part::kind)
                        .thenComparing(OutsideReaderView.Part::on, Comparator.reverseOrder())
                        .thenComparing(OutsideReaderView.Part::id))
                .toList();
    }

    private static OutsideReaderView.Part part(OpenedFile file, FilePart part, Readable text) {
        LocalDate on = part.provenance().validFrom();
        return new OutsideReaderView.Part(
                part.id(),
                text.kind(),
                part.provenance().subjects().stream()
                        .flatMap(id -> file.member(id).stream())
                        .map(OpenedFile.Member::givenName)
                        .sorted()
                        .toList(),
                on,
                text.lines().stream()
                        .map(line -> new OutsideReaderView.Line(line.name(), line.words()))
                        .toList());
    }
}
