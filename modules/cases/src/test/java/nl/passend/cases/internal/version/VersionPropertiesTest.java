// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.part.PlanLine;
import nl.passend.cases.internal.sharing.AnyHousehold;
import nl.passend.cases.internal.sharing.Household;
import nl.passend.cases.internal.sharing.HouseholdView;
import nl.passend.cases.internal.sharing.Side;

/** Nobody learns from a version, or from what changed between two, what the plan itself does not show them. */
class VersionPropertiesTest {
    @Property
    void a_line_is_kept_with_all_that_decides_about_who_reads_it(@ForAll("lines") KeptLine line) {
        assertThat(KeptLine.parse(line.json())).isEqualTo(line);
    }

    @Property
    void what_one_may_not_read_in_the_plan_stands_in_no_version_and_in_no_comparison(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("plans") List<KeptLine> older,
            @ForAll("plans") List<KeptLine> newer,
            @ForAll("ids") Set<UUID> closed) {
        HouseholdView view = household.seenFrom(side, AnyHousehold.TODAY);

        Comparison comparison =
                Comparison.of(VersionParts.readable(view, closed, older), VersionParts.readable(view, closed, newer));

        assertThat(all(comparison))
                .allSatisfy(line -> {
                    assertThat(view.seesRow(line.row())).isTrue();
                    assertThat(closed).doesNotContain(line.part());
                })
                .filteredOn(line -> line.line().kind() == PlanLine.Kind.HELPER
                        && line.line().worker().isPresent())
                .allSatisfy(line -> assertThat(view.seesTeam()).isTrue());
    }

    /** Not its words, nor that it came, went or changed, nor how many there are. */
    @Property
    void what_one_may_not_read_changes_nothing_of_what_one_sees(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("plans") List<KeptLine> older,
            @ForAll("plans") List<KeptLine> newer) {
        HouseholdView view = household.seenFrom(side, AnyHousehold.TODAY);
        List<KeptLine> olderOpen =
                older.stream().filter(line -> line.isSeenBy(view)).toList();
        List<KeptLine> newerOpen =
                newer.stream().filter(line -> line.isSeenBy(view)).toList();

        assertThat(Comparison.of(
                        VersionParts.readable(view, Set.of(), older), VersionParts.readable(view, Set.of(), newer)))
                .isEqualTo(Comparison.of(
                        VersionParts.readable(view, Set.of(), olderOpen),
                        VersionParts.readable(view, Set.of(), newerOpen)));
    }

    @Property
    void each_line_of_either_version_is_told_once(
            @ForAll("plans") List<KeptLine> older, @ForAll("plans") List<KeptLine> newer) {
        Comparison comparison = Comparison.of(older, newer);

        Set<UUID> before = older.stream().map(KeptLine::part).collect(Collectors.toSet());
        Set<UUID> after = newer.stream().map(KeptLine::part).collect(Collectors.toSet());
        assertThat(comparison.added()).allMatch(line -> !before.contains(line.part()));
        assertThat(comparison.gone()).allMatch(line -> !after.contains(line.part()));
        assertThat(comparison.changed())
                .allMatch(change -> before.contains(change.after().part()))
                .allMatch(change -> !change.fields().isEmpty());
        assertThat(comparison.added().size() + comparison.changed().size() + comparison.same())
                .isEqualTo(newer.size());
    }

    private static Stream<KeptLine> stream(Comparison comparison) {
        return Stream.of(
                        comparison.added().stream(),
                        comparison.gone().stream(),
                        comparison.changed().stream().flatMap(change -> Stream.of(change.before(), change.after())))
                .flatMap(lines -> lines);
    }

    private static List<KeptLine> all(Comparison comparison) {
        return stream(comparison).toList();
    }

    @Provide
    Arbitrary<Household> households() {
        return AnyHousehold.households();
    }

    @Provide
    Arbitrary<Side> sides() {
        return AnyHousehold.sides();
    }

    @Provide
    Arbitrary<Set<UUID>> ids() {
        return id().set().ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<KeptLine>> plans() {
        return lines().list().ofMaxSize(6).uniqueElements(KeptLine::part);
    }

    @Provide
    Arbitrary<KeptLine> lines() {
        return Combinators.combine(
                        id(),
                        AnyHousehold.rows(),
                        Arbitraries.of(PlanLine.Kind.class),
                        Arbitraries.of("Weer slapen", "Een sleutel", "Met de trein"),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3).optional())
                .as((id, row, kind, words, worker, days) -> new KeptLine(
                        id,
                        new Household.Row(
                                row.part(),
                                row.subjects(),
                                row.author(),
                                row.toldBy(),
                                Scope.HOUSEHOLD,
                                Optional.empty(),
                                days.isPresent()),
                        new PlanLine(
                                kind,
                                words,
                                row.subjects().stream().sorted().findFirst(),
                                Optional.of(new UUID(5, 5)).filter(yes -> worker),
                                Optional.of("oma").filter(no -> !worker),
                                days.map(LocalDate.of(2026, 12, 1)::plusDays),
                                days.map(n -> "day"),
                                Optional.empty())));
    }

    private static Arbitrary<UUID> id() {
        return Arbitraries.longs().between(1, 8).map(n -> new UUID(4, n));
    }
}
