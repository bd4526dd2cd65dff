// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.passend.cases.CostsView;
import nl.passend.cases.Funder;
import nl.passend.cases.HelpLaw;
import nl.passend.cases.PaidFileView;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.FamilyNames;
import nl.passend.cases.internal.part.Parts;
import nl.passend.directory.Directory;
import nl.passend.directory.Organisation;
import nl.passend.directory.OrganisationId;
import nl.passend.directory.Person;
import nl.passend.directory.PersonId;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.time.LegalCalendar;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What who pays for help sees of it, on a real database. */
class PaidCostsTest {
    private static final CasesWorld WORLD = new CasesWorld(PaidCostsTest.class);
    private static final LocalDate TODAY = CasesWorld.TODAY;

    private final UUID mother = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final PlanParts plans = new PlanParts(WORLD.unit.entityManager(), parts);
    private final ChangeHelpers helpers =
            new ChangeHelpers(WORLD.door, parts, WORLD.partRecorder, directory(), WORLD.ids);

    private final PaidHelp paidHelp = new PaidHelp(plans, WORLD.grants());

    /** Names and access are asked for the household and the team alone. */
    private final ReadCosts costs = new ReadCosts(WORLD.door, plans, paidHelp, null, directory(), null);

    private final ListPaidFiles list = new ListPaidFiles(
            WORLD.gate(),
            WORLD.vault,
            paidHelp,
            new FamilyNames(WORLD.unit.entityManager()),
            new LegalCalendar(WORLD.clock));

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamilyWithAllKindsOfHelp() {
        WORLD.asTeam();
        WORLD.listed.clear();
        WORLD.supporters.clear();
        file = WORLD.opened(mother, child);
        comes("Yente", HelpLaw.WLZ, 28_600, child);
        comes("Milou", HelpLaw.WLZ, null, child);
        comes("Ans", HelpLaw.WMO, 4_000, mother);
        comes("Kim", HelpLaw.JEUGDWET, 9_800, child);
        comes("Elin", HelpLaw.ZVW, 1_200, mother);
        comes("Opa Jan", HelpLaw.NONE, 7, child);
        comes("Iemand", null, 9, child);
    }

    @Test
    void a_care_office_sees_what_help_under_the_wlz_costs_and_for_whom() {
        CostsView paid = seenBy(Funder.CARE_OFFICE);

        assertThat(paid.funder()).contains("care-office");
        assertThat(paid.people()).containsExactly("Lente Zonnewolk");
        assertThat(paid.total()).isEqualTo(28_600);
        assertThat(paid.unknown()).isEqualTo(1);
        assertThat(paid.items()).hasSize(2).allSatisfy(line -> {
            assertThat(line.law()).contains("wlz");
            assertThat(line.members()).containsExactly("Lente");
            assertThat(line.organisation()).contains("Buurtzorg Test");
            assertThat(line.hours()).contains(new BigDecimal("14"));
        });
    }

    @Test
    void each_funder_sees_its_own_laws_and_help_without_a_law_is_nobodys() {
        assertThat(seenBy(Funder.MUNICIPALITY).items())
                .extracting(line -> line.law().orElseThrow())
                .containsExactlyInAnyOrder("wmo-2015", "jeugdwet");
        assertThat(seenBy(Funder.INSURER).items())
                .extracting(line -> line.law().orElseThrow())
                .containsExactly("zvw");
        assertThat(seenBy(Funder.INSURER).people()).containsExactly("Mirre Zonnewolk");
    }

    @Test
    void who_comes_and_who_else_may_see_it_is_not_told_to_who_pays() {
        CostsView paid = seenBy(Funder.MUNICIPALITY);

        assertThat(paid.items()).extracting(CostsView.Line::name).containsOnly(Optional.empty());
        assertThat(paid.funders()).isEmpty();
        assertThat(paid.toString()).doesNotContain("Ans", "Kim");
    }

    @Test
    void of_a_worker_of_the_directory_who_pays_sees_the_employer() {
        comes(new Coming(Optional.of(CasesWorld.WORKER), Optional.empty()), Optional.of(HelpLaw.ZVW), false, 0, mother);

        CostsView paid = seenBy(Funder.INSURER);

        assertThat(paid.items()).extracting(CostsView.Line::organisation).contains(Optional.of("Kompasbloem"));
        assertThat(paid.toString()).doesNotContain("Samira");
    }

    @Test
    void that_a_family_turned_to_a_client_supporter_is_not_told_to_who_pays() {
        comes(new Coming(Optional.of(CasesWorld.WORKER), Optional.empty()), Optional.of(HelpLaw.ZVW), false, 0, mother);
        WORLD.supporters.add(CasesWorld.WORKER);

        assertThat(seenBy(Funder.INSURER).items())
                .extracting(CostsView.Line::organisation)
                .containsExactly(Optional.of("Buurtzorg Test"));
        WORLD.asFunder(Funder.INSURER, WORLD.funderGrant(Funder.INSURER, file));
        assertThat(list.page(Optional.empty(), 10).items().get(0).helpers()).isEqualTo(1);
    }

    @Test
    void what_is_the_teams_alone_stays_with_the_team() {
        comes(new Coming(Optional.empty(), Optional.of("Opvang")), Optional.of(HelpLaw.WLZ), true, 0, child);

        assertThat(seenBy(Funder.CARE_OFFICE).items()).hasSize(2);
    }

    @Test
    void only_who_comes_now_is_shown() {
        comes(new Coming(Optional.empty(), Optional.of("Straks")), Optional.of(HelpLaw.WLZ), false, 3, child);

        assertThat(seenBy(Funder.CARE_OFFICE).items()).hasSize(2);
    }

    /** Even where the gate would let them in. */
    @Test
    void every_other_door_of_the_file_is_closed_to_who_pays() {
        WORLD.asFunder(Funder.CARE_OFFICE);

        assertNotFound(() -> WORLD.look(file));
        assertNotFound(() -> WORLD.door.read(file));
        assertNotFound(() -> transaction(() -> WORLD.door.change(file)));
        assertNotFound(() -> transaction(() -> WORLD.door.changeHoldingAsTeam(file)));
    }

    @Test
    void a_team_member_who_is_no_director_sees_no_costs() {
        WORLD.asTeam();

        assertThatThrownBy(() -> costs.costs(file))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.FORBIDDEN));
    }

    @Test
    void the_list_of_who_pays_has_a_line_for_each_family_with_what_it_is_together() {
        UUID nobody = WORLD.opened(UUID.randomUUID(), UUID.randomUUID());
        WORLD.asFunder(
                Funder.CARE_OFFICE,
                WORLD.funderGrant(Funder.CARE_OFFICE, file),
                WORLD.funderGrant(Funder.CARE_OFFICE, nobody));

        List<PaidFileView> page = list.page(Optional.empty(), 10).items();

        assertThat(page.get(0)).satisfies(line -> {
            assertThat(line.people()).containsExactly("Lente Zonnewolk");
            assertThat(line.helpers()).isEqualTo(2);
            assertThat(line.total()).isEqualTo(28_600);
            assertThat(line.unknown()).isEqualTo(1);
        });
        assertThat(page.get(1)).satisfies(line -> {
            assertThat(line.people()).isEmpty();
            assertThat(line.total()).isZero();
        });
        assertThat(WORLD.listed).containsOnlyKeys(file, nobody);
    }

    @Test
    void who_was_let_in_nowhere_has_an_empty_list() {
        WORLD.asFunder(Funder.CARE_OFFICE);

        assertThat(list.page(Optional.empty(), 10).items()).isEmpty();
        assertThat(WORLD.listed).isEmpty();
    }

    private CostsView seenBy(Funder payer) {
        WORLD.asFunder(payer);
        return costs.costs(file);
    }

    private record Coming(Optional<UUID> worker, Optional<String> name) {}

    private void comes(String name, HelpLaw law, Integer cost, UUID member) {
        comes(new Coming(Optional.empty(), Optional.of(name)), law, cost, TODAY, false, member);
    }

    private void comes(Coming who, Optional<HelpLaw> law, boolean teamOnly, int inDays, UUID member) {
        comes(who, law.orElse(null), 5, TODAY.plusDays(inDays), teamOnly, member);
    }

    private void comes(Coming who, HelpLaw law, Integer cost, LocalDate since, boolean teamOnly, UUID member) {
        WORLD.asTeam();
        transaction(() -> helpers.add(
                file,
                new ChangeHelpers.Coming(
                        new WhoComes.Told(
                                who.worker(),
                                who.name(),
                                Optional.of("Buurtzorg Test")
                                        .filter(organisation -> who.worker().isEmpty()),
                                Optional.ofNullable(law),
                                Optional.of("wat niemand anders leest"),
                                Optional.of(new WhoComes.Hours(new BigDecimal("14"), "week")),
                                Optional.ofNullable(cost)),
                        List.of(member),
                        Optional.of(since),
                        Optional.empty(),
                        Optional.empty(),
                        teamOnly)));
    }

    private static void assertNotFound(Runnable look) {
        assertThatThrownBy(look::run)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }

    /** Knows one worker; nothing else is asked here. */
    private static Directory directory() {
        Person samira = new Person(
                new PersonId(CasesWorld.WORKER),
                "Samira",
                "Zilverdraad",
                Optional.empty(),
                Optional.empty(),
                new Organisation(new OrganisationId(UUID.randomUUID()), "Kompasbloem", 1),
                1);
        Map<PersonId, Person> known = Map.of(samira.id(), samira);
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "findPerson" -> Optional.ofNullable(known.get((PersonId) arguments[0]));
                    case "people" -> among(known, (Collection<?>) arguments[0]);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private static Map<PersonId, Person> among(Map<PersonId, Person> known, Collection<?> asked) {
        return known.entrySet().stream()
                .filter(worker -> asked.contains(worker.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
