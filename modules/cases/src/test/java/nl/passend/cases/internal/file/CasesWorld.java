// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.passend.cases.Cases;
import nl.passend.cases.Funder;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.OnRecord;
import nl.passend.cases.internal.access.Directors;
import nl.passend.cases.internal.board.Names;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.timeline.Timeline;
import nl.passend.directory.Directory;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.TestUnit;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.access.Visible;
import nl.passend.kernel.account.CurrentUser;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.audit.Audit;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.id.Ids;
import nl.passend.kernel.persistence.Changes;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.TestVault;

/**
 * Files on a real database and in a real vault. Who may enter is what the test says: {@link #asTeam} or {@link #as}; what goes on
 * record is kept to be looked at.
 */
public final class CasesWorld implements AutoCloseable {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final UUID TEAM = UUID.randomUUID();
    public static final UUID WORKER = UUID.randomUUID();
    public static final UUID DIRECTOR = UUID.randomUUID();

    public final DataSource database;
    public final TestUnit unit;
    public final Ids ids;
    public final List<AuditEvent> audited = new ArrayList<>();
    public final List<Grants.NewGrant> granted = new ArrayList<>();
    public final Timeline timeline;
    public final Cases cases;
    final CaseFiles files;
    public final CaseDoor door;
    public final OnRecord onRecord;
    final HouseholdRecorder recorder;
    private final NewFile newFile;
    public final Vault vault;
    public final CurrentUser user;
    public final Clock clock;
    public final Parts parts;
    /** Puts on record what happened to a part of a file, and tells nobody by mail. */
    public final PartRecorder partRecorder;

    /** Files of which a list was shown, with their municipality. */
    public final Map<UUID, String> listed = new LinkedHashMap<>();
    /** Workers who enter every file through the team. */
    public final Set<UUID> colleagues = new LinkedHashSet<>();
    /** Who stands at somebody's side in every file. */
    public final Set<UUID> supporters = new HashSet<>();

    private Optional<UUID> side = Optional.empty();
    private Optional<Funder> funder = Optional.empty();
    private List<Grant> funded = List.of();
    private Optional<Grant> readerGrant = Optional.empty();
    private UUID person = WORKER;
    private boolean inPerson = true;

    public CasesWorld(Class<?> test) {
        this(TestDatabase.fresh(test, "kernel", "cases"));
    }

    private CasesWorld(DataSource database) {
        this.database = database;
        clock = Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), LegalCalendar.ZONE);
        ids = new Ids(clock);
        unit = TestUnit.of("cases", database);
        vault = TestVault.open(database, folder(), clock);
        LegalCalendar calendar = new LegalCalendar(clock);
        files = new CaseFiles(unit.entityManager(), vault, calendar, new Changes());
        timeline = new Timeline(unit.entityManager(), ids, clock);
        onRecord = new OnRecord(audit(), (type, file, municipality, part) -> {});
        user = user();
        recorder = new HouseholdRecorder(timeline, onRecord, user, clock);
        door = new CaseDoor(gate(), files, user);
        parts = new Parts(unit.entityManager(), user, new Changes(), clock);
        partRecorder = telling((notice, people) -> {});
        newFile = new NewFile(files, vault, grants(), ids, clock, calendar);
        cases = new LoadCases(door, files, newFile, timeline, grants(), onRecord, user, clock);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "keys");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the team asks. */
    public CasesWorld asTeam() {
        side = Optional.empty();
        inPerson = true;
        funder = Optional.empty();
        funded = List.of();
        readerGrant = Optional.empty();
        person = WORKER;
        return this;
    }

    /** From now on who pays asks. */
    public CasesWorld asFunder(Funder payer, Grant... grants) {
        funder = Optional.of(payer);
        funded = List.of(grants);
        return this;
    }

    /** From now on somebody from outside asks, by this grant. */
    public CasesWorld asReader(Grants.NewGrant given) {
        asTeam();
        person = given.holderPerson().orElseThrow();
        readerGrant = Optional.of(new Grant(
                given.id(),
                given.object(),
                given.role(),
                Optional.empty(),
                given.holderPerson(),
                given.scope(),
                given.ground(),
                Optional.empty(),
                given.from(),
                given.until(),
                Optional.empty(),
                given.municipality()));
        return this;
    }

    /** From now on this worker asks. */
    public CasesWorld workingAs(UUID worker) {
        person = worker;
        return this;
    }

    /** From now on a client supporter at this member's side asks. */
    public CasesWorld beside(UUID member, UUID supporter) {
        as(member, supporter);
        inPerson = false;
        return this;
    }

    /** From now on this member asks. */
    public CasesWorld as(UUID member, UUID itsPerson) {
        inPerson = true;
        readerGrant = Optional.empty();
        side = Optional.of(member);
        person = itsPerson;
        return this;
    }

    /** As {@link #partRecorder}, with a post of the test's own. */
    public PartRecorder telling(Post post) {
        return new PartRecorder(timeline, onRecord, new Directors(grants(), post), user);
    }

    /** From now on this member has an account. In a transaction. */
    public void hasAccount(UUID file, UUID member, UUID itsPerson) {
        cases.give(new Cases.NewMemberAccess(UUID.randomUUID(), file, member, itsPerson, TODAY));
    }

    public ChangeGuardianships changeGuardianships() {
        return new ChangeGuardianships(door, files, recorder, onRecord, ids, clock);
    }

    public OpenCaseFile openCaseFile(Directory directory) {
        return new OpenCaseFile(
                grants(), directory, newFile, door, timeline, onRecord, user, ids, new LegalCalendar(clock));
    }

    public FindDoubles findDoubles() {
        return new FindDoubles(unit.entityManager(), gate(), listCaseFiles(), vault);
    }

    public ListCaseFiles listCaseFiles() {
        return new ListCaseFiles(unit.entityManager(), gate(), vault, new FamilyNames(unit.entityManager()));
    }

    public OpenedFile look(UUID file) {
        return door.look(file, Purpose.SUPPORT);
    }

    /** A mother of 38 who tells, and a child of 7. */
    public Cases.NewCaseFile aFile(UUID mother, UUID child) {
        return new Cases.NewCaseFile(
                ids.next(),
                TEAM,
                "rivierstad",
                WORKER,
                mother,
                "Ik wil weer een nacht slapen.",
                Optional.of("Het begon toen Lente vier was. \uD83C\uDF19"),
                List.of(
                        new Cases.NewMember(
                                mother, "Mirre", "Zonnewolk", Optional.of(TODAY.minusYears(38)), HouseholdRole.PARENT),
                        new Cases.NewMember(
                                child, "Lente", "Zonnewolk", Optional.of(TODAY.minusYears(7)), HouseholdRole.CHILD)));
    }

    public UUID opened(UUID mother, UUID child) {
        Cases.NewCaseFile file = aFile(mother, child);
        unit.inTransaction(() -> {
            cases.open(file);
            return file.id();
        });
        return file.id();
    }

    /** As {@link #opened}; she has authority over the child, and an account. */
    public UUID openedByHer(UUID mother, UUID herPerson, UUID child) {
        UUID file = opened(mother, child);
        unit.inTransaction(() -> {
            cases.add(new Cases.NewGuardianship(
                    UUID.randomUUID(), file, mother, child, Ground.GEZAG, true, LocalDate.of(2020, 1, 1)));
            hasAccount(file, mother, herPerson);
            return null;
        });
        return file;
    }

    /** Names of workers, of whom the directory knows none. */
    public static Names nameless() {
        return new Names((Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, arguments) -> Map.of()));
    }

    public AccessGate gate() {
        return new AccessGate() {
            @Override
            public Grant enter(ObjectType type, UUID object, Purpose purpose) {
                return standing(object);
            }

            @Override
            public Grant enterOrAsFunder(ObjectType type, UUID object, Purpose purpose) {
                return standing(object);
            }

            @Override
            public Grant enterAsReader(ObjectType type, UUID object) {
                return standing(object);
            }

            @Override
            public Grant enterToChange(ObjectType type, UUID object) {
                return standing(object);
            }

            @Override
            public void listed(ObjectType type, Purpose purpose, Map<UUID, String> municipalities) {
                listed.putAll(municipalities);
            }

            @Override
            public List<Grant> asFunder(ObjectType type, Optional<UUID> before, int limit) {
                return funded;
            }

            @Override
            public List<Grant> asReader(ObjectType type, Optional<UUID> before, int limit) {
                return readerGrant.stream().toList();
            }

            @Override
            public List<Grant> explain(ObjectType type, UUID object) {
                return List.of(grant(object));
            }

            @Override
            public Visible visible(ObjectType type) {
                return new Visible(type.code(), person, TODAY);
            }
        };
    }

    /** A careless gate, which lets who pays in everywhere: what is behind it must hold all the same. */
    private Grant standing(UUID object) {
        return funder.map(payer -> funderGrant(payer, object))
                .or(() -> readerGrant)
                .orElseGet(() -> grant(object));
    }

    private Grant grant(UUID object) {
        return new Grant(
                new UUID(7, 7),
                object,
                side.isEmpty() ? GrantRole.TEAM : inPerson ? GrantRole.HOUSEHOLD_MEMBER : GrantRole.CLIENT_SUPPORTER,
                side.isPresent() ? Optional.empty() : Optional.of(TEAM),
                side.isPresent() ? Optional.of(person) : Optional.empty(),
                side,
                "wmo-2015",
                Optional.of(TeamRole.DIRECTOR).filter(director -> side.isEmpty() && person.equals(DIRECTOR)),
                TODAY,
                Optional.empty());
    }

    /** By which this worker, as who pays, sees what help costs. */
    public Grant funderGrant(Funder payer, UUID object) {
        return new Grant(
                new UUID(8, payer.ordinal()),
                object,
                GrantRole.FUNDER,
                Optional.empty(),
                Optional.of(person),
                Optional.empty(),
                payer.ground(),
                Optional.empty(),
                TODAY,
                Optional.of(TODAY.plusMonths(1)),
                Optional.empty(),
                Optional.of("rivierstad"));
    }

    public Audit audit() {
        return new Audit() {
            @Override
            public void changed(AuditEvent event) {
                audited.add(event);
            }

            @Override
            public void looked(AuditEvent event) {
                audited.add(event);
            }

            @Override
            public void refused(AuditEvent event) {
                audited.add(event);
            }

            @Override
            public void noted(AuditEvent event) {
                audited.add(event);
            }
        };
    }

    private CurrentUser user() {
        return new CurrentUser() {
            @Override
            public Optional<Me> find() {
                return Optional.of(get());
            }

            @Override
            public Me get() {
                return new Me(UUID.randomUUID(), person, "x", "X", Set.of(), "rivierstad", Optional.empty());
            }
        };
    }

    public Grants grants() {
        return new Grants() {
            @Override
            public void grant(NewGrant grant) {
                granted.add(grant);
            }

            @Override
            public void revoke(UUID grantId) {
                throw new ProblemException(ProblemType.NOT_FOUND);
            }

            @Override
            public List<Grant> on(ObjectType type, UUID object) {
                return colleagues.isEmpty() ? List.of() : List.of(CasesWorld.this.grant(object));
            }

            @Override
            public Map<UUID, Set<UUID>> supporters(ObjectType type, Collection<UUID> objects) {
                return objects.stream().collect(Collectors.toMap(object -> object, object -> supporters));
            }

            @Override
            public Map<UUID, Set<UUID>> supportersEver(ObjectType type, UUID object) {
                return Map.of();
            }

            @Override
            public void join(Membership membership) {}

            @Override
            public void leave(UUID teamId, UUID personId) {}

            @Override
            public List<Membership> teamsOf(UUID personId) {
                return List.of(new Membership(TEAM, personId, TeamRole.MEMBER, TODAY.minusYears(1), Optional.empty()));
            }

            @Override
            public List<Membership> membersOf(UUID teamId) {
                return List.of(
                        new Membership(TEAM, DIRECTOR, TeamRole.DIRECTOR, TODAY.minusYears(1), Optional.empty()));
            }

            @Override
            public List<Membership> membersOf(Collection<UUID> teamIds) {
                return colleagues.stream()
                        .map(one -> new Membership(TEAM, one, TeamRole.MEMBER, TODAY.minusYears(1), Optional.empty()))
                        .toList();
            }
        };
    }

    @Override
    public void close() {
        unit.close();
    }
}
