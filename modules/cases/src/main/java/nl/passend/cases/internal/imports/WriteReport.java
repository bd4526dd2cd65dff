// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Says of each line what was found of it: what is wrong first, in the order of the file. */
final class WriteReport {
    private static final Comparator<ReportTable.Line> ORDER =
            Comparator.comparing(ReportTable.Line::state).thenComparing(ReportTable.Line::number);

    private final List<ReportTable.Line> lines = new ArrayList<>();

    private WriteReport() {}

    /**
     * Who of a file seems to stand elsewhere.
     *
     * @param line on which they first stand
     * @param files of the team
     * @param lines of another file of the same table
     */
    record Likeness(int line, Set<UUID> files, List<Integer> lines) {}

    /**
     * @param known files that were taken over before, by the number of the file in the table
     * @param likenesses by the number of the file in the table
     */
    static List<ReportTable.Line> of(
            ReadFiles.Read read, Map<Integer, UUID> known, Map<Integer, List<Likeness>> likenesses) {
        WriteReport report = new WriteReport();
        for (int number = 0; number < read.files().size(); number++) {
            report.add(
                    number,
                    read.files().get(number),
                    read.lines(),
                    Optional.ofNullable(known.get(number)),
                    likenesses.getOrDefault(number, List.of()));
        }
        return report.ordered();
    }

    private void add(int number, FileToOpen file, List<Said> all, Optional<UUID> known, List<Likeness> likenesses) {
        for (int place : file.lines()) {
            int line = all.get(place).line();
            String reference = file.reference();
            if (known.isPresent()) {
                lines.add(line(line, number, LineState.KNOWN, plain(reference), known));
            } else if (!file.canBeOpened()) {
                List<Wrong> wrong = file.wrong().getOrDefault(line, List.of());
                lines.add(
                        wrong.isEmpty()
                                ? line(
                                        line,
                                        number,
                                        LineState.HELD,
                                        waits(reference, file.wrong().firstKey()),
                                        Optional.empty())
                                : line(
                                        line,
                                        number,
                                        LineState.ERROR,
                                        new Found(reference, wrong, Optional.empty(), List.of(), List.of()),
                                        Optional.empty()));
            } else if (!likenesses.isEmpty()) {
                lines.add(line(
                        line,
                        number,
                        LineState.DOUBLE,
                        likenesses.stream()
                                .filter(one -> one.line() == line)
                                .findFirst()
                                .map(one -> new Found(
                                        reference, List.of(), Optional.empty(), List.copyOf(one.files()), one.lines()))
                                .orElseGet(
                                        () -> waits(reference, likenesses.get(0).line())),
                        Optional.empty()));
            } else {
                lines.add(line(line, number, LineState.READY, plain(reference), Optional.empty()));
            }
        }
    }

    private static Found plain(String reference) {
        return new Found(reference, List.of(), Optional.empty(), List.of(), List.of());
    }

    private static Found waits(String reference, int line) {
        return new Found(reference, List.of(), Optional.of(line), List.of(), List.of());
    }

    private static ReportTable.Line line(int line, int number, LineState state, Found found, Optional<UUID> file) {
        return new ReportTable.Line(0, line, state, number, found, file);
    }

    private List<ReportTable.Line> ordered() {
        List<ReportTable.Line> ordered = new ArrayList<>();
        lines.stream()
                .sorted(ORDER)
                .forEach(line -> ordered.add(new ReportTable.Line(
                        ordered.size() + 1,
                        line.number(),
                        line.state(),
                        line.fileNumber(),
                        line.found(),
                        line.file())));
        return ordered;
    }
}
