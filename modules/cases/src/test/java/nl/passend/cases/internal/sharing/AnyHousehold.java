// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import nl.passend.cases.Ground;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.sharing.Household.Guardianship;
import nl.passend.cases.internal.sharing.Household.Home;
import nl.passend.cases.internal.sharing.Household.Member;
import nl.passend.cases.internal.sharing.Household.Opening;
import nl.passend.cases.internal.sharing.Household.Row;

/** Households as no one would think of them: any age, any home, any authority, any opening. */
public final class AnyHousehold {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final UUID A_WORKER = new UUID(9, 9);
    private static final int MOST = 5;

    private AnyHousehold() {}

    static UUID member(int n) {
        return new UUID(1, n);
    }

    static UUID personOf(UUID member) {
        return new UUID(2, member.getLeastSignificantBits());
    }

    static Arbitrary<UUID> members() {
        return Arbitraries.integers().between(0, MOST - 1).map(AnyHousehold::member);
    }

    public static Arbitrary<Household> households() {
        return Combinators.combine(
                        days().optional(0.9).list().ofSize(MOST),
                        homes().list().ofMaxSize(3),
                        guardianships().list().ofMaxSize(5),
                        openings().list().ofMaxSize(5),
                        members(),
                        periods().list().ofMaxSize(2).list().ofSize(MOST))
                .as((ages, homes, guardianships, openings, teller, unable) -> new Household(
                        teller,
                        IntStream.range(0, MOST)
                                .mapToObj(n -> new Member(
                                        member(n),
                                        ages.get(n).map(TODAY::minusDays),
                                        Optional.of(personOf(member(n))),
                                        unable.get(n)))
                                .toList(),
                        homes,
                        guardianships,
                        openings));
    }

    /** How long somebody lives: half of them are of the years in which the law changes its mind. */
    private static Arbitrary<Integer> days() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 90 * 365),
                Arbitraries.integers().between(11 * 365, 19 * 365));
    }

    private static Arbitrary<Home> homes() {
        return Combinators.combine(
                        ids(), Arbitraries.of(true, false), members().set().ofMaxSize(MOST))
                .as(Home::new);
    }

    private static Arbitrary<Guardianship> guardianships() {
        return Combinators.combine(
                        members(), members(), Arbitraries.of(Ground.class), Arbitraries.of(true, false), periods())
                .as(Guardianship::new);
    }

    static Arbitrary<Opening> openings() {
        return Combinators.combine(
                        ids(),
                        members(),
                        members(),
                        Arbitraries.of(OpenPart.class),
                        periods(),
                        Arbitraries.of(true, false))
                .as(Opening::new);
    }

    public static Arbitrary<Row> rows() {
        return Combinators.combine(
                        Arbitraries.of(OpenPart.class),
                        members().set().ofMaxSize(3),
                        Arbitraries.oneOf(Arbitraries.just(A_WORKER), members().map(AnyHousehold::personOf)),
                        members().optional(),
                        Arbitraries.of(Scope.class))
                .as(Row::new);
    }

    public static Arbitrary<Side> sides() {
        return Combinators.combine(members(), Arbitraries.of(true, false)).as(Side.OfMember::new);
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(-30, 30),
                        Arbitraries.integers().between(0, 30).optional())
                .as((from, length) ->
                        new Period(TODAY.plusDays(from), length.map(days -> TODAY.plusDays(from + days))));
    }

    private static Arbitrary<UUID> ids() {
        return Arbitraries.longs().map(n -> new UUID(3, n));
    }

    static Household with(Household household, Opening opening) {
        return new Household(
                household.teller(),
                household.members(),
                household.homes(),
                household.guardianships(),
                Stream.concat(household.openings().stream(), Stream.of(opening)).toList());
    }

    static Household withHomes(Household household, List<Home> homes) {
        return new Household(
                household.teller(), household.members(), homes, household.guardianships(), household.openings());
    }

    static Opening ended(Opening o) {
        return new Opening(o.id(), o.subject(), o.reader(), o.part(), o.period(), true);
    }

    static boolean disjoint(Set<UUID> a, Set<UUID> b) {
        return a.stream().noneMatch(b::contains);
    }
}
