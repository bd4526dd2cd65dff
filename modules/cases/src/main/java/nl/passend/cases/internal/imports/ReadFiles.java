// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.cases.internal.file.OpenCaseFile;
import nl.passend.directory.Person;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.time.LegalCalendar;

/** Reads the table of an import into files. Looking and taking over read in the same way, so that what is told is what happens. */
@ApplicationScoped
class ReadFiles {
    private final ImportTable imports;
    private final OpenCaseFile openCaseFile;
    private final TeamRoster roster;
    private final LegalCalendar calendar;

    @Inject
    ReadFiles(ImportTable imports, OpenCaseFile openCaseFile, TeamRoster roster, LegalCalendar calendar) {
        this.imports = imports;
        this.openCaseFile = openCaseFile;
        this.roster = roster;
        this.calendar = calendar;
    }

    /** @param lines as they stand in the table, to which the places of the files point */
    record Read(List<Said> lines, List<FileToOpen> files) {}

    Read of(StoredImport one) {
        ReadLine line = new ReadLine(one.mapping());
        List<Said> lines = CsvTable.read(imports.content(one.id())).lines().stream()
                .map(line::read)
                .toList();
        Map<String, UUID> workers = workers(one.team());
        return new Read(
                lines,
                new GatherFiles(
                                openCaseFile::problems,
                                name -> Optional.ofNullable(workers.get(ImportField.bare(name))),
                                calendar.today())
                        .gather(lines));
    }

    /** By their full name, and by given or family name where only one bears it. */
    private Map<String, UUID> workers(UUID team) {
        Map<String, List<UUID>> named = new HashMap<>();
        for (TeamRoster.Member member : roster.of(new TeamId(team))) {
            Person person = member.person();
            Stream.of(person.fullName(), person.givenName(), person.familyName())
                    .map(ImportField::bare)
                    .distinct()
                    .forEach(name -> named.computeIfAbsent(name, none -> new ArrayList<>())
                            .add(person.id().value()));
        }
        Map<String, UUID> workers = new HashMap<>();
        named.forEach((name, people) -> {
            if (people.size() == 1) {
                workers.put(name, people.get(0));
            }
        });
        return workers;
    }
}
