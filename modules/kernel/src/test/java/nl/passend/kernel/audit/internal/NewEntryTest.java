// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.access.TeamRole;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.AuditAction;
import nl.passend.kernel.audit.AuditEvent;
import nl.passend.kernel.audit.AuditOutcome;
import org.junit.jupiter.api.Test;

class NewEntryTest {
    private static final UUID TEAM = new UUID(7, 1);
    private static final UUID GRANT = new UUID(7, 2);

    @Test
    void a_worker_acts_for_the_team_in_the_role_of_that_team() {
        AuditEntry entry =
                entry(Optional.of(worker()), Optional.of(grant(GrantRole.TEAM, Optional.of(TeamRole.DIRECTOR))));

        assertThat(entry.role()).isEqualTo("director");
        assertThat(entry.team()).contains(TEAM);
        assertThat(entry.ground()).isEqualTo("wmo-2015");
        assertThat(entry.grant()).contains(GRANT);
        assertThat(entry.person()).isEqualTo(worker().personId());
    }

    @Test
    void a_person_of_the_household_acts_as_that() {
        AuditEntry entry =
                entry(Optional.of(worker()), Optional.of(grant(GrantRole.HOUSEHOLD_MEMBER, Optional.empty())));

        assertThat(entry.role()).isEqualTo("household-member");
    }

    @Test
    void without_a_grant_the_role_in_the_installation_counts_and_there_is_no_ground() {
        AuditEntry entry = entry(Optional.of(worker()), Optional.empty());

        assertThat(entry.role()).isEqualTo("worker");
        assertThat(entry.ground()).isEqualTo("none");
    }

    @Test
    void the_installation_itself_and_a_visitor_have_names_of_their_own() {
        assertThat(entry(Optional.of(Me.SYSTEM), Optional.empty()).role()).isEqualTo("system");
        assertThat(entry(Optional.empty(), Optional.empty()).role()).isEqualTo("visitor");
    }

    @Test
    void what_a_grant_opens_belongs_to_the_municipality_of_the_grant() {
        AuditEntry entry = entry(Optional.of(worker()), Optional.of(grant(GrantRole.TEAM, Optional.empty())));

        assertThat(entry.municipality()).contains("rivierstad");
    }

    @Test
    void every_code_that_the_kernel_knows_fits_into_the_record() {
        for (Purpose purpose : Purpose.values()) {
            for (ObjectType type : ObjectType.values()) {
                AuditEvent event = new AuditEvent(
                        AuditAction.READ,
                        "case-file.read",
                        type,
                        List.of(),
                        List.of(),
                        List.of(),
                        purpose,
                        Optional.empty());

                AuditEntry entry = NewEntry.of(
                        event, AuditOutcome.REFUSED, Optional.empty(), Optional.empty(), GRANT, Instant.EPOCH);

                assertThat(EntryText.read(EntryText.of(entry))).isEqualTo(entry);
            }
        }
    }

    private static AuditEntry entry(Optional<Me> me, Optional<Grant> grant) {
        AuditEvent event = new AuditEvent(
                AuditAction.READ,
                "case-file.read",
                ObjectType.CASE_FILE,
                List.of(UUID.randomUUID()),
                List.of(),
                List.of(),
                Purpose.SUPPORT,
                grant);
        return NewEntry.of(event, AuditOutcome.SUCCESS, me, Optional.of("abc"), UUID.randomUUID(), Instant.EPOCH);
    }

    private static Me worker() {
        return new Me(
                new UUID(7, 3),
                new UUID(7, 4),
                "sam",
                "Sam",
                Set.of(Role.ADMINISTRATOR, Role.WORKER),
                "rivierstad",
                Optional.empty());
    }

    private static Grant grant(GrantRole role, Optional<TeamRole> teamRole) {
        return new Grant(
                GRANT,
                UUID.randomUUID(),
                role,
                Optional.of(TEAM),
                Optional.empty(),
                Optional.empty(),
                "wmo-2015",
                teamRole,
                LocalDate.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.of("rivierstad"));
    }
}
