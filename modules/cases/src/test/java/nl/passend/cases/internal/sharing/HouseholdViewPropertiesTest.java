// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import static nl.passend.cases.internal.sharing.AnyHousehold.TODAY;
import static nl.passend.cases.internal.sharing.AnyHousehold.ended;
import static nl.passend.cases.internal.sharing.AnyHousehold.personOf;
import static nl.passend.cases.internal.sharing.AnyHousehold.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.passend.cases.Funder;
import nl.passend.cases.Ground;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.sharing.Household.Home;
import nl.passend.cases.internal.sharing.Household.Member;
import nl.passend.cases.internal.sharing.Household.Opening;
import nl.passend.cases.internal.sharing.Household.Row;

class HouseholdViewPropertiesTest {
    @Property
    void a_secret_address_is_seen_by_the_team_and_who_lives_there_and_nobody_else(
            @ForAll("households") Household household, @ForAll("sides") Side side) {
        HouseholdView view = household.seenFrom(side, TODAY);

        for (Home home : secretHomes(household)) {
            boolean livesInOneWithThisId = household.homes().stream()
                    .anyMatch(h -> h.id().equals(home.id())
                            && h.residents().contains(side.member().orElseThrow()));
            assertThat(view.seesHome(home.id())).isEqualTo(livesInOneWithThisId);
        }
    }

    @Property(maxDiscardRatio = 30)
    void from_outside_a_protected_home_nothing_about_who_lives_there_is_read_but_what_one_wrote_oneself(
            @ForAll("households") Household household, @ForAll("sides") Side side, @ForAll("rows") Row row) {
        UUID viewer = side.member().orElseThrow();
        Set<UUID> protectedPeople = secretHomes(household).stream()
                .filter(h -> !h.residents().contains(viewer))
                .flatMap(h -> h.residents().stream())
                .collect(Collectors.toSet());
        Assume.that(!AnyHousehold.disjoint(protectedPeople, row.subjects()));
        Assume.that(!row.author().equals(personOf(viewer)));
        Assume.that(!row.scope().isPrivate() || !row.toldBy().equals(Optional.of(viewer)));

        HouseholdView view = household.seenFrom(side, TODAY);

        assertThat(view.seesRow(row)).isFalse();
        assertThat(view.seesTeam()).isFalse();
    }

    /** Whatever the household is like, and whoever else looks: the team, the member at whose side they stand, another supporter. */
    @Property
    void what_a_client_supporter_writes_is_read_by_that_one_alone(
            @ForAll("households") Household household, @ForAll("rows") Row any, @ForAll("members") UUID member) {
        Row note = new Row(
                any.part(),
                Set.of(member),
                any.author(),
                any.toldBy(),
                Scope.SUPPORTER,
                Optional.of(AnyHousehold.A_WORKER));

        assertThat(household
                        .seenFrom(new Side.OfMember(member, false, Optional.of(AnyHousehold.A_WORKER)), TODAY)
                        .seesRow(note))
                .isTrue();
        assertThat(Stream.of(
                        new Side.Team(Optional.of(AnyHousehold.A_WORKER)),
                        new Side.BrokenGlass(),
                        new Side.OfMember(member, true),
                        new Side.OfMember(member, false),
                        new Side.OfMember(member, false, Optional.of(personOf(member)))))
                .noneMatch(side -> household.seenFrom(side, TODAY).seesRow(note));
    }

    /** Reading is what acute help is for; whatever is asked, nothing may be done. */
    @Property
    void who_broke_the_glass_reads_as_the_team_and_may_do_nothing(
            @ForAll("households") Household household, @ForAll("rows") Row row) {
        HouseholdView team = household.seenFrom(new Side.Team(), TODAY);
        HouseholdView view = household.seenFrom(new Side.BrokenGlass(), TODAY);

        assertThat(view.seesRow(row))
                .isEqualTo(team.seesRow(row))
                .isEqualTo(!row.scope().isPrivate());
        assertThat(view.seesOwnWords()).isTrue();
        assertThat(household.homes()).allMatch(home -> view.seesHome(home.id()));
        assertThat(view.mayWrite()).isFalse();
        assertThat(view.mayChangeOwnWords()).isFalse();
        assertThat(view.mayPlanFor(row.subjects())).isFalse();
        assertThat(household.members()).noneMatch(member -> view.mayClose(member.id()));
        assertThat(household.members()).noneMatch(member -> household.members().stream()
                .anyMatch(reader -> view.mayOpen(member.id(), reader.id(), Set.of(member.id()))));
    }

    /** Asks every question there is, so that one added later is asked too. */
    @Property(tries = 200)
    void to_who_pays_for_help_every_answer_is_no(
            @ForAll("households") Household household, @ForAll("rows") Row row, @ForAll Funder funder)
            throws ReflectiveOperationException {
        HouseholdView view = household.seenFrom(new Side.Payer(funder), TODAY);
        List<UUID> ids = Stream.concat(
                        household.members().stream().map(Member::id),
                        household.homes().stream().map(Home::id))
                .toList();

        for (Method question : questions()) {
            for (UUID one : ids) {
                for (UUID other : ids) {
                    assertThat(question.invoke(view, arguments(question, one, other, row)))
                            .as(question.getName())
                            .isIn(false, Set.of());
                }
            }
        }
    }

    /** As who pays; what they were given is the one thing that is asked about them. */
    @Property(tries = 200)
    void to_who_reads_along_from_outside_every_answer_is_no_but_what_was_given(
            @ForAll("households") Household household, @ForAll("rows") Row row) throws ReflectiveOperationException {
        HouseholdView view = household.seenFrom(new Side.Outsider(), TODAY);
        List<UUID> ids = household.members().stream().map(Member::id).toList();

        for (Method question : questions()) {
            for (UUID one : ids) {
                for (UUID other : ids) {
                    if (!question.getName().equals("mayGive")) {
                        assertThat(question.invoke(view, arguments(question, one, other, row)))
                                .as(question.getName())
                                .isIn(false, Set.of());
                    }
                }
            }
        }
    }

    /** Whatever the household is like: nothing in confidence, nothing of the team's alone, nothing of another, nothing one cannot read. */
    @Property
    void who_gives_something_to_read_outside_reads_it_and_decides_about_everybody_in_it(
            @ForAll("households") Household household,
            @ForAll("rows") Row row,
            @ForAll("members") UUID one,
            @ForAll("members") UUID other) {
        Set<UUID> words = Stream.of(one, other).collect(Collectors.toSet());
        HouseholdView outside = household.seenFrom(new Side.Outsider(), TODAY);
        HouseholdView team = household.seenFrom(new Side.Team(), TODAY);

        if (outside.mayGive(row, words)) {
            assertThat(row.scope()).isIn(Scope.HOUSEHOLD, Scope.TELLER);
            assertThat(row.toldBy().map(words::contains).orElse(true)).isTrue();
            assertThat(words).allMatch(member -> household
                    .seenFrom(new Side.OfMember(member, true), TODAY)
                    .seesRow(row));
            assertThat(row.subjects()).isNotEmpty().allMatch(subject -> new Deciders(household, TODAY)
                    .enough(subject, words));
        }
        assertThat(team.mayGive(row, words)).isEqualTo(outside.mayGive(row, words));
    }

    private static List<Method> questions() {
        return Arrays.stream(HouseholdView.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.getName().equals("side"))
                .toList();
    }

    private static Object[] arguments(Method question, UUID one, UUID other, Row row) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : question.getParameterTypes()) {
            if (type == UUID.class) {
                arguments.add(arguments.isEmpty() ? one : other);
            } else if (type == OpenPart.class) {
                arguments.add(row.part());
            } else if (type == Row.class) {
                arguments.add(row);
            } else {
                arguments.add(Set.of(one));
            }
        }
        return arguments.toArray();
    }

    @Property
    void what_is_the_teams_alone_reaches_no_member_whatever_is_opened(
            @ForAll("households") Household household, @ForAll("sides") Side side, @ForAll("rows") Row row) {
        Row teamOnly = new Row(row.part(), row.subjects(), row.author(), row.toldBy(), Scope.TEAM);

        assertThat(household.seenFrom(side, TODAY).seesRow(teamOnly)).isFalse();
    }

    /** Whatever is opened, whoever decides for whom, wherever they live. */
    @Property
    void what_was_told_in_confidence_reaches_its_teller_and_at_most_one_worker(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("rows") Row any,
            @ForAll("members") UUID teller,
            @ForAll boolean toOneWorker) {
        UUID confidant = new UUID(9, 10);
        Row told = new Row(
                any.part(),
                any.subjects(),
                any.author(),
                Optional.of(teller),
                toOneWorker ? Scope.CONFIDANT : Scope.SELF,
                Optional.of(confidant));
        boolean isTeller = side.isSelf()
                && side.member().equals(Optional.of(teller))
                && household.member(teller).isPresent();

        assertThat(household.seenFrom(side, TODAY).seesRow(told)).isEqualTo(isTeller);
        assertThat(household
                        .seenFrom(new Side.Team(Optional.of(confidant)), TODAY)
                        .seesRow(told))
                .isEqualTo(toOneWorker);
        assertThat(household
                        .seenFrom(new Side.Team(Optional.of(AnyHousehold.A_WORKER)), TODAY)
                        .seesRow(told))
                .isFalse();
        assertThat(household.seenFrom(new Side.BrokenGlass(), TODAY).seesRow(told))
                .isFalse();
    }

    /** Whoever is opened to whom, and wherever they live. */
    @Property
    void a_table_adds_those_alone_whom_it_is_about_and_none_from_outside_a_protected_home(
            @ForAll("households") Household household, @ForAll("sides") Side side, @ForAll("rows") Row row) {
        HouseholdView view = household.seenFrom(side, TODAY);
        Row closed = new Row(row.part(), row.subjects(), row.author(), row.toldBy(), row.scope());
        Row table =
                new Row(row.part(), row.subjects(), row.author(), row.toldBy(), row.scope(), Optional.empty(), true);
        Optional<UUID> viewer = side.member();

        if (view.seesRow(table) && !view.seesRow(closed)) {
            assertThat(row.scope()).isEqualTo(Scope.HOUSEHOLD);
            assertThat(row.subjects()).contains(viewer.orElseThrow());
            assertThat(household.homes())
                    .noneMatch(home -> home.secret()
                            && !home.residents().contains(viewer.get())
                            && home.residents().stream().anyMatch(row.subjects()::contains));
        }
        assertThat(!view.seesRow(closed) || view.seesRow(table)).isTrue();
    }

    /** Deciding for a child, reading along, living together: none of it shows what another told the team. */
    @Property
    void what_is_between_the_team_and_who_told_it_reaches_nobody_else_at_home(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("rows") Row any,
            @ForAll("members") UUID teller) {
        Row told = new Row(any.part(), any.subjects(), AnyHousehold.A_WORKER, Optional.of(teller), Scope.TELLER);
        boolean seen = household.seenFrom(side, TODAY).seesRow(told);

        assertThat(seen && !side.member().equals(Optional.of(teller))).isFalse();
        assertThat(household.seenFrom(new Side.Team(), TODAY).seesRow(told)).isTrue();
    }

    @Property
    void how_two_are_related_tells_of_nobody_whom_one_does_not_know_of(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("members") UUID one,
            @ForAll("members") UUID other) {
        HouseholdView view = household.seenFrom(side, TODAY);

        assertThat(view.seesRelation(one, other)).isEqualTo(view.seesRelation(other, one));
        assertThat(view.seesRelation(one, other) && !(view.seesMember(one) && view.seesMember(other)))
                .isFalse();
    }

    /** Both decide for one child: each learns the other's name and nothing else, and past a protected home not even that. */
    @Property
    void two_who_decide_for_one_child_know_each_others_name_and_neither_home_nor_matters(
            @ForAll("households") Household any, @ForAll("members") UUID one, @ForAll("members") UUID other) {
        Assume.that(!one.equals(other));
        Household apart = bothDecide(any, one, other);
        HouseholdView view = apart.seenFrom(new Side.OfMember(one, true), TODAY);
        boolean hidden = secretHomes(apart).stream()
                .anyMatch(home ->
                        home.residents().contains(other) && !home.residents().contains(one));

        assertThat(view.seesMember(other)).isEqualTo(!hidden);
        assertThat(view.reads(other, OpenPart.EVERYTHING)).isFalse();
        assertThat(apart.homes())
                .filteredOn(home ->
                        home.residents().contains(other) && !home.residents().contains(one))
                .noneMatch(home -> view.seesHome(home.id()));
    }

    /** A child of seven for whom both decide, and no leave or authority between the two of them. */
    private static Household bothDecide(Household any, UUID one, UUID other) {
        UUID child = new UUID(1, 77);
        Household.Guardianship hers = new Household.Guardianship(
                one, child, Ground.GEZAG, true, new nl.passend.cases.internal.sharing.Period(TODAY, Optional.empty()));
        Household.Guardianship his = new Household.Guardianship(
                other,
                child,
                Ground.GEZAG,
                true,
                new nl.passend.cases.internal.sharing.Period(TODAY, Optional.empty()));
        return new Household(
                any.teller(),
                Stream.concat(
                                any.members().stream(),
                                Stream.of(new Member(child, Optional.of(TODAY.minusYears(7)), Optional.empty())))
                        .toList(),
                IntStream.range(0, any.homes().size())
                        .mapToObj(n -> new Home(
                                new UUID(4, n),
                                any.homes().get(n).secret(),
                                any.homes().get(n).residents()))
                        .filter(home -> !home.residents().contains(one)
                                || !home.residents().contains(other))
                        .toList(),
                List.of(hers, his),
                List.of());
    }

    /** The address of a mother's sister is not learned by having authority over the child. */
    @Property
    void where_somebody_from_outside_lives_is_seen_by_who_told_it_and_whom_it_is_about_alone(
            @ForAll("households") Household household, @ForAll("sides") Side side, @ForAll("rows") Row row) {
        UUID viewer = side.member().orElseThrow();
        boolean own = row.toldBy().equals(Optional.of(viewer))
                || row.subjects().contains(viewer)
                || row.author().equals(personOf(viewer));
        HouseholdView view = household.seenFrom(side, TODAY);

        assertThat(view.seesContact(row)).isEqualTo(own && view.seesRow(row));
    }

    @Property
    void the_team_sees_everything_that_was_not_told_in_confidence(
            @ForAll("households") Household household, @ForAll("rows") Row row) {
        HouseholdView view = household.seenFrom(new Side.Team(), TODAY);

        assertThat(view.seesRow(row)).isEqualTo(!row.scope().isPrivate());
        assertThat(household.homes()).allMatch(h -> view.seesHome(h.id()));
        assertThat(household.members()).allMatch(m -> view.seesMember(m.id()));
        assertThat(view.seesOwnWords()).isTrue();
    }

    @Property
    void opening_something_never_hides_anything(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("openings") Opening opening,
            @ForAll("rows") Row row) {
        HouseholdView before = household.seenFrom(side, TODAY);
        HouseholdView after = with(household, opening).seenFrom(side, TODAY);

        assertThat(after.seesRow(row)).isIn(true, before.seesRow(row));
        assertThat(visibleMembers(household, after)).containsAll(visibleMembers(household, before));
        assertThat(visibleHomes(household, after)).containsAll(visibleHomes(household, before));
        assertThat(after.seesTeam()).isEqualTo(before.seesTeam());
    }

    @Property
    void ending_an_opening_closes_again_exactly_what_it_opened(
            @ForAll("households") Household household,
            @ForAll("sides") Side side,
            @ForAll("openings") Opening opening,
            @ForAll("rows") Row row) {
        HouseholdView before = household.seenFrom(side, TODAY);
        HouseholdView after = with(household, ended(opening)).seenFrom(side, TODAY);

        assertThat(after.seesRow(row)).isEqualTo(before.seesRow(row));
        assertThat(visibleMembers(household, after)).isEqualTo(visibleMembers(household, before));
        assertThat(visibleHomes(household, after)).isEqualTo(visibleHomes(household, before));
    }

    @Property(maxDiscardRatio = 30)
    void what_concerns_someone_of_sixteen_or_older_who_is_not_found_unable_is_closed_to_a_parent_until_opened(
            @ForAll("households") Household household, @ForAll("sides") Side side, @ForAll("rows") Row row) {
        UUID viewer = side.member().orElseThrow();
        Household withoutOpenings = new Household(
                household.teller(),
                household.members(),
                household.homes(),
                household.guardianships().stream()
                        .filter(g -> DecidingRules.current().of(g.ground()).reads()
                                == DecidingRules.Reads.WHILE_PARENTS_DECIDE)
                        .toList(),
                List.of());
        Set<UUID> grown = household.members().stream()
                .filter(m -> sixteenOrUnknown(m) && !isFoundUnable(m) && !m.id().equals(viewer))
                .map(Member::id)
                .collect(Collectors.toSet());
        Assume.that(!AnyHousehold.disjoint(grown, row.subjects()));
        Row written = new Row(row.part(), row.subjects(), AnyHousehold.A_WORKER, Optional.empty(), row.scope());

        assertThat(withoutOpenings.seenFrom(side, TODAY).seesRow(written)).isFalse();
    }

    @Property
    void a_supporter_sees_what_the_member_sees_save_what_the_supporter_never_may_do(
            @ForAll("households") Household household, @ForAll("sides") Side side, @ForAll("rows") Row row) {
        UUID member = side.member().orElseThrow();
        HouseholdView own = household.seenFrom(new Side.OfMember(member, true), TODAY);
        HouseholdView beside = household.seenFrom(new Side.OfMember(member, false), TODAY);

        assertThat(beside.seesRow(row))
                .isEqualTo(own.seesRow(row) && !row.scope().isPrivate());
        assertThat(visibleMembers(household, beside)).isEqualTo(visibleMembers(household, own));
        assertThat(beside.mayWrite()).isFalse();
        assertThat(beside.mayChangeOwnWords()).isFalse();
    }

    @Property(maxDiscardRatio = 30)
    void nobody_can_be_made_to_open_to_someone_outside_their_protected_home(
            @ForAll("households") Household household,
            @ForAll("members") UUID subject,
            @ForAll("members") UUID reader) {
        Assume.that(secretHomes(household).stream()
                .anyMatch(h -> h.residents().contains(subject) && !h.residents().contains(reader)));

        HouseholdView team = household.seenFrom(new Side.Team(), TODAY);

        Set<UUID> everybody = household.members().stream().map(Member::id).collect(Collectors.toSet());
        assertThat(team.mayOpen(subject, reader, everybody)).isFalse();
    }

    @Property
    void live_updates_reach_exactly_the_members_who_may_read_the_row(
            @ForAll("households") Household household, @ForAll("rows") Row row) {
        Set<UUID> readers = household.seenFrom(new Side.Team(), TODAY).readersOf(row);

        assertThat(household.members())
                .allMatch(m -> readers.contains(m.id())
                        == household
                                .seenFrom(new Side.OfMember(m.id(), true), TODAY)
                                .seesRow(row));
    }

    @Property(maxDiscardRatio = 30)
    void reading_everything_means_reading_each_part(
            @ForAll("households") Household household, @ForAll("sides") Side side, @ForAll("members") UUID subject) {
        HouseholdView view = household.seenFrom(side, TODAY);
        Assume.that(view.reads(subject, OpenPart.EVERYTHING));

        assertThat(OpenPart.values()).allMatch(part -> view.reads(subject, part));
    }

    private static boolean sixteenOrUnknown(Member m) {
        return m.birthDate()
                .map(born -> Period.between(born, TODAY).getYears() >= 16)
                .orElse(true);
    }

    private static boolean isFoundUnable(Member m) {
        return m.unable().stream().anyMatch(found -> found.holds(TODAY));
    }

    private static List<Home> secretHomes(Household household) {
        return household.homes().stream().filter(Home::secret).toList();
    }

    private static Set<UUID> visibleMembers(Household household, HouseholdView view) {
        return household.members().stream()
                .map(Member::id)
                .filter(view::seesMember)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> visibleHomes(Household household, HouseholdView view) {
        return household.homes().stream().map(Home::id).filter(view::seesHome).collect(Collectors.toSet());
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
    Arbitrary<Row> rows() {
        return AnyHousehold.rows();
    }

    @Provide
    Arbitrary<Opening> openings() {
        return AnyHousehold.openings();
    }

    @Provide
    Arbitrary<UUID> members() {
        return AnyHousehold.members();
    }
}
