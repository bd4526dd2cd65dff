// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.familyplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.passend.cases.Cases;
import nl.passend.cases.FamilyGroupPlanView;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.cases.internal.part.Stored;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A mother and a father apart, a child of seven about whom both decide, and a youth of sixteen who decides alone. */
class GroupPlanTest {
    private static final CasesWorld WORLD = new CasesWorld(GroupPlanTest.class);

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID youth = UUID.randomUUID();
    private final UUID herPerson = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.partRecorder;
    private final OfferGroupPlan offers =
            new OfferGroupPlan(WORLD.door, parts, recorder, (notice, people) -> {}, WORLD.user, WORLD.ids);
    private final WriteOwnPlan plans = new WriteOwnPlan(WORLD.door, parts, recorder, WORLD.ids);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.ids.next();
        WORLD.unit.inTransaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    file,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    mother,
                    "Rust.",
                    Optional.empty(),
                    List.of(
                            member(mother, "Ilse", 43, HouseholdRole.PARENT),
                            member(father, "Koen", 45, HouseholdRole.PARENT),
                            member(child, "Pim", 7, HouseholdRole.CHILD),
                            member(youth, "Noor", 16, HouseholdRole.CHILD))));
            WORLD.hasAccount(file, mother, herPerson);
            WORLD.hasAccount(file, father, hisPerson);
            for (UUID parent : List.of(mother, father)) {
                for (UUID ward : List.of(child, youth)) {
                    WORLD.cases.add(new Cases.NewGuardianship(
                            UUID.randomUUID(), file, parent, ward, Ground.GEZAG, true, CasesWorld.TODAY.minusYears(7)));
                }
            }
            return null;
        });
    }

    @Test
    void without_help_for_a_minor_there_is_nothing_to_offer() {
        assertThat(read(Set.of(mother)).matters()).isFalse();
        assertThat(read(Set.of(mother)).first()).isFalse();
    }

    @Test
    void it_comes_first_for_each_parent_until_they_have_chosen() {
        assertThat(read(Set.of(child)).first()).isTrue();
        assertThat(read(Set.of(child)).offers())
                .extracting(FamilyGroupPlanView.Offer::parent)
                .containsExactly(mother, father);
        choose(mother, OwnPlanChoice.NO, "Ik kan nu geen plan maken.");
        WORLD.as(mother, herPerson);
        assertThat(read(Set.of(child)).first()).isFalse();
        WORLD.as(father, hisPerson);
        assertThat(read(Set.of(child)).first()).isTrue();
    }

    @Test
    void what_one_parent_says_the_other_does_not_read() {
        choose(mother, OwnPlanChoice.NO, "Met hem maak ik geen plan.");

        WORLD.as(father, hisPerson);
        assertThat(read(Set.of(child)).offers()).singleElement().satisfies(offer -> {
            assertThat(offer.parent()).isEqualTo(father);
            assertThat(offer.answer()).isEmpty();
        });
        WORLD.as(mother, herPerson);
        assertThat(read(Set.of(child)).offers()).singleElement().satisfies(offer -> assertThat(offer.words())
                .contains("Met hem maak ik geen plan."));
    }

    @Test
    void of_a_youth_of_sixteen_no_parent_learns_that_there_is_help() {
        assertThat(read(Set.of(youth)).offers())
                .extracting(FamilyGroupPlanView.Offer::parent)
                .containsExactly(youth);
        WORLD.as(mother, herPerson);
        assertThat(read(Set.of()).matters()).isFalse();
    }

    @Test
    void it_is_written_down_who_offered_it_and_when() {
        offered(mother);

        assertThat(offerTo(mother)).satisfies(offer -> {
            assertThat(offer.offeredOn()).contains(CasesWorld.TODAY);
            assertThat(offer.answer()).isEmpty();
        });
        assertThatThrownBy(() -> offered(new UUID(4, 4))).satisfies(refused(ProblemType.INVALID));
    }

    @Test
    void later_waits_for_its_day_and_a_choice_takes_the_day_away() {
        WORLD.unit.inTransaction(() -> offers.answer(
                file,
                mother,
                0,
                new OfferGroupPlan.Answered(
                        OwnPlanChoice.LATER, Optional.empty(), Optional.of(CasesWorld.TODAY.plusDays(30)))));
        assertThat(offerTo(mother).again()).contains(CasesWorld.TODAY.plusDays(30));

        choose(mother, OwnPlanChoice.YES, "");

        assertThat(offerTo(mother).again()).isEmpty();
    }

    @Test
    void nobody_answers_for_the_other_parent() {
        WORLD.as(mother, herPerson);

        assertThatThrownBy(() -> choose(father, OwnPlanChoice.NO, "")).satisfies(refused(ProblemType.FORBIDDEN));
    }

    @Test
    void what_a_mother_writes_for_her_child_is_read_by_who_decides_too_and_changed_by_her_alone() {
        WORLD.as(mother, herPerson);
        Stored plan = WORLD.unit.inTransaction(() -> plans.write(
                file,
                new WriteOwnPlan.NewOwnPlan(
                        "Opa haalt Pim op dinsdag.", Optional.of("opa"), List.of(child), Optional.empty())));

        WORLD.as(father, hisPerson);
        assertThat(read(Set.of()).plans()).singleElement().satisfies(one -> {
            assertThat(one.words()).isEqualTo("Opa haalt Pim op dinsdag.");
            assertThat(one.mayChange()).isFalse();
        });
        assertThatThrownBy(() -> rewritten(plan)).satisfies(refused(ProblemType.FORBIDDEN));
        WORLD.as(mother, herPerson);
        rewritten(plan);
        assertThat(read(Set.of()).plans())
                .extracting(FamilyGroupPlanView.OwnPlan::words)
                .containsExactly("Opa en oma halen Pim.");
    }

    @Test
    void nobody_writes_a_plan_for_who_decides_alone_or_is_no_child() {
        WORLD.as(mother, herPerson);

        for (UUID other : List.of(youth, father, mother)) {
            assertThatThrownBy(() -> WORLD.unit.inTransaction(() -> plans.write(
                            file,
                            new WriteOwnPlan.NewOwnPlan(
                                    "Een plan.", Optional.empty(), List.of(other), Optional.empty()))))
                    .satisfies(refused(ProblemType.INVALID));
        }
    }

    private void rewritten(Stored plan) {
        WORLD.unit.inTransaction(
                () -> plans.rewrite(file, plan.id(), plan.version(), "Opa en oma halen Pim.", Optional.empty()));
    }

    private static Consumer<Throwable> refused(ProblemType type) {
        return thrown -> assertThat(((ProblemException) thrown).type()).isEqualTo(type);
    }

    private static Cases.NewMember member(UUID id, String name, int age, HouseholdRole role) {
        LocalDate born = CasesWorld.TODAY.minusYears(age);
        return new Cases.NewMember(id, name, "Dauwtrap", Optional.of(born), role);
    }

    private void offered(UUID parent) {
        WORLD.unit.inTransaction(() -> offers.offer(file, parent));
    }

    private void choose(UUID parent, OwnPlanChoice choice, String words) {
        long version = WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return parts.seen(opened).opened(Offer.class, offer -> offer).stream()
                    .filter(offer -> offer.to().equals(parent))
                    .findFirst()
                    .map(Offer::version)
                    .orElse(0L);
        });
        WORLD.unit.inTransaction(() -> offers.answer(
                file,
                parent,
                version,
                new OfferGroupPlan.Answered(
                        choice, Optional.of(words).filter(text -> !text.isEmpty()), Optional.empty())));
    }

    private FamilyGroupPlanView.Offer offerTo(UUID parent) {
        return read(Set.of(child)).offers().stream()
                .filter(offer -> offer.parent().equals(parent))
                .findFirst()
                .orElseThrow();
    }

    private FamilyGroupPlanView read(Set<UUID> helped) {
        return WORLD.unit.inTransaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownGroupPlan(opened, parts.seen(opened), helped).view(Map.of());
        });
    }
}
