// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.passend.kernel.account.Accounts.Account;
import nl.passend.kernel.account.Role;
import nl.passend.kernel.audit.DoorTrail;
import nl.passend.kernel.audit.DoorTrail.Kind;

/**
 * One line of who came in and who was kept out.
 *
 * @param name of whose account it was; empty for people of a household, and for a name that nobody has
 * @param household whether it is somebody of a household: who that is, is nobody's business here
 */
public record DoorLine(Instant occurred, Kind kind, Optional<String> name, boolean household, long times) {
    static DoorLine of(DoorTrail.Line line, Map<UUID, Account> accounts) {
        Optional<Account> account = line.account().map(accounts::get);
        boolean household =
                account.filter(who -> who.roles().contains(Role.CLIENT)).isPresent();
        return new DoorLine(
                line.occurred(),
                line.kind(),
                account.filter(who -> !household).map(Account::displayName),
                household,
                line.times());
    }
}
