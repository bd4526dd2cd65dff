// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.passend.cases.PlanComparisonView;
import nl.passend.cases.PlanVersionView;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.FilePart;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.part.Seen;
import nl.passend.cases.internal.plan.Reply;
import nl.passend.directory.Person;

/** Versions with their names, for one side. */
public record ShownVersions(OpenedFile file, Map<UUID, Person> workers) {
    /** What stands of the plans today, for the first page: it opens no version. */
    public static List<PlanVersionView.Card> standing(OpenedFile file, Seen seen) {
        ShownVersions shown = new ShownVersions(file, Map.of());
        List<PlanAnswer> answers = seen.opened(PlanAnswer.class, one -> one);
        return seen.opened(PlanVersion.class, one -> one).stream()
                .filter(PlanVersion::isCurrent)
                .sorted(Comparator.comparing(PlanVersion::madeOn)
                        .thenComparing(FilePart::id)
                        .reversed())
                .map(version -> shown.card(
                        version,
                        answers.stream()
                                .filter(answer -> answer.of().equals(version.id()))
                                .toList()))
                .toList();
    }

    PlanVersionView.Card card(PlanVersion version, Collection<PlanAnswer> answers) {
        return new PlanVersionView.Card(
                version.id(),
                version.number(),
                file.visible(version.provenance().subjects()),
                version.madeOn(),
                Names.givenName(file, workers, version.provenance().author()),
                version.dueOn(),
                version.isCurrent(),
                version.previous(),
                version.isCurrent()
                        && answers.stream()
                                .anyMatch(answer -> file.view().side().isSelf(answer.voice())
                                        && answer.code().isEmpty()),
                KeepVersion.mayChange(file, version),
                version.version());
    }

    PlanVersionView view(PlanVersion version, List<KeptLine> readable, List<PlanAnswer> answers) {
        return new PlanVersionView(card(version, answers), lines(readable), answers(version, answers));
    }

    PlanComparisonView compared(PlanVersionView.Card older, PlanVersionView.Card newer, Comparison comparison) {
        return new PlanComparisonView(
                older,
                newer,
                lines(comparison.added()),
                lines(comparison.gone()),
                comparison.changed().stream()
                        .map(change -> new PlanComparisonView.Change(
                                line(change.before()), line(change.after()), change.fields()))
                        .toList(),
                comparison.same());
    }

    private List<PlanVersionView.Line> lines(List<KeptLine> readable) {
        return readable.stream().map(this::line).toList();
    }

    private PlanVersionView.Line line(KeptLine kept) {
        PlanLine line = kept.line();
        return new PlanVersionView.Line(
                kept.part(),
                line.kind().code(),
                line.words(),
                line.member().filter(file.view()::seesMember),
                kept.isOwn(),
                who(line),
                file.visible(kept.row().subjects()),
                line.on(),
                line.domain(),
                line.more());
    }

    private Optional<String> who(PlanLine line) {
        if (line.kind() == PlanLine.Kind.GOAL) {
            return Optional.empty();
        }
        return line.worker()
                .map(workers::get)
                .map(Person::givenName)
                .or(() -> line.member()
                        .filter(file.view()::seesMember)
                        .flatMap(file::member)
                        .map(OpenedFile.Member::givenName))
                .or(line::name);
    }

    private List<PlanVersionView.Answer> answers(PlanVersion version, List<PlanAnswer> answers) {
        return answers.stream()
                .filter(answer -> file.view().seesMember(answer.voice()))
                .sorted(Comparator.comparing(answer -> file.place(answer.voice())))
                .map(answer -> answer(version, answer))
                .toList();
    }

    private PlanVersionView.Answer answer(PlanVersion version, PlanAnswer answer) {
        Optional<PlanAnswer.Said> said = answer.said(file.keys());
        return new PlanVersionView.Answer(
                answer.id(),
                answer.voice(),
                said.map(PlanAnswer.Said::reply).map(Reply::code),
                said.flatMap(PlanAnswer.Said::words),
                said.map(PlanAnswer.Said::on),
                said.map(PlanAnswer.Said::how),
                answer.dueOn(),
                file.view().side().isTeam() ? answer.calls(file.keys()) : List.of(),
                answer.talkedOn(file.keys()),
                file.view().side().isSelf(answer.voice()),
                AnswerVersion.mayAnswer(file, version, answer.voice()),
                answer.version());
    }

    /** Workers whose names are needed. */
    static Set<UUID> people(Collection<PlanVersion> versions, Collection<KeptLine> lines) {
        return Stream.concat(
                        versions.stream().map(version -> version.provenance().author()),
                        lines.stream().flatMap(line -> line.line().worker().stream()))
                .collect(Collectors.toSet());
    }
}
