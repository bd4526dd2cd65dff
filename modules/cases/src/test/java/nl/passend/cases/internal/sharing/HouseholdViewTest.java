// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.cases.Funder;
import nl.passend.cases.Ground;
import nl.passend.cases.OpenPart;
import nl.passend.cases.Scope;
import nl.passend.cases.internal.sharing.Household.Guardianship;
import nl.passend.cases.internal.sharing.Household.Home;
import nl.passend.cases.internal.sharing.Household.Member;
import nl.passend.cases.internal.sharing.Household.Opening;
import nl.passend.cases.internal.sharing.Household.Row;
import org.junit.jupiter.api.Test;

/** The demo's three families, in the words of the people in them. */
class HouseholdViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final UUID WORKER = UUID.randomUUID();
    private static final Period ALWAYS = new Period(TODAY.minusYears(20), Optional.empty());

    private final Member mother = aged(38);
    private final Member father = aged(40);
    private final Member teenager = aged(16);
    private final Member twelve = aged(12);
    private final Member child = aged(7);

    @Test
    void two_parents_with_authority_both_read_about_their_child_but_not_about_each_other() {
        Household together = household(
                List.of(home(false, mother, father, child)), authority(mother, child), authority(father, child));

        assertThat(from(mother, together).seesRow(aTalkAbout(child))).isTrue();
        assertThat(from(father, together).seesRow(aTalkAbout(child))).isTrue();
        assertThat(from(father, together).seesRow(aTalkAbout(mother))).isFalse();
        assertThat(from(father, together).seesRow(aTalkAbout(mother, child))).isFalse();
    }

    @Test
    void the_daughter_of_sixteen_lives_with_both_parents_and_neither_reads_her_talks() {
        Household apart = household(
                List.of(home(false, mother, teenager), home(false, father, teenager)),
                authority(mother, teenager),
                authority(father, teenager));

        assertThat(from(father, apart).seesMember(teenager.id())).isTrue();
        assertThat(from(father, apart).seesMember(mother.id())).isFalse();
        assertThat(from(father, apart).seesRow(aTalkAbout(teenager))).isFalse();
        assertThat(from(mother, apart).seesRow(aTalkAbout(teenager))).isFalse();
        assertThat(from(teenager, apart).seesRow(aTalkAbout(teenager))).isTrue();
    }

    @Test
    void at_one_table_both_parents_read_along_and_nobody_else() {
        Household together = household(List.of(home(false, mother, father, child)), authority(mother, child));
        Row table = new Row(
                OpenPart.TALKS,
                idsOf(mother, father),
                WORKER,
                Optional.empty(),
                Scope.HOUSEHOLD,
                Optional.empty(),
                true);

        assertThat(from(mother, together).seesRow(table)).isTrue();
        assertThat(from(father, together).seesRow(table)).isTrue();
        assertThat(from(child, together).seesRow(table)).isFalse();
        assertThat(from(mother, together).readersOf(table)).containsExactlyInAnyOrder(mother.id(), father.id());
    }

    @Test
    void nothing_is_decided_without_each_who_decides() {
        Household family = household(
                List.of(home(false, mother, father, child, twelve, teenager)),
                authority(mother, child),
                authority(father, child),
                authority(mother, twelve),
                authority(mother, teenager),
                new Guardianship(mother.id(), father.id(), Ground.MENTORSCHAP, true, ALWAYS));
        HouseholdView view = family.seenFrom(new Side.Team(), TODAY);

        assertThat(view.decidersOf(Set.of(child.id()))).containsExactlyInAnyOrder(mother.id(), father.id());
        assertThat(view.decidersOf(Set.of(twelve.id()))).containsExactlyInAnyOrder(mother.id(), twelve.id());
        assertThat(view.decidersOf(Set.of(teenager.id()))).containsExactly(teenager.id());
        assertThat(view.decidersOf(Set.of(mother.id()))).containsExactly(mother.id());
        assertThat(view.decidersOf(Set.of(father.id()))).containsExactly(mother.id());
    }

    @Test
    void parents_apart_do_not_see_each_others_home() {
        Home hers = home(false, mother, child);
        Home his = home(false, father, child);
        Household apart = household(List.of(hers, his), authority(mother, child), authority(father, child));

        assertThat(from(father, apart).seesHome(his.id())).isTrue();
        assertThat(from(father, apart).seesHome(hers.id())).isFalse();
    }

    @Test
    void the_ex_partner_sees_only_himself_and_what_he_wrote() {
        Home shelter = home(true, mother, child);
        Home his = home(false, father);
        Household family = household(List.of(shelter, his), withheld(father, child), authority(mother, child));
        HouseholdView ex = from(father, family);

        assertThat(ex.seesMember(father.id())).isTrue();
        assertThat(ex.seesMember(mother.id())).isFalse();
        assertThat(ex.seesMember(child.id())).isFalse();
        assertThat(ex.seesHome(shelter.id())).isFalse();
        assertThat(ex.seesTeam()).isFalse();
        assertThat(ex.seesRow(aTalkAbout(child))).isFalse();
        assertThat(ex.seesRow(new Row(
                        OpenPart.OWN_WORDS,
                        Set.of(child.id()),
                        father.person().orElseThrow(),
                        Optional.of(father.id()),
                        Scope.HOUSEHOLD)))
                .isTrue();
        assertThat(from(mother, family).seesTeam()).isTrue();
        assertThat(from(mother, family).readersOfTeam())
                .doesNotContain(father.id())
                .contains(mother.id());
    }

    @Test
    void who_pays_for_help_sees_nobody_no_home_no_row_and_no_team() {
        Home house = home(false, mother, child);
        HouseholdView payer =
                household(List.of(house), authority(mother, child)).seenFrom(new Side.Payer(Funder.CARE_OFFICE), TODAY);

        assertThat(payer.seesAnything()).isFalse();
        assertThat(payer.seesMember(child.id())).isFalse();
        assertThat(payer.seesHome(house.id())).isFalse();
        assertThat(payer.seesRow(about(OpenPart.HELPERS, child))).isFalse();
        assertThat(payer.seesTeam()).isFalse();
        assertThat(payer.seesTie(child.id(), mother.id())).isFalse();
        assertThat(payer.mayWrite()).isFalse();
    }

    @Test
    void a_line_told_by_him_but_written_by_a_worker_about_people_at_a_secret_address_stays_closed() {
        Household family = household(List.of(home(true, mother, child)), authority(mother, child));
        Row told = new Row(
                OpenPart.TALKS, Set.of(father.id(), child.id()), WORKER, Optional.of(father.id()), Scope.HOUSEHOLD);

        assertThat(from(father, family).seesRow(told)).isFalse();
    }

    @Test
    void a_part_that_is_opened_opens_that_part_only() {
        Household closed = household(List.of(home(false, mother, father)));
        Household family = AnyHousehold.with(
                closed, new Opening(UUID.randomUUID(), mother.id(), father.id(), OpenPart.TALKS, ALWAYS, false));

        assertThat(from(father, family).seesRow(aTalkAbout(mother))).isTrue();
        assertThat(from(father, family).seesRow(about(OpenPart.LETTERS, mother)))
                .isFalse();
        assertThat(from(father, family).seesOwnWords()).isFalse();
    }

    @Test
    void under_twelve_a_parent_decides_from_twelve_together_from_sixteen_alone() {
        Household family =
                household(List.of(), authority(mother, child), authority(mother, twelve), authority(mother, teenager));
        HouseholdView team = family.seenFrom(new Side.Team(), TODAY);

        assertThat(team.mayOpen(child.id(), father.id(), Set.of(mother.id()))).isTrue();
        assertThat(team.mayOpen(twelve.id(), father.id(), Set.of(mother.id()))).isFalse();
        assertThat(team.mayOpen(twelve.id(), father.id(), Set.of(mother.id(), twelve.id())))
                .isTrue();
        assertThat(team.mayOpen(teenager.id(), father.id(), Set.of(mother.id())))
                .isFalse();
        assertThat(team.mayOpen(teenager.id(), father.id(), Set.of(teenager.id())))
                .isTrue();
    }

    @Test
    void a_member_speaks_for_nobody_else() {
        Household family = household(List.of(home(false, mother, father)));

        assertThat(from(father, family).mayOpen(mother.id(), father.id(), Set.of(mother.id())))
                .isFalse();
    }

    @Test
    void who_left_the_household_sees_nothing() {
        Household family = household(List.of(home(false, mother)));

        assertThat(family.seenFrom(new Side.OfMember(UUID.randomUUID(), true), TODAY)
                        .seesAnything())
                .isFalse();
    }

    @Test
    void a_birth_date_that_is_not_known_closes() {
        Member unknown = new Member(UUID.randomUUID(), Optional.empty(), Optional.empty());
        Household family = new Household(
                mother.id(), List.of(mother, unknown), List.of(), List.of(authority(mother, unknown)), List.of());

        assertThat(from(mother, family).seesRow(aTalkAbout(unknown))).isFalse();
    }

    @Test
    void of_a_youth_who_was_found_unable_those_with_authority_decide_while_the_finding_lasts() {
        Household lasting = withFinding(new Period(TODAY.minusDays(3), Optional.of(TODAY)));
        assertThat(from(mother, lasting).seesRow(aTalkAbout(teenager))).isTrue();
        assertThat(from(mother, lasting).decidesAlone(teenager.id())).isTrue();
        assertThat(from(teenager, lasting).decidesAlone(teenager.id())).isFalse();
        assertThat(from(teenager, lasting).seesRow(aTalkAbout(teenager))).isTrue();

        Household over = withFinding(new Period(TODAY.minusDays(3), Optional.of(TODAY.minusDays(1))));
        assertThat(from(mother, over).seesRow(aTalkAbout(teenager))).isFalse();
        assertThat(from(teenager, over).decidesAlone(teenager.id())).isTrue();
    }

    private Household withFinding(Period period) {
        Member found = new Member(teenager.id(), teenager.birthDate(), teenager.person(), List.of(period));
        return new Household(
                mother.id(), List.of(mother, found), List.of(), List.of(authority(mother, teenager)), List.of());
    }

    @Test
    void who_manages_someones_money_alone_reads_and_decides_nothing() {
        Household family =
                household(List.of(), new Guardianship(father.id(), mother.id(), Ground.BEWIND, true, ALWAYS));

        assertThat(from(father, family).seesRow(aTalkAbout(mother))).isFalse();
        assertThat(from(father, family).decidesAlone(mother.id())).isFalse();
    }

    private Household household(List<Home> homes, Guardianship... guardianships) {
        return new Household(
                mother.id(),
                List.of(mother, father, teenager, twelve, child),
                homes,
                List.of(guardianships),
                List.of());
    }

    private static HouseholdView from(Member viewer, Household household) {
        return household.seenFrom(new Side.OfMember(viewer.id(), true), TODAY);
    }

    private static Row aTalkAbout(Member... subjects) {
        return about(OpenPart.TALKS, subjects);
    }

    private static Row about(OpenPart part, Member... subjects) {
        return new Row(part, idsOf(subjects), WORKER, Optional.empty(), Scope.HOUSEHOLD);
    }

    private static Home home(boolean secret, Member... residents) {
        return new Home(UUID.randomUUID(), secret, idsOf(residents));
    }

    private static Set<UUID> idsOf(Member... members) {
        return Set.copyOf(List.of(members).stream().map(Member::id).toList());
    }

    private static Guardianship authority(Member guardian, Member ward) {
        return new Guardianship(guardian.id(), ward.id(), Ground.GEZAG, true, ALWAYS);
    }

    private static Guardianship withheld(Member guardian, Member ward) {
        return new Guardianship(guardian.id(), ward.id(), Ground.GEZAG, false, ALWAYS);
    }

    private static Member aged(int years) {
        return new Member(UUID.randomUUID(), Optional.of(TODAY.minusYears(years)), Optional.of(UUID.randomUUID()));
    }
}
