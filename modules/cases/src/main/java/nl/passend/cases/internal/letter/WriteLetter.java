// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.DocumentKind;
import nl.passend.cases.LetterDraftView;
import nl.passend.cases.LetterTemplateView;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.document.KeepDocument;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.part.Stored;
import nl.passend.cases.internal.part.WhoMayRead;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.cases.internal.upload.Received;
import nl.passend.cases.internal.upload.Reception;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;

/**
 * Makes a letter to somebody of the household. A field is filled only with what everybody may read who would read the letter as a
 * document about them: a letter is no way round a closed part. What the worker then writes is theirs.
 */
@ApplicationScoped
public class WriteLetter {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl"));

    private final CaseDoor door;
    private final Parts parts;
    private final KeepTemplates templates;
    private final KeepDocument keepDocument;
    private final Reception reception;
    private final Names names;
    private final Directory directory;

    @Inject
    WriteLetter(
            CaseDoor door,
            Parts parts,
            KeepTemplates templates,
            KeepDocument keepDocument,
            Reception reception,
            Names names,
            Directory directory) {
        this.door = door;
        this.parts = parts;
        this.templates = templates;
        this.keepDocument = keepDocument;
        this.reception = reception;
        this.names = names;
        this.directory = directory;
    }

    /**
     * @param about member to whom it is
     * @param readers {@code household} or {@code team}
     */
    public record NewLetter(String title, String words, UUID about, WhoMayRead readers) {}

    /** The letters that can be made in this file. */
    public List<LetterTemplateView> templates(UUID fileId) {
        return templates.of(forTeam(fileId).municipality());
    }

    public LetterDraftView draft(UUID fileId, UUID templateId, UUID to) {
        OpenedFile file = forTeam(fileId);
        LetterTemplateView template = templates.of(file.municipality()).stream()
                .filter(one -> one.id().equals(templateId))
                .findFirst()
                .orElseThrow(ProblemException::notFound);
        OpenedFile.Member reader = file.member(to).orElseThrow(ProblemException::notFound);
        LetterText text = new LetterText(template.words());
        Map<LetterField, String> known = known(file, reader, text.fields());
        return new LetterDraftView(
                templateId,
                to,
                template.title(),
                text.filled(known),
                text.fields().stream()
                        .filter(field -> !known.containsKey(field))
                        .map(LetterField::word)
                        .toList());
    }

    /** Keeps it as a document: a tagged PDF. */
    public Stored keep(UUID fileId, NewLetter letter) {
        OpenedFile file = forTeam(fileId);
        if (file.member(letter.about()).isEmpty()) {
            throw ProblemException.invalid("/about", "Kies iemand uit dit gezin.");
        }
        if (letter.readers() != WhoMayRead.HOUSEHOLD && letter.readers() != WhoMayRead.TEAM) {
            throw ProblemException.invalid("/readers", "Kies uit: household, team.");
        }
        byte[] paper = LetterPaper.print(letter.title(), letter.words());
        try (Received received = reception.receive(new ByteArrayInputStream(paper))) {
            return keepDocument.add(
                    fileId,
                    new KeepDocument.NewDocument(
                            letter.title(),
                            DocumentKind.LETTER,
                            Set.of(letter.about()),
                            Optional.empty(),
                            Optional.of(letter.readers())),
                    received);
        }
    }

    private OpenedFile forTeam(UUID fileId) {
        OpenedFile file = door.read(fileId);
        if (!file.view().side().actsAsTeam()) {
            throw new ProblemException(ProblemType.FORBIDDEN);
        }
        return file;
    }

    private Map<LetterField, String> known(OpenedFile file, OpenedFile.Member reader, Set<LetterField> wanted) {
        Set<UUID> readers = readers(file, reader.id());
        Map<LetterField, String> known = new EnumMap<>(LetterField.class);
        known.put(LetterField.NAME, reader.fullName());
        known.put(LetterField.DATE, DAY.format(file.today()));
        address(file, reader, readers).ifPresent(address -> known.put(LetterField.ADDRESS, address));
        if (file.view().readersOfTeam().containsAll(readers)) {
            team(file, known);
        }
        if (wanted.contains(LetterField.GOALS) || wanted.contains(LetterField.AGREEMENTS)) {
            lines(file, readers, PlanLine.Kind.GOAL).ifPresent(goals -> known.put(LetterField.GOALS, goals));
            lines(file, readers, PlanLine.Kind.ACTION).ifPresent(agreed -> known.put(LetterField.AGREEMENTS, agreed));
        }
        return known;
    }

    /** Who reads a document about this member, the member always among them. */
    private static Set<UUID> readers(OpenedFile file, UUID member) {
        Set<UUID> readers = new HashSet<>(file.view()
                .readersOf(new Household.Row(
                        OpenPart.LETTERS, Set.of(member), file.contact(), Optional.empty(), Scope.HOUSEHOLD)));
        readers.add(member);
        return readers;
    }

    /** One's own, and only when everybody who reads the letter lives there: no letter tells a parent where the other lives. */
    private static Optional<String> address(OpenedFile file, OpenedFile.Member reader, Set<UUID> readers) {
        return file.homes().stream()
                .filter(home -> home.residents().contains(reader.id())
                        && home.residents().containsAll(readers))
                .findFirst()
                .flatMap(OpenedFile.Home::address);
    }

    private void team(OpenedFile file, Map<LetterField, String> known) {
        Optional<Team> team = directory.findTeam(new TeamId(file.team()));
        Optional<Person> contact =
                Optional.ofNullable(names.workers(file, List.of(file.contact())).get(file.contact()));
        contact.ifPresent(person -> known.put(LetterField.DIRECTOR, person.givenName()));
        team.ifPresent(found -> {
            known.put(LetterField.TEAM, found.name());
            known.put(LetterField.PHONE, contact.flatMap(Person::workPhone).orElse(found.phone()));
        });
    }

    /** Of the plan, what the worker sees and each of these readers sees as well. */
    private Optional<String> lines(OpenedFile file, Set<UUID> readers, PlanLine.Kind kind) {
        String lines = parts.seen(file).parts().stream()
                .filter(part -> !part.provenance().scope().isPrivate())
                .filter(part -> file.view().readersOf(part.row()).containsAll(readers))
                .flatMap(part -> part.planLine(file.keys(), file.today()).stream())
                .filter(line -> line.kind() == kind)
                .map(WriteLetter::said)
                .collect(Collectors.joining("\n"));
        return Optional.of(lines).filter(said -> !said.isEmpty());
    }

    private static String said(PlanLine line) {
        Optional<LocalDate> by = line.on();
        return "- " + line.words().replace('\n', ' ')
                + by.map(day -> " (voor " + DAY.format(day) + ")").orElse("");
    }
}
