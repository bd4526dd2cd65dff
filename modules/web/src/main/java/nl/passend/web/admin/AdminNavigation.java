// SPDX-License-Identifier: EUPL-1.2
package nl.passend.web.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.NavigationEntry;

@ApplicationScoped
class AdminNavigation {
    @Produces
    static NavigationEntry administration() {
        return new NavigationEntry("/beheer", "Beheer", 90, me -> me.has(Role.ADMINISTRATOR));
    }
}
