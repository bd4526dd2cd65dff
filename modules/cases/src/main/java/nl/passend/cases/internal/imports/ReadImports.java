// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.passend.cases.ImportLineView;
import nl.passend.cases.ImportView;
import nl.passend.cases.internal.file.FileLine;
import nl.passend.cases.internal.file.ListCaseFiles;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.jobs.Jobs;
import nl.passend.kernel.persistence.Sql;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.vault.Keyring;
import nl.passend.kernel.vault.Vault;

/** Shows imports to the team that they are for: how far they are, and what was found of each line. */
@ApplicationScoped
public class ReadImports {
    private static final int MOST_LISTED = 50;
    private static final int AT_ONCE = 500;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 40;

    private final ImportTable imports;
    private final ReportTable reports;
    private final ImportRecorder recorder;
    private final AccessGate gate;
    private final ListCaseFiles files;
    private final Jobs jobs;
    private final Vault vault;
    private final Sql sql;

    @Inject
    ReadImports(
            ImportTable imports,
            ReportTable reports,
            ImportRecorder recorder,
            AccessGate gate,
            ListCaseFiles files,
            Jobs jobs,
            Vault vault,
            Sql sql) {
        this.imports = imports;
        this.reports = reports;
        this.recorder = recorder;
        this.gate = gate;
        this.files = files;
        this.jobs = jobs;
        this.vault = vault;
        this.sql = sql;
    }

    /** One in a list. */
    public record Item(UUID id, UUID teamId, String source, String state, int lines, java.time.Instant uploadedAt) {}

    /** @param files by id: those that the lines name and that one may see */
    public record Lines(Slice<ImportLineView> page, Map<UUID, FileLine> files) {}

    /** Of one's own teams, the newest first. */
    public List<Item> list() {
        Visible visible = gate.visible(ObjectType.CASE_IMPORT);
        Map<UUID, String> municipalities = new LinkedHashMap<>();
        List<Item> found = sql.list(
                "SELECT i.id, i.team_id, i.source, i.state, i.line_count, i.recorded_at, i.municipality FROM ("
                        + visible.objects()
                        + ") v JOIN cases_import i ON i.id = v.object_id ORDER BY i.id DESC LIMIT " + MOST_LISTED,
                row -> {
                    municipalities.put(Sql.uuid(row, "id"), row.getString("municipality"));
                    return new Item(
                            Sql.uuid(row, "id"),
                            Sql.uuid(row, "team_id"),
                            row.getString("source"),
                            ImportState.valueOf(row.getString("state")).code(),
                            row.getInt("line_count"),
                            Sql.instant(row, "recorded_at"));
                },
                visible.objectsParameters().toArray());
        gate.listed(ObjectType.CASE_IMPORT, municipalities);
        return found;
    }

    public ImportView one(UUID id) {
        return view(entered(id));
    }

    private StoredImport entered(UUID id) {
        recorder.enter(id);
        return imports.find(id).orElseThrow(ProblemException::notFound);
    }

    private ImportView view(StoredImport one) {
        return new ImportView(
                one.id(),
                one.team(),
                one.source(),
                one.state().code(),
                one.encoding(),
                IntStream.range(0, one.columns().size())
                        .mapToObj(i -> new ImportView.Column(
                                i + 1,
                                one.columns().get(i),
                                one.mapping().fields().get(i).map(ImportField::code)))
                        .toList(),
                one.lines(),
                reports.counts(one.id()),
                one.job().flatMap(jobs::find).map(ReadImports::work),
                one.recordedAt(),
                one.lastDay(),
                one.complete(),
                one.version());
    }

    private static ImportView.Work work(Jobs.Job job) {
        return new ImportView.Work(job.state().name(), job.done(), job.total(), job.message());
    }

    /**
     * What must be mended first, then in the order of the table.
     *
     * @param states empty: all
     * @param after the key of the last one seen
     */
    public Lines lines(UUID id, Collection<LineState> states, Optional<Integer> after, int limit) {
        StoredImport one = entered(id);
        List<ReportTable.Line> found = reports.page(id, vault.of(id), states, after.orElse(0), limit + 1);
        Slice<ReportTable.Line> slice = Slice.of(found, limit, line -> Integer.toString(line.place()));
        Set<UUID> named = new LinkedHashSet<>();
        slice.items().forEach(line -> {
            named.addAll(line.found().doubles());
            line.file().ifPresent(named::add);
        });
        Map<UUID, FileLine> seen = new LinkedHashMap<>();
        files.these(named).forEach(file -> seen.put(file.id(), file));
        return new Lines(slice.map(line -> view(one, line, seen.keySet())), seen);
    }

    private static ImportLineView view(StoredImport one, ReportTable.Line line, Set<UUID> seen) {
        Found found = line.found();
        return new ImportLineView(
                line.number(),
                line.state().code(),
                found.reference(),
                found.wrong().stream()
                        .map(wrong -> new ImportLineView.Problem(
                                "/" + line.number()
                                        + wrong.field()
                                                .map(field -> "/" + field.code())
                                                .orElse(""),
                                wrong.field().map(ImportField::code),
                                wrong.field()
                                        .map(one.mapping()::column)
                                        .filter(column -> column >= 0)
                                        .map(one.columns()::get),
                                wrong.message()))
                        .toList(),
                found.waitsFor(),
                found.doubles().stream().filter(seen::contains).toList(),
                found.doubleLines(),
                line.file().filter(seen::contains));
    }

    /** What stands in the first lines, by column, to see what a column holds. */
    public List<List<String>> samples(UUID id) {
        StoredImport one = entered(id);
        List<CsvTable.Line> first = CsvTable.read(imports.content(id)).lines().stream()
                .limit(SAMPLES)
                .toList();
        return IntStream.range(0, one.columns().size())
                .mapToObj(column -> first.stream()
                        .filter(line -> column < line.cells().size())
                        .map(line -> line.cells().get(column).strip())
                        .filter(cell -> !cell.isEmpty())
                        .distinct()
                        .map(ReadImports::shortened)
                        .toList())
                .toList();
    }

    private static String shortened(String cell) {
        return cell.codePointCount(0, cell.length()) <= LONGEST_SAMPLE
                ? cell
                : cell.substring(0, cell.offsetByCodePoints(0, LONGEST_SAMPLE - 1)) + "…";
    }

    /** The whole report as a table to keep. */
    public interface Report {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Nothing of the files that somebody seems to stand in goes along: whoever may see those finds them on the page. */
    public Report report(UUID id) {
        StoredImport one = entered(id);
        Keyring keys = vault.of(id);
        return out -> {
            try (ReportCsv csv = new ReportCsv(out)) {
                int after = 0;
                List<ReportTable.Line> some;
                do {
                    some = new ArrayList<>(reports.page(id, keys, List.of(), after, AT_ONCE));
                    for (ReportTable.Line line : some) {
                        csv.line(view(one, line, Set.of()));
                        after = line.place();
                    }
                } while (some.size() == AT_ONCE);
            }
        };
    }
}
