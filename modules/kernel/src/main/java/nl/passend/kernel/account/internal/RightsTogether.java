// SPDX-License-Identifier: EUPL-1.2
package nl.passend.kernel.account.internal;

import java.util.Optional;
import java.util.Set;
import nl.passend.kernel.account.Role;

/** Which rights one account may not have together: nobody breaks the glass and judges it, or hands themself the hammer. */
final class RightsTogether {
    private RightsTogether() {}

    /** @return why not, for a person; empty when these go together */
    static Optional<String> refusal(Set<Role> roles) {
        if (!roles.contains(Role.BREAK_GLASS)) {
            return Optional.empty();
        }
        if (!roles.contains(Role.WORKER) || roles.contains(Role.CLIENT)) {
            return Optional.of("Noodtoegang is alleen voor een medewerker die hier geen eigen dossier heeft.");
        }
        if (roles.contains(Role.ADMINISTRATOR) || roles.contains(Role.PRIVACY_OFFICER)) {
            return Optional.of("Noodtoegang gaat niet samen met beheer of met toezicht op noodtoegang.");
        }
        return Optional.empty();
    }
}
