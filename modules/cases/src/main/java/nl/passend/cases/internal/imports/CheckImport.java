// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.internal.file.FindDoubles;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.ActFor;
import nl.passend.kernel.jobs.JobKind;
import nl.passend.kernel.vault.Vault;

/**
 * Looks at a table line by line, in the name of who asked: nothing comes of it but a report. Broken off, it begins again. Who seems to
 * stand in a file already is looked for among the files of the team that the one who asked works in; that there are others stays unknown.
 */
@ApplicationScoped
class CheckImport implements JobKind {
    static final String NAME = "case-import-check";
    private static final int AT_ONCE = 500;

    private final ImportTable imports;
    private final ReportTable reports;
    private final ReadFiles readFiles;
    private final FindDoubles findDoubles;
    private final AccessGate gate;
    private final ActFor actFor;
    private final Vault vault;

    @Inject
    CheckImport(
            ImportTable imports,
            ReportTable reports,
            ReadFiles readFiles,
            FindDoubles findDoubles,
            AccessGate gate,
            ActFor actFor,
            Vault vault) {
        this.imports = imports;
        this.reports = reports;
        this.readFiles = readFiles;
        this.findDoubles = findDoubles;
        this.gate = gate;
        this.actFor = actFor;
        this.vault = vault;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public JsonObject run(JsonObject parameters, Progress progress) {
        UUID id = UUID.fromString(parameters.getString("import"));
        List<Integer> files = new ArrayList<>(List.of(0));
        imports.find(id)
                .filter(one -> one.state() == ImportState.CHECKING && one.complete())
                .ifPresent(one -> actFor.account(one.askedBy(), () -> files.set(0, check(one, progress))));
        return Json.createObjectBuilder().add("files", files.get(0)).build();
    }

    private int check(StoredImport one, Progress progress) {
        gate.enterToChange(ObjectType.CASE_IMPORT, one.id());
        progress.at(0, one.lines(), "", JsonObject.EMPTY_JSON_OBJECT);
        ReadFiles.Read read = readFiles.of(one);
        int files = read.files().size();
        progress.at(files / 2, files, "", JsonObject.EMPTY_JSON_OBJECT);
        Map<Integer, UUID> known = known(one, read.files());
        List<ReportTable.Line> report = WriteReport.of(read, known, likenesses(one, read.files(), known));
        reports.write(one.id(), vault.of(one.id()), report);
        imports.step(one.id(), ImportState.CHECKING, ImportState.CHECKED);
        progress.at(files, files, "", JsonObject.EMPTY_JSON_OBJECT);
        return files;
    }

    private Map<Integer, UUID> known(StoredImport one, List<FileToOpen> files) {
        Map<Integer, UUID> known = new HashMap<>();
        for (int from = 0; from < files.size(); from += AT_ONCE) {
            Map<Integer, byte[]> marks = new LinkedHashMap<>();
            for (int number = from; number < Math.min(files.size(), from + AT_ONCE); number++) {
                if (!files.get(number).reference().isEmpty()) {
                    marks.put(number, Origins.mark(vault, one, files.get(number).reference()));
                }
            }
            Map<String, UUID> found = imports.known(marks.values());
            marks.forEach((number, mark) -> Optional.ofNullable(
                            found.get(HexFormat.of().formatHex(mark)))
                    .ifPresent(file -> known.put(number, file)));
        }
        return known;
    }

    private record Seen(int file, int line) {}

    private record Person(int file, int line, String mark) {}

    private Map<Integer, List<WriteReport.Likeness>> likenesses(
            StoredImport one, List<FileToOpen> files, Map<Integer, UUID> known) {
        List<Person> people = people(files, known);
        Map<String, Set<UUID>> elsewhere = new HashMap<>();
        for (int from = 0; from < people.size(); from += AT_ONCE) {
            elsewhere.putAll(findDoubles.ofTeam(
                    one.team(),
                    people.subList(from, Math.min(people.size(), from + AT_ONCE)).stream()
                            .map(Person::mark)
                            .distinct()
                            .toList()));
        }
        Map<String, Seen> first = new HashMap<>();
        Map<Integer, List<WriteReport.Likeness>> found = new HashMap<>();
        for (Person person : people) {
            Seen before = first.putIfAbsent(person.mark(), new Seen(person.file(), person.line()));
            List<Integer> lines = before == null || before.file() == person.file() ? List.of() : List.of(before.line());
            Set<UUID> stands = elsewhere.getOrDefault(person.mark(), Set.of());
            if (!lines.isEmpty() || !stands.isEmpty()) {
                found.computeIfAbsent(person.file(), none -> new ArrayList<>())
                        .add(new WriteReport.Likeness(person.line(), stands, lines));
            }
        }
        return found;
    }

    /** Of files that could be opened; the first file of the table in which somebody stands is no double of those after it. */
    private List<Person> people(List<FileToOpen> files, Map<Integer, UUID> known) {
        List<Person> people = new ArrayList<>();
        for (int number = 0; number < files.size(); number++) {
            if (known.containsKey(number) || !files.get(number).canBeOpened()) {
                continue;
            }
            for (FileToOpen.Person person : files.get(number).people()) {
                int file = number;
                findDoubles.mark(person.told()).ifPresent(mark -> people.add(new Person(file, person.line(), mark)));
            }
        }
        return people;
    }
}
