// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Startup;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.passend.kernel.TestDatabase;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Logins;
import nl.passend.kernel.account.Logins.Attempt;
import nl.passend.kernel.account.Me;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.account.internal.AccountWorld.Recorded;
import nl.passend.kernel.problem.ProblemException;
import nl.passend.kernel.problem.ProblemType;
import nl.passend.kernel.vault.Vault;
import nl.passend.kernel.vault.internal.TestVault;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
    private static final DataSource DATABASE = TestDatabase.fresh(AccountsTest.class, "kernel");
    private static final String HERE = "192.0.2.7";
    private static Vault vault;

    @TempDir
    private Path home;

    private AccountWorld world;

    @BeforeAll
    static void openTheVault(@TempDir Path keys) {
        vault = TestVault.open(DATABASE, keys, Clock.systemUTC());
    }

    @BeforeEach
    void aWorld() {
        world = new AccountWorld(DATABASE, vault, home);
    }

    @Test
    void a_login_knows_account_person_roles_and_theme() {
        Account account = world.anAccount(Role.WORKER, Role.LEARNING_COACH);

        Me me = world.logins.byToken(login(account)).orElseThrow();

        assertThat(me.accountId()).isEqualTo(account.id());
        assertThat(me.personId()).isEqualTo(account.personId());
        assertThat(me.displayName()).isEqualTo("Nadia Lindegroen");
        assertThat(me.roles()).containsExactlyInAnyOrder(Role.WORKER, Role.LEARNING_COACH);
        assertThat(me.theme()).isEqualTo("rivierstad");
        assertThat(me.loginId()).isPresent();
    }

    @Test
    void nothing_readable_about_a_person_stands_in_the_database() {
        Account account = world.anAccount();

        byte[] stored = world.sql
                .one(
                        "SELECT CONCAT(display_name, email, password_hash) AS everything FROM kernel_account WHERE id = ?",
                        row -> row.getBytes("everything"),
                        account.id())
                .orElseThrow();

        assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                .doesNotContain("Nadia", "Lindegroen", "voorbeeld", AccountWorld.PASSWORD);
        assertThat(world.accounts.emailsOf(List.of(account.personId())))
                .containsEntry(account.personId(), "nadia@voorbeeld.example");
    }

    @Test
    void a_login_ends_after_twelve_hours_without_use() {
        String token = login(world.anAccount());
        world.clock.pass(Duration.ofHours(11));
        assertThat(world.logins.byToken(token)).isPresent();
        world.clock.pass(Duration.ofHours(11));
        assertThat(world.logins.byToken(token)).isPresent();

        world.clock.pass(Duration.ofHours(12));

        assertThat(world.logins.byToken(token)).isEmpty();
    }

    @Test
    void a_login_ends_after_seven_days_however_much_it_is_used() {
        String token = login(world.anAccount());
        for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
            world.clock.pass(Duration.ofHours(6));
            assertThat(world.logins.byToken(token)).isPresent();
        }

        world.clock.pass(Duration.ofHours(6));

        assertThat(world.logins.byToken(token)).isEmpty();
    }

    @Test
    void logging_out_ends_one_login_and_logging_out_everywhere_ends_all() {
        Account account = world.anAccount();
        String phone = login(account);
        String laptop = login(account);
        String library = login(account);

        world.logins.end(world.logins.byToken(phone).flatMap(Me::loginId).orElseThrow());
        assertThat(world.logins.byToken(phone)).isEmpty();
        assertThat(world.logins.of(account.id())).hasSize(2);
        world.accounts.logOutEverywhere(account.id());

        assertThat(world.logins.byToken(laptop)).isEmpty();
        assertThat(world.logins.byToken(library)).isEmpty();
    }

    @Test
    void a_closed_account_is_out_at_the_next_request_and_cannot_come_back() {
        Account account = world.anAccount();
        String token = login(account);
        prove(account, AccountWorld.PASSWORD);

        world.accounts.deactivate(account.id());

        assertThat(world.logins.byToken(token)).isEmpty();
        assertThat(prove(account, AccountWorld.PASSWORD)).isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void an_account_is_closed_only_from_the_version_that_was_seen() {
        Account account = world.anAccount();
        world.accounts.logOutEverywhere(account.id());

        assertThatThrownBy(() -> world.accounts.setActive(account.id(), false, account.version()))
                .isInstanceOfSatisfying(ProblemException.class, stale -> assertThat(stale.type())
                        .isEqualTo(ProblemType.STALE));
    }

    @Test
    void a_changed_password_ends_the_other_logins_and_what_was_remembered() {
        Account account = world.anAccount();
        String other = login(account);
        String own = login(account);
        prove(account, AccountWorld.PASSWORD);
        world.user.is(world.logins.byToken(own));

        world.accounts.changePassword(
                account.id(), AccountWorld.PASSWORD.toCharArray(), "nog een beter wachtwoord".toCharArray());

        assertThat(world.logins.byToken(own)).isPresent();
        assertThat(world.logins.byToken(other)).isEmpty();
        assertThat(prove(account, AccountWorld.PASSWORD)).isInstanceOf(Attempt.Refused.class);
        assertThat(prove(account, "nog een beter wachtwoord")).isInstanceOf(Attempt.Accepted.class);
    }

    @Test
    void guessing_the_password_of_an_open_login_has_to_wait_too() {
        Account account = world.anAccount();
        for (int i = 0; i < 4; i++) {
            assertPointer(
                    "/currentPassword",
                    () -> world.accounts.changePassword(
                            account.id(), "geraden".toCharArray(), "nog een beter wachtwoord".toCharArray()));
        }

        assertPointer(
                "/currentPassword",
                () -> world.accounts.changePassword(
                        account.id(), password(), "nog een beter wachtwoord".toCharArray()));
    }

    @Test
    void a_name_that_does_not_exist_is_refused_as_a_wrong_password_is() {
        Account account = world.anAccount();

        assertThat(prove(account, "verkeerd")).isEqualTo(new Attempt.Refused());
        assertThat(world.logins.prove("bestaat-niet", "verkeerd".toCharArray(), HERE))
                .isEqualTo(new Attempt.Refused());
        assertThat(world.logins.prove("Ünïcode 😀", "verkeerd".toCharArray(), HERE))
                .isEqualTo(new Attempt.Refused());
        assertThat(world.logins.prove("", new char[0], HERE)).isEqualTo(new Attempt.Refused());
    }

    @Test
    void guessing_makes_one_wait_longer_each_time_whether_the_name_exists_or_not() {
        for (String name : List.of(world.anAccount().loginName(), "niemand-" + UUID.randomUUID())) {
            for (int i = 0; i < 4; i++) {
                assertThat(guess(name)).isInstanceOf(Attempt.Refused.class);
            }
            assertThat(guess(name)).isEqualTo(new Attempt.Wait(Duration.ofSeconds(2)));
            world.clock.pass(Duration.ofSeconds(2));
            assertThat(guess(name)).isInstanceOf(Attempt.Refused.class);
            assertThat(guess(name)).isEqualTo(new Attempt.Wait(Duration.ofSeconds(4)));
        }
    }

    @Test
    void waiting_is_asked_of_the_right_password_too_and_forgotten_once_it_passed() {
        Account account = world.anAccount();
        for (int i = 0; i < 4; i++) {
            guess(account.loginName());
        }
        assertThat(prove(account, AccountWorld.PASSWORD)).isInstanceOf(Attempt.Wait.class);
        world.clock.pass(Duration.ofSeconds(2));
        assertThat(prove(account, AccountWorld.PASSWORD)).isInstanceOf(Attempt.Accepted.class);

        assertThat(guess(account.loginName())).isInstanceOf(Attempt.Refused.class);
        assertThat(guess(account.loginName())).isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void someone_who_guesses_elsewhere_hardly_keeps_the_owner_out() {
        Account account = world.anAccount();
        for (int i = 0; i < 4; i++) {
            world.logins.prove(account.loginName(), "fout".toCharArray(), "198.51.100.9");
        }

        assertThat(prove(account, AccountWorld.PASSWORD)).isInstanceOf(Attempt.Accepted.class);
    }

    @Test
    void an_invitation_is_taken_up_once_and_within_its_time() {
        var invited = AccountWorld.newAccount("", Role.CLIENT);
        String code = world.accounts.invite(invited, Duration.ofDays(7));
        var name = "zelf-gekozen-" + UUID.randomUUID().toString().substring(0, 8);

        Account account = world.accounts.accept(code, name.toUpperCase(Locale.ROOT), password());

        assertThat(account.active()).isTrue();
        assertThat(account.loginName()).isEqualTo(name);
        assertThat(prove(account, AccountWorld.PASSWORD)).isInstanceOf(Attempt.Accepted.class);
        assertPointer("/code", () -> world.accounts.accept(code, "een-ander", password()));
    }

    @Test
    void an_invitation_that_ran_out_or_was_replaced_opens_nothing() {
        var invited = AccountWorld.newAccount("", Role.CLIENT);
        String first = world.accounts.invite(invited, Duration.ofDays(7));
        String second = world.accounts.invite(invited, Duration.ofDays(7));

        assertPointer("/code", () -> world.accounts.accept(first, "een-naam", password()));
        world.clock.pass(Duration.ofDays(8));
        assertPointer("/code", () -> world.accounts.accept(second, "een-naam", password()));
    }

    @Test
    void taking_up_an_invitation_says_which_field_is_wrong() {
        Account taken = world.anAccount();
        String code = world.accounts.invite(AccountWorld.newAccount(""), Duration.ofDays(7));

        assertPointer("/loginName", () -> world.accounts.accept(code, "met spatie", password()));
        assertPointer("/loginName", () -> world.accounts.accept(code, taken.loginName(), password()));
        assertPointer("/password", () -> world.accounts.accept(code, "goed", "te kort".toCharArray()));
        assertPointer("/password", () -> world.accounts.accept(code, "goed", "aaaaaaaaaaaaaaaa".toCharArray()));
    }

    @Test
    void a_person_with_an_account_is_not_invited_again() {
        Account account = world.anAccount();
        var again = new NewAccount(UUID.randomUUID(), account.personId(), "", "X", Set.of(), "", null);

        assertPointer("/personId", () -> world.accounts.invite(again, Duration.ofDays(1)));
    }

    @Test
    void a_password_that_the_demo_set_opens_nothing_without_demo() {
        Account account = world.anAccount(Role.ADMINISTRATOR);
        String token = login(account);

        var withoutDemo = new AccountWorld(DATABASE, vault, home, false);

        assertThat(withoutDemo.logins.byToken(token)).isEmpty();
        assertThat(withoutDemo.logins.prove(account.loginName(), password(), HERE))
                .isInstanceOf(Attempt.Refused.class);
    }

    @Test
    void the_first_administrator_finds_a_code_that_only_the_server_can_read(@TempDir Path keys) throws IOException {
        DataSource empty = TestDatabase.fresh(FirstAdministrator.class, "kernel");
        var fresh = new AccountWorld(empty, TestVault.open(empty, keys, Clock.systemUTC()), home, false);
        Path file = home.resolve(FirstAdministrator.FILE);

        fresh.firstAdministrator.inviteWhenThereIsNone(new Startup());
        fresh.firstAdministrator.inviteWhenThereIsNone(new Startup());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Account administrator = fresh.accounts.accept(Files.readString(file), "de-beheerder", password());
        assertThat(administrator.roles()).containsExactly(Role.ADMINISTRATOR);
        assertThat(file).doesNotExist();
        fresh.firstAdministrator.inviteWhenThereIsNone(new Startup());
        assertThat(file).doesNotExist();
    }

    @Test
    void loading_the_demo_twice_makes_no_second_account() {
        var demo = AccountWorld.newAccount("demo-" + UUID.randomUUID(), Role.WORKER);

        Account first = world.accounts.create(demo, password());

        assertThat(world.accounts.create(demo, password())).isEqualTo(first);
    }

    @Test
    void every_login_and_its_end_is_on_record_under_whose_it_is() {
        Account account = world.anAccount();

        String token = login(account);
        world.user.is(world.logins.byToken(token));
        world.logins.end(world.user.get().loginId().orElseThrow());
        world.logins.end(world.user.get().loginId().orElseThrow());
        world.accounts.logOutEverywhere(account.id());

        assertThat(world.record)
                .containsExactly(
                        new Recorded("login.begin", List.of(account.id()), Optional.of(account.id()), false),
                        new Recorded("login.end", List.of(account.id()), Optional.of(account.id()), false),
                        new Recorded("login.end-all", List.of(account.id()), Optional.of(account.id()), false));
    }

    @Test
    void a_login_in_a_browser_where_another_was_logged_in_is_not_the_others() {
        Account before = world.anAccount();
        Account after = world.anAccount();
        world.user.is(world.logins.byToken(login(before)));
        world.record.clear();

        login(after);

        assertThat(world.record)
                .containsExactly(new Recorded("login.begin", List.of(after.id()), Optional.of(after.id()), false));
        assertThat(world.user.get().accountId()).isEqualTo(before.id());
    }

    @Test
    void a_credential_of_the_api_is_on_record_when_it_was_really_looked_at() {
        Account account = world.anAccount();

        prove(account, AccountWorld.PASSWORD);
        prove(account, AccountWorld.PASSWORD);
        world.clock.pass(ProvenCredentials.MEMORY);
        prove(account, AccountWorld.PASSWORD);

        assertThat(world.record).extracting(Recorded::eventType).containsExactly("login.prove", "login.prove");
    }

    @Test
    void a_wrong_password_and_a_name_that_nobody_has_are_both_on_record_and_neither_says_what_was_typed() {
        Account account = world.anAccount();

        prove(account, "verkeerd");
        guess("niemand-" + UUID.randomUUID());

        assertThat(world.record)
                .containsExactly(
                        new Recorded("login.refused", List.of(account.id()), Optional.empty(), true),
                        new Recorded("login.refused", List.of(), Optional.empty(), true));
    }

    @Test
    void who_has_to_wait_leaves_a_line_of_another_kind() {
        Account account = world.anAccount();
        for (int i = 0; i < 4; i++) {
            guess(account.loginName());
        }

        guess(account.loginName());

        assertThat(world.record)
                .last()
                .isEqualTo(new Recorded("login.held-off", List.of(account.id()), Optional.empty(), true));
    }

    @Test
    void accounts_come_in_pages_by_id() {
        for (int i = 0; i < 3; i++) {
            world.anAccount();
        }

        List<Account> first = world.accounts.list(Optional.empty(), 2);
        List<Account> next = world.accounts.list(Optional.of(first.get(1).id()), 2);

        assertThat(first).hasSize(3);
        assertThat(next.get(0).id()).isEqualTo(first.get(2).id());
    }

    private String login(Account account) {
        var accepted = (Attempt.Accepted) world.logins.begin(account.loginName(), password(), HERE);
        return accepted.token().orElseThrow();
    }

    private Logins.Attempt prove(Account account, String password) {
        return world.logins.prove(account.loginName(), password.toCharArray(), HERE);
    }

    private Logins.Attempt guess(String name) {
        return world.logins.prove(name, "verkeerd geraden".toCharArray(), HERE);
    }

    private static char[] password() {
        return AccountWorld.PASSWORD.toCharArray();
    }

    private static void assertPointer(String pointer, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(
                        refusal.fields().get(0).pointer())
                .isEqualTo(pointer));
    }
}
