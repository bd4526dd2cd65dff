// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.passend.cases.Cases.NewEntry;
import nl.passend.cases.Cases.NewHome;
import nl.passend.cases.Cases.NewMember;
import nl.passend.cases.EntryKind;
import nl.passend.cases.Funder;
import nl.passend.cases.Plans.NewAction;
import nl.passend.cases.Plans.NewInvolvement;
import nl.passend.cases.Scope;
import org.junit.jupiter.api.Test;

class DemoFamiliesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2028, 2, 29);

    private final FamilyStory zonnewolk = DemoFamilies.zonnewolk(FIRST_DAY);
    private final FamilyStory dauwtrap = DemoFamilies.dauwtrap(FIRST_DAY);
    private final FamilyStory lantaarnmaan = DemoFamilies.lantaarnmaan(FIRST_DAY);

    @Test
    void ages_are_counted_from_the_first_start() {
        assertThat(age(dauwtrap, "Noor")).isEqualTo(16);
        assertThat(age(dauwtrap, "Pim")).isEqualTo(11);
        assertThat(age(zonnewolk, "Lente")).isEqualTo(7);
        assertThat(age(lantaarnmaan, "Job")).isEqualTo(3);
    }

    @Test
    void telling_a_story_twice_gives_the_same_ids() {
        assertThat(DemoFamilies.zonnewolk(FIRST_DAY).household()).isEqualTo(zonnewolk.household());
        assertThat(DemoFamilies.zonnewolk(FIRST_DAY).entries()).isEqualTo(zonnewolk.entries());
    }

    @Test
    void no_id_is_used_twice() {
        var ids = List.of(zonnewolk, dauwtrap, lantaarnmaan).stream()
                .flatMap(story -> story.household().stream().map(NewMember::id))
                .toList();
        var entries = List.of(zonnewolk, dauwtrap, lantaarnmaan).stream()
                .flatMap(story -> story.entries().stream().map(NewEntry::id))
                .toList();

        assertThat(ids).doesNotHaveDuplicates().doesNotContainAnyElementsOf(entries);
        assertThat(entries).doesNotHaveDuplicates();
    }

    @Test
    void the_care_office_may_see_what_lentes_help_costs_for_a_year_and_some_of_it_is_known() {
        var grant = LoadFunder.careOffice(FIRST_DAY);

        assertThat(grant.holderPerson()).contains(DemoIds.ZORGKANTOOR);
        assertThat(grant.until()).contains(FIRST_DAY.plusYears(1));
        assertThat(zonnewolk.plan().helpers())
                .filteredOn(helper -> Funder.CARE_OFFICE.pays(helper.law()))
                .anySatisfy(helper -> assertThat(helper.costPerYear()).isPresent())
                .allSatisfy(helper -> assertThat(helper.scope()).isEqualTo(Scope.HOUSEHOLD));
    }

    @Test
    void what_noor_told_is_about_noor_alone_and_opened_to_nobody() {
        var noor = member(dauwtrap, "Noor");

        assertThat(dauwtrap.entries())
                .filteredOn(entry -> entry.text().contains("GGZ"))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.about()).containsExactly(noor));
        assertThat(dauwtrap.openings()).isEmpty();
    }

    @Test
    void the_parents_apart_share_no_home() {
        var ilse = member(dauwtrap, "Ilse");
        var koen = member(dauwtrap, "Koen");

        assertThat(dauwtrap.homes()).hasSize(2).noneMatch(home -> home.residents()
                .containsAll(Set.of(ilse, koen)));
    }

    @Test
    void lantaarnmaan_lives_at_a_secret_address_without_rik() {
        var rik = member(lantaarnmaan, "Rik");

        assertThat(lantaarnmaan.homes()).hasSize(1).allMatch(NewHome::secret).noneMatch(home -> home.residents()
                .contains(rik));
        assertThat(lantaarnmaan.openings()).isEmpty();
    }

    @Test
    void what_concerns_safety_stands_with_the_team_alone() {
        assertThat(lantaarnmaan.entries())
                .filteredOn(entry -> entry.kind() == EntryKind.SAFETY)
                .hasSize(2)
                .allMatch(entry -> entry.scope() == Scope.TEAM);
    }

    @Test
    void what_rik_can_read_names_nobody_he_must_not_find() {
        var rik = member(lantaarnmaan, "Rik");
        var others = lantaarnmaan.household().stream()
                .filter(member -> !member.id().equals(rik))
                .map(NewMember::givenName)
                .collect(Collectors.toSet());

        assertThat(lantaarnmaan.entries())
                .filteredOn(entry -> entry.about().contains(rik))
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.about()).containsExactly(rik))
                .allSatisfy(entry -> assertThat(others).noneMatch(entry.text()::contains));
    }

    @Test
    void there_are_twelve_families_and_no_id_of_a_plan_is_used_twice() {
        var stories = LoadFamilyPlans.everyFamily(FIRST_DAY).toList();

        assertThat(stories).hasSize(12);
        assertThat(stories.stream()
                        .flatMap(story -> story.plan().helpers().stream())
                        .map(NewInvolvement::id))
                .doesNotHaveDuplicates();
        assertThat(stories.stream()
                        .flatMap(story -> story.plan().actions().stream())
                        .map(NewAction::id))
                .doesNotHaveDuplicates();
        assertThat(stories.stream().flatMap(story -> story.household().stream()).map(NewMember::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void fourteen_come_for_the_zonnewolks_children_and_more_than_half_without_an_end() {
        var lente = member(zonnewolk, "Lente");

        var forLente = zonnewolk.plan().helpers().stream()
                .filter(helper ->
                        helper.members().contains(lente) && !helper.since().isAfter(FIRST_DAY))
                .toList();

        assertThat(forLente).hasSizeGreaterThan(11);
        assertThat(forLente).filteredOn(helper -> helper.until().isEmpty()).hasSizeGreaterThan(6);
    }

    @Test
    void who_comes_for_noor_comes_for_noor_alone() {
        var noor = member(dauwtrap, "Noor");

        assertThat(dauwtrap.plan().helpers())
                .filteredOn(helper -> helper.members().contains(noor))
                .isNotEmpty()
                .allSatisfy(helper -> assertThat(helper.members()).containsExactly(noor));
    }

    @Test
    void nobody_of_a_plan_and_nobody_it_is_about_comes_from_another_family() {
        LoadFamilyPlans.everyFamily(FIRST_DAY).forEach(story -> {
            var own = story.household().stream().map(NewMember::id).toList();
            assertThat(own)
                    .containsAll(story.plan().helpers().stream()
                            .flatMap(helper -> helper.members().stream())
                            .toList());
            assertThat(own)
                    .containsAll(story.plan().actions().stream()
                            .flatMap(action -> action.about().stream())
                            .toList());
        });
    }

    private static UUID member(FamilyStory story, String givenName) {
        return find(story, givenName).id();
    }

    private static int age(FamilyStory story, String givenName) {
        return Period.between(find(story, givenName).birthDate().orElseThrow(), FIRST_DAY)
                .getYears();
    }

    private static NewMember find(FamilyStory story, String givenName) {
        return story.household().stream()
                .filter(member -> member.givenName().equals(givenName))
                .findFirst()
                .orElseThrow();
    }
}
