// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.passend.kernel.account.Accounts.NewAccount;
import nl.passend.kernel.account.Role;

/** The accounts of the demo, all with the same password, which counts only while the demo is on. */
final class DemoAccounts {
    private static final String PASSWORD = "passend";

    private DemoAccounts() {}

    static char[] password() {
        return PASSWORD.toCharArray();
    }

    static List<NewAccount> all() {
        return Stream.concat(workers(), families()).toList();
    }

    private static Stream<NewAccount> workers() {
        return DemoWorkers.all().stream().flatMap(worker -> worker.login().stream()
                .map(login -> account(
                        worker.id(),
                        login.name(),
                        worker.givenName() + " " + worker.familyName(),
                        login.role(),
                        login.theme())));
    }

    private static Stream<NewAccount> families() {
        return Stream.of(
                client(DemoIds.ZONNEWOLK_MOEDER, "zonnewolk-moeder", "Mirre Zonnewolk"),
                client(DemoIds.ZONNEWOLK_VADER, "zonnewolk-vader", "Tycho Zonnewolk"),
                client(DemoIds.DAUWTRAP_DOCHTER, "dauwtrap-dochter", "Noor Dauwtrap"),
                client(DemoIds.DAUWTRAP_MOEDER, "dauwtrap-moeder", "Ilse Dauwtrap"),
                account(DemoIds.DAUWTRAP_VADER, "dauwtrap-vader", "Koen Dauwtrap", Role.CLIENT, DemoIds.HEUVELLAND),
                client(DemoIds.LANTAARNMAAN_MOEDER, "lantaarnmaan-moeder", "Sanne-Fay Lantaarnmaan"),
                client(DemoIds.LANTAARNMAAN_EX, "lantaarnmaan-ex", "Rik Donderveer"));
    }

    private static NewAccount client(UUID person, String loginName, String displayName) {
        return account(person, loginName, displayName, Role.CLIENT, DemoIds.RIVIERSTAD);
    }

    private static NewAccount account(UUID person, String loginName, String displayName, Role role, String theme) {
        return new NewAccount(
                DemoIds.accountOf(person),
                person,
                loginName,
                displayName,
                Set.of(role),
                theme,
                loginName + "@demo.invalid");
    }
}
