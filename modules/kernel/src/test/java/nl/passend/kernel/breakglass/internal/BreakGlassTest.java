// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.breakglass.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.access.Grant;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.ObjectType;
import nl.passend.kernel.access.Purpose;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.breakglass.BreakGlass;
import nl.passend.kernel.breakglass.BreakGlass.Readiness;
import nl.passend.kernel.breakglass.BreakGlass.Use;
import nl.passend.kernel.breakglass.Emergency;
import nl.passend.kernel.post.Post;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BreakGlassTest {
    private static final DataSource DATABASE = TestDatabase.fresh(BreakGlassTest.class, "kernel");
    private static final Duration FOUR_HOURS = BreakGlass.USUAL;

    private final GlassWorld world = new GlassWorld(DATABASE, Path.of("target", "keys-break-glass"));

    @BeforeEach
    void nobody_yet() {
        world.noAccounts();
    }

    @Test
    void it_opens_the_file_for_some_hours_and_then_ends_by_itself() {
        world.anOfficer();
        world.asCrisisWorker();
        UUID file = world.aFile();
        assertNotFound(file);

        world.open(file, FOUR_HOURS);
        Grant during = world.access.gate().enter(ObjectType.CASE_FILE, file, Purpose.SUPPORT);
        world.clock.pass(FOUR_HOURS.minusSeconds(1));
        world.access.gate().enter(ObjectType.CASE_FILE, file, Purpose.SUPPORT);
        world.clock.pass(Duration.ofSeconds(1));

        assertThat(during.role()).isEqualTo(GrantRole.BREAK_GLASS);
        assertNotFound(file);
        assertThat(world.glass.mine()).isEmpty();
    }

    @Test
    void every_look_is_on_record_as_an_emergency_whatever_the_page_says() {
        world.anOfficer();
        world.asCrisisWorker();
        UUID file = world.aFile();
        world.open(file, FOUR_HOURS);
        world.record.clear();

        world.access.gate().enter(ObjectType.CASE_FILE, file, Purpose.SUPPORT);
        world.access.gate().enter(ObjectType.CASE_FILE, file, Purpose.MACHINE);

        assertThat(world.record)
                .extracting(event -> event.purpose())
                .containsExactly(Purpose.EMERGENCY, Purpose.MACHINE);
        assertThat(world.record.get(0).grant().map(Grant::ground)).contains("break-glass.acute-danger");
    }

    @Test
    void nothing_can_be_changed_and_every_page_knows_until_when() {
        world.anOfficer();
        world.asCrisisWorker();
        UUID file = world.aFile();
        Use use = world.open(file, FOUR_HOURS);

        assertThatThrownBy(() -> world.access.gate().enterToChange(ObjectType.CASE_FILE, file))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                        .isEqualTo(ProblemType.FORBIDDEN));

        assertThat(world.access.passage().breakGlassUntil()).isEqualTo(use.ends());
    }

    @Test
    void the_officers_and_the_directors_are_told_in_the_same_breath() {
        Me officer = world.anOfficer();
        Me another = world.anOfficer();
        UUID director = UUID.randomUUID();
        world.asCrisisWorker();

        world.open(world.aFile(), FOUR_HOURS, director);

        assertThat(world.letters).singleElement().satisfies(letter -> {
            assertThat(letter.notice()).isEqualTo(Post.Notice.BREAK_GLASS_USED);
            assertThat(letter.to()).containsExactlyInAnyOrder(officer.personId(), another.personId(), director);
        });
    }

    @Test
    void without_an_officer_who_can_be_reached_nothing_opens() {
        world.accounts.add(null, Role.PRIVACY_OFFICER);
        world.asCrisisWorker();
        UUID file = world.aFile();

        assertThat(world.glass.readiness()).isEqualTo(Readiness.NOBODY_TO_TELL);
        assertThatThrownBy(() -> world.open(file, FOUR_HOURS)).isInstanceOf(ProblemException.class);
        assertNotFound(file);
    }

    @Test
    void a_client_an_administrator_and_a_worker_without_the_right_have_no_such_thing() {
        world.anOfficer();

        for (Set<Role> roles : List.of(
                Set.of(Role.WORKER),
                Set.of(Role.BREAK_GLASS),
                Set.of(Role.WORKER, Role.BREAK_GLASS, Role.CLIENT),
                Set.of(Role.WORKER, Role.BREAK_GLASS, Role.ADMINISTRATOR),
                Set.of(Role.WORKER, Role.BREAK_GLASS, Role.PRIVACY_OFFICER))) {
            world.as(world.accounts.add("x@demo.invalid", roles.toArray(Role[]::new)));

            assertThat(world.glass.readiness()).as("%s", roles).isEqualTo(Readiness.NOT_YOURS);
            assertThatThrownBy(() -> world.open(world.aFile(), FOUR_HOURS)).isInstanceOf(ProblemException.class);
        }
        assertThat(world.letters).isEmpty();
    }

    @Test
    void misses_are_on_record_slow_down_and_are_told() {
        world.anOfficer();
        world.asCrisisWorker();

        for (int i = 0; i < 4; i++) {
            assertThat(world.glass.mustWait()).isEmpty();
            world.glass.missed(ObjectType.CASE_FILE, Emergency.OTHER);
        }

        assertThat(world.glass.mustWait()).contains(Duration.ofSeconds(2));
        assertThat(world.record)
                .hasSize(4)
                .allMatch(event -> event.eventType().equals("break-glass.miss")
                        && event.objects().isEmpty());
        assertThat(world.letters).extracting(GlassWorld.Letter::notice).containsExactly(Post.Notice.BREAK_GLASS_MISSED);
        world.clock.pass(Duration.ofSeconds(2));
        assertThat(world.glass.mustWait()).isEmpty();
    }

    @Test
    void the_reason_is_sealed_and_dies_with_the_file() {
        Me officer = world.anOfficer();
        world.asCrisisWorker();
        UUID file = world.aFile();
        Use use = world.open(file, FOUR_HOURS);
        String stored = world.sql
                .one("SELECT HEX(reason) FROM kernel_break_glass WHERE id = ?", row -> row.getString(1), use.id())
                .orElseThrow();

        world.as(officer);
        Optional<String> before = find(use.id()).reason();
        world.vault.destroy(file);

        assertThat(before).contains("Melding van de politie, wij staan voor de deur.");
        assertThat(stored).doesNotContain("6D656C64", "706F6C69746965");
        assertThat(find(use.id()).reason()).isEmpty();
    }

    @Test
    void an_officer_judges_it_once_for_each_version() {
        Me officer = world.anOfficer();
        world.asCrisisWorker();
        Use use = world.open(world.aFile(), FOUR_HOURS);
        assertThatThrownBy(() -> world.glass.review(use.id(), "Zelf bekeken", 1))
                .isInstanceOf(ProblemException.class);

        world.as(officer);
        world.glass.review(use.id(), "Terecht, gebeld met de crisisdienst.", use.version());

        assertThat(find(use.id()).review())
                .hasValueSatisfying(review -> assertThat(review.note()).startsWith("Terecht"));
        assertThatThrownBy(() -> world.glass.review(use.id(), "Nog eens", use.version()))
                .isInstanceOfSatisfying(ProblemException.class, stale -> assertThat(stale.type())
                        .isEqualTo(ProblemType.STALE));
    }

    @Test
    void who_is_done_ends_it_and_nobody_elses() {
        world.anOfficer();
        Me first = world.asCrisisWorker();
        UUID file = world.aFile();
        Use use = world.open(file, FOUR_HOURS);
        world.asCrisisWorker();
        world.glass.end(use.id());

        world.as(first);
        assertThat(world.glass.mine()).hasSize(1);
        world.glass.end(use.id());

        assertThat(world.glass.mine()).isEmpty();
        assertNotFound(file);
    }

    @Test
    void doing_it_again_gives_no_second_grant() {
        world.anOfficer();
        world.asCrisisWorker();
        UUID file = world.aFile();
        world.open(file, FOUR_HOURS);
        world.open(file, Duration.ofHours(1));

        assertThat(world.access.gate().explain(ObjectType.CASE_FILE, file)).hasSize(1);
        assertThat(world.glass.mine()).hasSize(1);
    }

    @Test
    void rights_that_do_not_go_together_are_refused_and_given_ones_count_at_once() {
        Me administrator = world.accounts.add("a@demo.invalid", Role.ADMINISTRATOR);
        Me worker = world.accounts.add("w@demo.invalid", Role.WORKER);
        world.as(administrator);

        assertThatThrownBy(() -> world.rights.set(
                        worker.accountId(), Set.of(Role.WORKER, Role.BREAK_GLASS, Role.PRIVACY_OFFICER), 1))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.fields())
                        .extracting(field -> field.pointer())
                        .containsExactly("/roles"));
        assertThatThrownBy(() -> world.rights.set(administrator.accountId(), Set.of(Role.WORKER), 1))
                .isInstanceOf(ProblemException.class);
        world.rights.set(worker.accountId(), Set.of(Role.PRIVACY_OFFICER), 1);

        assertThat(world.rights.reachable(Role.PRIVACY_OFFICER)).containsExactly(worker.personId());
        assertThat(world.record.get(0).fields()).containsExactly("taken:WORKER", "given:PRIVACY_OFFICER");
    }

    private Use find(UUID id) {
        return world.glass.all(Optional.empty(), 100).items().stream()
                .filter(use -> use.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void assertNotFound(UUID file) {
        assertThatThrownBy(() -> world.access.gate().enter(ObjectType.CASE_FILE, file, Purpose.SUPPORT))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(refused.type())
                        .isEqualTo(ProblemType.NOT_FOUND));
    }
}
