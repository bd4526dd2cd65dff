// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.passend.cases.Cases;
import nl.passend.cases.Ground;
import nl.passend.cases.HouseholdRole;
import nl.passend.cases.OpenPart;
import nl.passend.cases.RepresentationView;
import nl.passend.cases.WithholdingReason;
import nl.passend.cases.internal.file.CasesWorld;
import nl.passend.cases.internal.file.OpenedFile;
import nl.passend.cases.internal.part.PartRecorder;
import nl.passend.cases.internal.part.Parts;
import nl.passend.kernel.problem.FieldProblem;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepresentationTest {
    private static final CasesWorld WORLD = new CasesWorld(RepresentationTest.class);
    private static final LocalDate TODAY = CasesWorld.TODAY;

    private final UUID mother = UUID.randomUUID();
    private final UUID father = UUID.randomUUID();
    private final UUID child = UUID.randomUUID();
    private final UUID youth = UUID.randomUUID();
    private final UUID hisPerson = UUID.randomUUID();
    private final Parts parts = WORLD.parts;
    private final PartRecorder recorder = WORLD.partRecorder;
    private final WithholdReading withholding =
            new WithholdReading(WORLD.door, WORLD.changeGuardianships(), parts, recorder, WORLD.user, WORLD.ids);
    private final PutDownRepresentation representations =
            new PutDownRepresentation(WORLD.door, WORLD.changeGuardianships(), withholding);

    private UUID file;

    @AfterAll
    static void close() {
        WORLD.close();
    }

    @BeforeEach
    void aFamily() {
        WORLD.asTeam();
        file = WORLD.ids.next();
        transaction(() -> {
            WORLD.cases.open(new Cases.NewCaseFile(
                    file,
                    CasesWorld.TEAM,
                    "rivierstad",
                    CasesWorld.WORKER,
                    mother,
                    "Rust.",
                    Optional.empty(),
                    List.of(
                            member(mother, "Sanne-Fay", 29),
                            member(father, "Rik", 33),
                            member(child, "Kiki", 6),
                            member(youth, "Noor", 16))));
            WORLD.hasAccount(file, father, hisPerson);
            return null;
        });
    }

    private static Cases.NewMember member(UUID id, String name, int age) {
        return new Cases.NewMember(
                id,
                name,
                "Proef",
                Optional.of(TODAY.minusYears(age)),
                age < 18 ? HouseholdRole.CHILD : HouseholdRole.PARENT);
    }

    @Test
    void what_it_means_follows_from_age_ground_and_time_together() {
        put(Optional.of(father), child, Ground.GEZAG, Optional.empty());
        put(Optional.of(father), youth, Ground.GEZAG, Optional.empty());
        put(Optional.of(father), mother, Ground.MENTORSCHAP, Optional.empty());
        put(Optional.of(mother), father, Ground.BEWIND, Optional.empty());

        assertThat(read())
                .extracting(RepresentationView::effect)
                .containsExactlyInAnyOrder("decides", "sixteen", "cares", "money");
        assertThat(read()).allSatisfy(one -> assertThat(one.article()).isNotBlank());
    }

    @Test
    void after_its_last_day_it_is_over_by_itself() {
        transaction(() -> representations.put(
                file,
                new PutDownRepresentation.Typed(
                        Optional.of(father),
                        child,
                        Ground.VOOGDIJ,
                        Details.NONE,
                        Optional.of(TODAY.minusDays(9)),
                        Optional.of(TODAY.minusDays(1)),
                        Optional.empty())));

        assertThat(read()).singleElement().satisfies(one -> assertThat(one.effect())
                .isEqualTo("over"));
        WORLD.as(father, hisPerson);
        assertThat(look().view().reads(child, OpenPart.TALKS)).isFalse();
    }

    @Test
    void a_finding_about_a_child_of_seven_or_without_who_found_it_or_without_an_end_says_what_is_missing() {
        assertThatThrownBy(() -> put(Optional.of(mother), child, Ground.BEVINDING, Optional.empty()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .extracting(FieldProblem::pointer)
                        .containsExactlyInAnyOrder("/ward", "/guardian", "/decidedOn", "/until"));
    }

    @Test
    void who_is_from_outside_has_a_name_and_reads_nothing_and_what_was_decided_is_sealed() {
        transaction(() -> representations.put(
                file,
                new PutDownRepresentation.Typed(
                        Optional.empty(),
                        mother,
                        Ground.BEWIND,
                        new Details(
                                Optional.of("Mevrouw Penning"),
                                Optional.of("Kantoor De Sluis"),
                                Optional.of("099 1"),
                                Optional.empty(),
                                Optional.of(TODAY.minusYears(1)),
                                Optional.of("zaak 12")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));

        assertThat(read()).singleElement().satisfies(one -> {
            assertThat(one.representative()).isEmpty();
            assertThat(one.name()).contains("Mevrouw Penning");
            assertThat(one.decidedOn()).contains(TODAY.minusYears(1));
        });
        assertThat(look().guardianships()).isEmpty();
        assertThat(storedTies()).isNotEmpty().noneMatch(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)
                .contains("Penning"));
        WORLD.as(father, hisPerson);
        assertThat(read()).isEmpty();
    }

    @Test
    void nobody_represents_without_being_somebody() {
        assertThatThrownBy(() -> put(Optional.empty(), child, Ground.GEZAG, Optional.empty()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.fields())
                        .isNotEmpty());
    }

    @Test
    void withholding_works_at_once_and_asks_a_second_reader_today() {
        UUID tie = withheld();

        assertThat(withheldOf(tie).state()).isEqualTo("unread");
        assertThat(withheldOf(tie).until()).contains(TODAY.plusMonths(3));
        assertThat(withheldOf(tie).mayConfirm()).isFalse();
        assertThat(dueOf(tie)).contains(TODAY);
        WORLD.as(father, hisPerson);
        assertThat(look().view().reads(child, OpenPart.TALKS)).isFalse();
        assertThat(read()).isEmpty();
    }

    @Test
    void who_wrote_it_is_not_the_second_reader() {
        UUID tie = withheld();

        assertThatThrownBy(() -> confirm(tie)).isInstanceOf(ProblemException.class);
        WORLD.workingAs(CasesWorld.DIRECTOR);
        confirm(tie);

        assertThat(withheldOf(tie).state()).isEqualTo("standing");
        assertThat(dueOf(tie)).contains(TODAY.plusMonths(3).minusDays(14));
    }

    @Test
    void it_opens_only_when_two_agree() {
        UUID tie = withheld();

        long version = version(tie);
        transaction(() -> withholding.proposeToOpen(file, tie, version, "Het is nu rustig."));

        assertThat(withheldOf(tie).state()).isEqualTo("opening");
        assertThatThrownBy(() -> confirm(tie)).isInstanceOf(ProblemException.class);
        assertThat(representation(tie).withheld()).isPresent();
        WORLD.workingAs(CasesWorld.DIRECTOR);
        confirm(tie);
        assertThat(representation(tie).withheld()).isEmpty();
        assertThat(representation(tie).effect()).isEqualTo("decides");
        assertThat(WORLD.audited).extracting("eventType").contains("withholding.propose-open", "withholding.open");
    }

    @Test
    void another_line_about_the_same_two_does_not_open_what_is_withheld() {
        withheld();

        assertThatThrownBy(() -> put(Optional.of(father), child, Ground.VOOGDIJ, Optional.empty()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.INVALID));
    }

    @Test
    void asked_anew_it_needs_a_second_reader_again_and_a_day_within_a_year() {
        UUID tie = withheld();

        assertThatThrownBy(() -> transaction(() -> withholding.withhold(
                        file,
                        tie,
                        new WithholdReading.Why(
                                WithholdingReason.COURT, Optional.empty(), Optional.of(TODAY.plusYears(2))))))
                .isInstanceOf(ProblemException.class);
        WORLD.workingAs(CasesWorld.DIRECTOR);
        confirm(tie);
        transaction(() -> withholding.withhold(
                file,
                tie,
                new WithholdReading.Why(WithholdingReason.COURT, Optional.empty(), Optional.of(TODAY.plusDays(30)))));

        assertThat(withheldOf(tie).state()).isEqualTo("unread");
        assertThat(withheldOf(tie).reason()).contains("court");
    }

    @Test
    void what_ends_takes_what_was_withheld_along() {
        UUID tie = withheld();

        transaction(() -> {
            representations.end(file, tie);
            return null;
        });

        assertThat(read()).isEmpty();
        assertThat(dueOf(tie)).isEmpty();
        WORLD.as(father, hisPerson);
        assertThat(look().view().reads(child, OpenPart.TALKS)).isFalse();
    }

    private void confirm(UUID tie) {
        long version = version(tie);
        transaction(() -> withholding.confirm(file, tie, version));
    }

    private UUID withheld() {
        return put(Optional.of(father), child, Ground.GEZAG, Optional.of(WithholdReading.FOR_SAFETY));
    }

    private UUID put(
            Optional<UUID> representative, UUID represented, Ground ground, Optional<WithholdReading.Why> withheld) {
        return transaction(() -> representations.put(
                        file,
                        new PutDownRepresentation.Typed(
                                representative,
                                represented,
                                ground,
                                Details.NONE,
                                Optional.of(TODAY.minusYears(2)),
                                Optional.empty(),
                                withheld)))
                .id();
    }

    private OpenedFile look() {
        return transaction(() -> WORLD.look(file));
    }

    private List<RepresentationView> read() {
        return transaction(() -> {
            OpenedFile opened = WORLD.look(file);
            return new ShownRepresentations(opened, parts.seen(opened))
                    .views(Map.of(), WORLD.user.get().personId());
        });
    }

    private RepresentationView representation(UUID id) {
        return read().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }

    private RepresentationView.Withheld withheldOf(UUID id) {
        return representation(id).withheld().orElseThrow();
    }

    private long version(UUID id) {
        return withheldOf(id).version();
    }

    /** When it stands in the work of the team. */
    private Optional<LocalDate> dueOf(UUID id) {
        return transaction(() -> parts.seen(WORLD.look(file)).opened(Withholding.class, one -> one).stream()
                .filter(one -> one.closedOn().isEmpty() && one.representation().equals(id))
                .findFirst()
                .flatMap(Withholding::dueOn));
    }

    private List<byte[]> storedTies() {
        List<?> rows = WORLD.unit
                .entityManager()
                .createNativeQuery("SELECT content FROM cases_tie WHERE file_id = ? AND content IS NOT NULL")
                .setParameter(1, file.toString())
                .getResultList();
        return rows.stream().map(byte[].class::cast).toList();
    }

    private static <T> T transaction(Supplier<T> work) {
        return WORLD.unit.inTransaction(work::get);
    }
}
