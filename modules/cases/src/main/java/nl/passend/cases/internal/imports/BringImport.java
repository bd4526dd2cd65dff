// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.passend.cases.internal.provenance.Provenance;
import nl.passend.directory.Directory;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.directory.TeamRoster;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Vault;

/**
 * Keeps a table for a team that the one who brings it works in, sealed with a key of its own, for {@value #DAYS} days at most. Who works
 * in the team sees it, as they will see its files; to everybody else it is not there.
 */
@ApplicationScoped
public class BringImport {
    static final int DAYS = 14;

    /** Of the table, in bytes. */
    public static final int MOST_BYTES = CsvTable.MOST_BYTES;

    private static final int LONGEST_SOURCE = 80;

    private final ImportTable imports;
    private final ImportRecorder recorder;
    private final Grants grants;
    private final TeamRoster roster;
    private final Directory directory;
    private final Vault vault;
    private final CurrentUser user;
    private final Ids ids;
    private final Clock clock;
    private final LegalCalendar calendar;

    @Inject
    BringImport(
            ImportTable imports,
            ImportRecorder recorder,
            Grants grants,
            TeamRoster roster,
            Directory directory,
            Vault vault,
            CurrentUser user,
            Ids ids,
            Clock clock,
            LegalCalendar calendar) {
        this.imports = imports;
        this.recorder = recorder;
        this.grants = grants;
        this.roster = roster;
        this.directory = directory;
        this.vault = vault;
        this.user = user;
        this.ids = ids;
        this.clock = clock;
        this.calendar = calendar;
    }

    /**
     * @param team absent when none was told
     * @param source the system it comes from, as people call it: with the reference of a file there it says which file it is
     * @param content the file as it came
     */
    public record Brought(Optional<UUID> team, String source, byte[] content) {}

    @Transactional
    public UUID keep(Brought brought) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<Team> team = brought.team()
                .map(TeamId::new)
                .filter(id -> roster.mine().contains(id))
                .flatMap(directory::findTeam);
        if (team.isEmpty()) {
            problems.add(new FieldProblem("/teamId", "Kies een team waar u zelf in werkt."));
        }
        String source = brought.source().strip();
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            problems.add(new FieldProblem(
                    "/source", "Vul in uit welk systeem dit komt, in hoogstens " + LONGEST_SOURCE + " tekens."));
        }
        Optional<CsvTable> table = read(brought.content(), problems);
        if (!problems.isEmpty()) {
            throw new ProblemException(ProblemType.INVALID, problems);
        }
        return keep(team.orElseThrow(), source, table.orElseThrow(), brought.content());
    }

    private static Optional<CsvTable> read(byte[] content, List<FieldProblem> problems) {
        try {
            return Optional.of(CsvTable.read(content));
        } catch (ProblemException unreadable) {
            problems.addAll(unreadable.fields());
            return Optional.empty();
        }
    }

    private UUID keep(Team team, String source, CsvTable table, byte[] content) {
        UUID id = ids.next();
        byte[] headerMark = vault.mark("case-import-header", String.join("\u001f", table.columns()));
        Mapping mapping = imports.remembered(team.id().value(), headerMark)
                .filter(before -> before.fields().size() == table.columns().size())
                .orElseGet(() -> Mapping.proposed(table.columns()));
        LocalDate lastDay = calendar.today().plusDays(DAYS);
        imports.insert(
                new StoredImport(
                        id,
                        team.id().value(),
                        team.municipality().slug(),
                        source,
                        table.encoding(),
                        ImportState.MAPPING,
                        table.columns(),
                        headerMark,
                        mapping,
                        table.lines().size(),
                        false,
                        user.get().accountId(),
                        Optional.empty(),
                        clock.instant(),
                        lastDay,
                        true,
                        1),
                user.get().personId(),
                content);
        grants.grant(new Grants.NewGrant(
                ids.next(),
                ObjectType.CASE_IMPORT,
                id,
                GrantRole.TEAM,
                Optional.of(team.id().value()),
                Optional.empty(),
                Optional.empty(),
                Provenance.WMO,
                calendar.today(),
                Optional.of(lastDay),
                Optional.of(team.municipality().slug())));
        recorder.brought(id);
        return id;
    }
}
