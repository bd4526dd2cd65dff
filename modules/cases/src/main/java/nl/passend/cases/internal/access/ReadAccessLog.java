// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.AccessLogLine;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.file.CaseDoor;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.outside.Known;
import nl.passend.cases.internal.outside.KnownReaders;
import nl.passend.directory.Directory;
import nl.passend.directory.Person;
import nl.passend.directory.Team;
import nl.passend.directory.TeamId;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.audit.AuditTrail;
import nl.passend.kernel.audit.AuditTrail.Line;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.rest.Slice;
import nl.passend.kernel.time.LegalCalendar;

/**
 * Who looked and who changed, in words, merged by day, person and purpose. The team sees every line. A member sees the lines of
 * workers and of who pays as far as they concern them (or all), of who stands or stood at their own side, of those whom they gave
 * something to read, and their own; never those of others' sides; and from outside a protected home only their own and their side's.
 * That an open page listens for changes is the machine's look, and stands in the team's list only.
 */
@ApplicationScoped
public class ReadAccessLog {
    /** So many raw lines make one page: a day of one worker becomes one line, so the page is shorter. */
    private static final int RAW_LINES = 300;

    /** That a team looked whether somebody is safe could endanger them when told (decision 40). */
    private static final String ABOUT_SAFETY = "safety.";

    private static final int PAGES_TO_LOOK_IN = 10;

    private final CaseDoor door;
    private final AuditTrail trail;
    private final Names names;
    private final Directory directory;
    private final KnownReaders readers;
    private final Grants grants;

    @Inject
    ReadAccessLog(
            CaseDoor door, AuditTrail trail, Names names, Directory directory, KnownReaders readers, Grants grants) {
        this.door = door;
        this.trail = trail;
        this.names = names;
        this.directory = directory;
        this.readers = readers;
        this.grants = grants;
    }

    /** @param before only lines before this audit line: where the former page ended */
    public Slice<AccessLogLine> page(UUID id, Optional<UUID> before) {
        OpenedFile file = door.look(id, Purpose.ACCESS_REVIEW);
        List<Line> raw = trail.about(ObjectType.CASE_FILE, id, before, RAW_LINES + 1);
        boolean more = raw.size() > RAW_LINES;
        Map<UUID, Known> reading =
                readers.of(file).stream().collect(Collectors.toMap(Known::person, one -> one, (one, other) -> one));
        Map<UUID, Set<UUID>> supporters =
                file.view().side().isTeam() ? Map.of() : grants.supportersEver(ObjectType.CASE_FILE, id);
        List<Line> known = raw.stream()
                .limit(RAW_LINES)
                .filter(line -> mayKnow(file, line, reading, supporters))
                .toList();
        Map<UUID, Person> workers =
                names.workers(file, known.stream().map(Line::actorPerson).collect(Collectors.toSet()));
        Map<TeamId, Team> teams = directory.teams(teamsIn(file, known));
        return new Slice<>(
                merged(known).stream()
                        .map(lines -> line(file, lines, workers, teams, reading))
                        .toList(),
                more ? Optional.of(raw.get(RAW_LINES - 1).id().toString()) : Optional.empty());
    }

    /** One line that the one who asks may know of; looked for among the latest. */
    public Optional<AccessLogLine> find(UUID id, UUID line) {
        Optional<UUID> before = Optional.empty();
        for (int page = 0; page < PAGES_TO_LOOK_IN; page++) {
            Slice<AccessLogLine> lines = page(id, before);
            Optional<AccessLogLine> found =
                    lines.items().stream().filter(one -> one.id().equals(line)).findFirst();
            if (found.isPresent() || lines.next().isEmpty()) {
                return found;
            }
            before = lines.next().map(UUID::fromString);
        }
        return Optional.empty();
    }

    /** @param supporters who stands or stood at whose side; empty for the team, which sees every line */
    private static boolean mayKnow(
            OpenedFile file, Line line, Map<UUID, Known> reading, Map<UUID, Set<UUID>> supporters) {
        if (file.view().side().isTeam()) {
            return true;
        }
        if (line.purpose().equals(Purpose.MACHINE.code()) || line.eventType().startsWith(ABOUT_SAFETY)) {
            return false;
        }
        if (isReaders(line)) {
            return reading.containsKey(line.actorPerson());
        }
        UUID viewer = file.view().side().member().orElseThrow();
        if (line.actorTeam().isEmpty() && supporters.containsKey(line.actorPerson())) {
            return supporters.get(line.actorPerson()).contains(viewer);
        }
        boolean own = file.member(viewer)
                .flatMap(OpenedFile.Member::person)
                .filter(line.actorPerson()::equals)
                .isPresent();
        boolean worker = line.actorTeam().isPresent()
                || isInAList(file, line)
                || Emergency.ofGround(line.ground()).isPresent()
                || isFunders(line);
        boolean concerned = line.subjects().isEmpty() || line.subjects().contains(viewer);
        return own || worker && concerned && file.view().seesTeam();
    }

    /** A worker's list shows names and request; it is read by the teams one is in, so no line of it has one. */
    private static boolean isInAList(OpenedFile file, Line line) {
        return line.purpose().equals(Purpose.LIST.code())
                && file.memberOfPerson(line.actorPerson()).isEmpty();
    }

    private static boolean isFunders(Line line) {
        return line.purpose().equals(Purpose.FUNDING.code());
    }

    /** Of who reads along those who gave it know, and the team. */
    private static boolean isReaders(Line line) {
        return line.purpose().equals(Purpose.READING_ALONG.code());
    }

    private static Set<TeamId> teamsIn(OpenedFile file, List<Line> lines) {
        return file.view().seesTeam()
                ? lines.stream()
                        .flatMap(line -> line.actorTeam().stream())
                        .map(TeamId::new)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private record Together(LocalDate day, UUID person, String why, boolean changed) {
        static Together of(Line line) {
            return new Together(
                    LegalCalendar.dayOf(line.occurred()),
                    line.actorPerson(),
                    PurposeInWords.of(line),
                    !"R".equals(line.action()));
        }
    }

    private static List<List<Line>> merged(List<Line> lines) {
        Map<Together, List<Line>> byDay =
                lines.stream().collect(Collectors.groupingBy(Together::of, LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(byDay.values());
    }

    private static AccessLogLine line(
            OpenedFile file,
            List<Line> lines,
            Map<UUID, Person> workers,
            Map<TeamId, Team> teams,
            Map<UUID, Known> reading) {
        Line newest = lines.get(0);
        boolean changed = !"R".equals(newest.action());
        return new AccessLogLine(
                newest.id(),
                LegalCalendar.dayOf(newest.occurred()),
                lines.stream()
                        .map(Line::occurred)
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                newest.occurred(),
                lines.size(),
                Optional.ofNullable(reading.get(newest.actorPerson()))
                        .map(Known::nameAndLabel)
                        .orElseGet(() -> name(file, newest, workers)),
                newest.actorTeam().map(TeamId::new).map(teams::get).map(Team::name),
                changed ? "changed" : "looked",
                newest.purpose(),
                PurposeInWords.of(newest),
                changed ? what(lines) : List.of());
    }

    /** Who pays is nobody the family knows, so the employer stands beside the name. */
    private static String name(OpenedFile file, Line line, Map<UUID, Person> workers) {
        String name = Names.givenName(file, workers, line.actorPerson()).orElse("Iemand");
        return Optional.ofNullable(workers.get(line.actorPerson()))
                .filter(person -> isFunders(line))
                .map(person -> name + " van " + person.employer().name())
                .orElse(name);
    }

    private static List<String> what(List<Line> lines) {
        Set<String> what = new LinkedHashSet<>();
        lines.forEach(line -> what.add(line.eventType()));
        return List.copyOf(what);
    }
}
