// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.access.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.access.AccessGate;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants.Membership;
import nl.passend.kernel.access.Grants.NewGrant;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.Test;

class AccessGateTest {
    private static final DataSource DATABASE = TestDatabase.fresh(AccessGateTest.class, "kernel");

    private final AccessWorld world = new AccessWorld(DATABASE);

    @Test
    void a_member_enters_what_the_team_may_enter() {
        world.teamGrant();
        world.join(AccessWorld.TODAY, null);

        Grant grant = enter(world.gate());

        assertThat(grant.role()).isEqualTo(GrantRole.TEAM);
        assertThat(grant.holderTeam()).contains(world.team);
        assertThat(grant.teamRole()).contains(TeamRole.MEMBER);
        assertThat(world.passage.passed()).isTrue();
    }

    @Test
    void without_a_grant_the_file_does_not_exist_for_an_administrator_either() {
        world.teamGrant();

        assertClosed(world.gate(Role.ADMINISTRATOR, Role.WORKER));
        assertThat(world.passage.passed()).isFalse();
    }

    /** An account may have other roles than its holder's place in a team; the record tells by which grant they came in. */
    @Test
    void who_comes_in_by_a_team_is_not_on_record_as_reading_an_own_plan() {
        world.teamGrant();
        world.join(AccessWorld.TODAY, null);

        world.gate(Role.ADMINISTRATOR).enter(ObjectType.CASE_FILE, world.file, Purpose.OWN_FILE);

        assertThat(world.record).last().extracting(AuditEvent::purpose).isEqualTo(Purpose.SUPPORT);
    }

    @Test
    void at_whose_side_a_supporter_stood_is_known_after_it_was_ended() {
        UUID grant = world.personGrant(GrantRole.CLIENT_SUPPORTER);
        Map<UUID, Set<UUID>> standing = world.grants.supportersEver(ObjectType.CASE_FILE, world.file);
        world.grants.revoke(grant);

        assertThat(world.grants.supportersEver(ObjectType.CASE_FILE, world.file))
                .isEqualTo(standing)
                .containsOnlyKeys(world.me);
        assertThat(world.grants.supporters(ObjectType.CASE_FILE, List.of(world.file)))
                .isEmpty();
    }

    @Test
    void a_membership_that_ended_yesterday_opens_nothing() {
        world.teamGrant();
        world.join(AccessWorld.TODAY.minusYears(1), AccessWorld.TODAY.minusDays(1));

        assertClosed(world.gate());
    }

    @Test
    void the_last_day_of_a_membership_counts() {
        world.teamGrant();
        world.join(AccessWorld.TODAY.minusYears(1), AccessWorld.TODAY);

        assertThat(enter(world.gate()).role()).isEqualTo(GrantRole.TEAM);
    }

    @Test
    void a_membership_that_begins_tomorrow_opens_nothing_today() {
        world.teamGrant();
        world.join(AccessWorld.TODAY.plusDays(1), null);

        assertClosed(world.gate());
    }

    @Test
    void who_leaves_is_refused_at_the_next_request_of_the_same_day() {
        world.teamGrant();
        world.join(AccessWorld.TODAY, null);
        enter(world.gate());

        world.grants.leave(world.team, world.me);

        assertClosed(world.gate());
    }

    @Test
    void who_comes_back_enters_again() {
        world.teamGrant();
        world.join(AccessWorld.TODAY.minusYears(2), null);
        world.grants.leave(world.team, world.me);

        world.join(AccessWorld.TODAY, null);

        assertThat(enter(world.gate()).role()).isEqualTo(GrantRole.TEAM);
    }

    @Test
    void who_comes_back_after_a_membership_ran_out_enters_again() {
        world.teamGrant();
        world.join(AccessWorld.TODAY.minusYears(2), AccessWorld.TODAY.minusYears(1));

        world.join(AccessWorld.TODAY, null);

        assertThat(enter(world.gate()).role()).isEqualTo(GrantRole.TEAM);
        assertThat(world.grants.teamsOf(world.me)).extracting(Membership::from).containsExactly(AccessWorld.TODAY);
    }

    @Test
    void a_member_who_joins_again_as_director_gets_the_new_role_once() {
        world.join(AccessWorld.TODAY.minusDays(3), null);

        world.grants.join(new Membership(world.team, world.me, TeamRole.DIRECTOR, AccessWorld.TODAY, Optional.empty()));

        assertThat(world.grants.membersOf(world.team))
                .containsExactly(new Membership(
                        world.team, world.me, TeamRole.DIRECTOR, AccessWorld.TODAY.minusDays(3), Optional.empty()));
    }

    @Test
    void a_grant_that_was_revoked_opens_nothing_from_the_next_request() {
        var id = world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        enter(world.gate());

        world.grants.revoke(id);

        assertClosed(world.gate());
    }

    @Test
    void a_revoked_grant_does_not_come_back_by_granting_its_id_again() {
        var id = world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        world.grants.revoke(id);

        world.grants.grant(new NewGrant(
                id,
                ObjectType.CASE_FILE,
                world.file,
                GrantRole.HOUSEHOLD_MEMBER,
                Optional.empty(),
                Optional.of(world.me),
                Optional.of(UUID.randomUUID()),
                "own-file",
                AccessWorld.TODAY,
                Optional.empty(),
                Optional.empty()));

        assertClosed(world.gate());
    }

    @Test
    void a_grant_counts_from_its_first_to_its_last_day() {
        var today = AccessWorld.TODAY;
        var person = Optional.of(world.me);
        world.grant(GrantRole.HOUSEHOLD_MEMBER, Optional.empty(), person, today.plusDays(1), Optional.empty());
        world.grant(
                GrantRole.HOUSEHOLD_MEMBER,
                Optional.empty(),
                person,
                today.minusDays(9),
                Optional.of(today.minusDays(1)));
        assertClosed(world.gate());

        world.grant(GrantRole.HOUSEHOLD_MEMBER, Optional.empty(), person, today, Optional.of(today));

        assertThat(enter(world.gate()).until()).contains(today);
    }

    @Test
    void a_supporter_enters_on_the_side_of_one_person() {
        world.personGrant(GrantRole.CLIENT_SUPPORTER);

        assertThat(enter(world.gate()).scope()).contains(new UUID(1, GrantRole.CLIENT_SUPPORTER.ordinal()));
    }

    @Test
    void the_strongest_grant_counts_and_all_are_explained() {
        world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        world.personGrant(GrantRole.CLIENT_SUPPORTER);
        world.teamGrant();
        world.join(AccessWorld.TODAY, null);

        assertThat(enter(world.gate()).role()).isEqualTo(GrantRole.TEAM);
        assertThat(world.gate().explain(ObjectType.CASE_FILE, world.file))
                .extracting(Grant::role)
                .containsExactly(GrantRole.TEAM, GrantRole.CLIENT_SUPPORTER, GrantRole.HOUSEHOLD_MEMBER);
    }

    @Test
    void a_look_is_put_on_record_with_its_grant_and_purpose() {
        var id = world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        world.record.clear();

        enter(world.gate());

        AuditEvent look = world.record.get(0);
        assertThat(look.action()).isEqualTo(AuditAction.READ);
        assertThat(look.eventType()).isEqualTo("case-file.read");
        assertThat(look.objects()).containsExactly(world.file);
        assertThat(look.purpose()).isEqualTo(Purpose.SUPPORT);
        assertThat(look.grant().orElseThrow().id()).isEqualTo(id);
    }

    @Test
    void a_refused_look_is_no_look() {
        assertClosed(world.gate());

        assertThat(world.record).isEmpty();
    }

    @Test
    void a_refused_look_is_on_record_and_tells_not_whether_there_was_anything() {
        var unknown = UUID.randomUUID();
        world.teamGrant();

        assertThatThrownBy(() -> world.gate().enter(ObjectType.CASE_FILE, world.file, Purpose.SUPPORT))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> world.gate().enter(ObjectType.CASE_FILE, unknown, Purpose.SUPPORT))
                .isInstanceOf(ProblemException.class);

        assertThat(world.refused)
                .extracting(AuditEvent::objects)
                .containsExactly(List.of(world.file), List.of(unknown));
        assertThat(world.refused).extracting(AuditEvent::eventType).containsOnly("look.refused");
        assertThat(world.refused).extracting(AuditEvent::municipality).containsOnly(Optional.empty());
    }

    @Test
    void a_look_belongs_to_the_municipality_of_the_file() {
        world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        world.record.clear();

        world.gate().enter(ObjectType.CASE_FILE, world.file, Purpose.OWN_FILE);

        assertThat(world.record).extracting(AuditEvent::municipality).containsExactly(Optional.of("rivierstad"));
    }

    @Test
    void a_list_over_two_municipalities_is_a_line_in_the_record_of_each() {
        var other = UUID.randomUUID();

        world.gate().listed(ObjectType.CASE_FILE, Map.of(world.file, "rivierstad", other, "heuvelland"));

        assertThat(world.record)
                .extracting(AuditEvent::objects, event -> event.municipality().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple(List.of(world.file), "rivierstad"), tuple(List.of(other), "heuvelland"));
    }

    @Test
    void a_list_is_one_look_at_all_that_was_listed() {
        var other = UUID.randomUUID();

        world.gate().listed(ObjectType.CASE_FILE, Map.of(world.file, "rivierstad", other, "rivierstad"));

        assertThat(world.record).hasSize(1);
        assertThat(world.record.get(0).objects()).containsExactlyInAnyOrder(world.file, other);
        assertThat(world.passage.passed()).isTrue();
    }

    @Test
    void no_change_begins_while_nothing_can_be_sealed() {
        world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        world.sealerHealthy = false;

        assertThatThrownBy(() -> world.gate().enterToChange(ObjectType.CASE_FILE, world.file))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.UNAVAILABLE));
    }

    @Test
    void a_stranger_is_not_told_that_the_sealer_is_down() {
        world.sealerHealthy = false;

        assertThatThrownBy(() -> world.gate().enterToChange(ObjectType.CASE_FILE, world.file))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void giving_and_ending_access_is_on_record() {
        var id = world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        world.grants.revoke(id);
        world.grants.revoke(id);
        world.join(AccessWorld.TODAY, null);
        world.grants.leave(world.team, world.me);
        world.grants.leave(world.team, world.me);

        assertThat(world.record)
                .extracting(AuditEvent::eventType)
                .containsExactly("access-grant.create", "access-grant.end", "team-member.join", "team-member.leave");
    }

    @Test
    void a_person_never_holds_a_grant_without_a_side() {
        assertThatThrownBy(() -> world.grants.grant(new NewGrant(
                        UUID.randomUUID(),
                        ObjectType.CASE_FILE,
                        world.file,
                        GrantRole.CLIENT_SUPPORTER,
                        Optional.empty(),
                        Optional.of(world.me),
                        Optional.empty(),
                        "own-file",
                        AccessWorld.TODAY,
                        Optional.empty(),
                        Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void to_who_pays_for_help_every_door_but_one_is_closed_as_to_a_stranger() {
        world.funderGrant();
        world.record.clear();

        assertClosed(world.gate());
        assertThatThrownBy(() -> world.gate().enterToChange(ObjectType.CASE_FILE, world.file))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
        assertThat(world.passage.passed()).isFalse();
        assertThat(world.record).isEmpty();
        assertThat(world.refused).extracting(AuditEvent::eventType).containsExactly("look.refused", "look.refused");
    }

    @Test
    void who_pays_for_help_enters_by_a_door_of_their_own_and_the_look_says_so() {
        world.funderGrant();
        world.record.clear();

        Grant grant = world.gate().enterOrAsFunder(ObjectType.CASE_FILE, world.file, Purpose.SUPPORT);

        assertThat(grant.role()).isEqualTo(GrantRole.FUNDER);
        assertThat(world.record).extracting(AuditEvent::purpose).containsExactly(Purpose.FUNDING);
        assertThat(world.record.get(0).grant()).contains(grant);
    }

    @Test
    void who_works_with_a_file_and_pays_too_enters_as_worker() {
        world.funderGrant();
        world.teamGrant();
        world.join(AccessWorld.TODAY, null);
        world.record.clear();

        assertThat(enter(world.gate()).role()).isEqualTo(GrantRole.TEAM);
        assertThat(world.gate()
                        .enterOrAsFunder(ObjectType.CASE_FILE, world.file, Purpose.SUPPORT)
                        .role())
                .isEqualTo(GrantRole.TEAM);
        assertThat(world.record).extracting(AuditEvent::purpose).containsOnly(Purpose.SUPPORT);
    }

    @Test
    void what_one_pays_for_is_listed_the_newest_first_and_no_more_once_it_ended() {
        var first = world.funderGrant();
        world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        assertThat(asFunder()).extracting(Grant::id).containsExactly(first);

        world.grants.revoke(first);

        assertThat(asFunder()).isEmpty();
    }

    @Test
    void a_list_of_costs_is_on_record_as_that() {
        world.gate().listed(ObjectType.CASE_FILE, Purpose.FUNDING, Map.of(world.file, "rivierstad"));

        assertThat(world.record)
                .extracting(AuditEvent::eventType, AuditEvent::purpose)
                .containsExactly(tuple("case-file.list", Purpose.FUNDING));
    }

    @Test
    void a_funder_has_no_side_and_always_a_last_day() {
        assertThatThrownBy(() -> world.grant(
                        GrantRole.FUNDER, Optional.empty(), Optional.of(world.me), AccessWorld.TODAY, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> world.grants.grant(new NewGrant(
                        UUID.randomUUID(),
                        ObjectType.CASE_FILE,
                        world.file,
                        GrantRole.FUNDER,
                        Optional.empty(),
                        Optional.of(world.me),
                        Optional.of(UUID.randomUUID()),
                        "pays-care-office",
                        AccessWorld.TODAY,
                        Optional.of(AccessWorld.TODAY),
                        Optional.empty())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_reads_along_enters_by_a_door_of_their_own_and_every_other_is_closed() {
        var id = world.readerGrant();
        world.record.clear();

        Grant grant = world.gate().enterAsReader(ObjectType.CASE_FILE, world.file);

        assertThat(grant.role()).isEqualTo(GrantRole.OUTSIDE_READER);
        assertThat(world.record).extracting(AuditEvent::purpose).containsExactly(Purpose.READING_ALONG);
        assertThatThrownBy(() -> enter(world.gate())).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> world.gate().enterToChange(ObjectType.CASE_FILE, world.file))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> world.gate().enterOrAsFunder(ObjectType.CASE_FILE, world.file, Purpose.SUPPORT))
                .isInstanceOf(ProblemException.class);
        assertThat(asReader()).extracting(Grant::id).containsExactly(id);
        assertThat(asFunder()).isEmpty();

        world.grants.revoke(id);

        assertThat(asReader()).isEmpty();
        assertThatThrownBy(() -> world.gate().enterAsReader(ObjectType.CASE_FILE, world.file))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void nobody_else_enters_by_the_door_of_who_reads_along() {
        world.funderGrant();
        world.personGrant(GrantRole.HOUSEHOLD_MEMBER);
        world.teamGrant();
        world.join(AccessWorld.TODAY, null);

        assertThatThrownBy(() -> world.gate().enterAsReader(ObjectType.CASE_FILE, world.file))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void a_reader_has_no_side_and_always_a_last_day() {
        assertThatThrownBy(() -> world.grant(
                        GrantRole.OUTSIDE_READER,
                        Optional.empty(),
                        Optional.of(world.me),
                        AccessWorld.TODAY,
                        Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<Grant> asReader() {
        return world.gate().asReader(ObjectType.CASE_FILE, Optional.empty(), 10);
    }

    private List<Grant> asFunder() {
        return world.gate().asFunder(ObjectType.CASE_FILE, Optional.empty(), 10);
    }

    private Grant enter(AccessGate gate) {
        return gate.enter(ObjectType.CASE_FILE, world.file, Purpose.SUPPORT);
    }

    private void assertClosed(AccessGate gate) {
        assertThatThrownBy(() -> enter(gate))
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }
}
