// SPDX-License-Identifier: EUPL-1.2
package nl.passend.screenkit.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.NavigationEntry;

/** Places of the shell itself. They stand here and not beside their pages, since a library sees no beans of the WAR. */
@ApplicationScoped
class ShellNavigation {
    @Produces
    NavigationEntry administration() {
        return new NavigationEntry("/beheer", "Beheer", 90, me -> me.has(Role.ADMINISTRATOR));
    }

    /** The administrator finds it under Beheer. */
    @Produces
    NavigationEntry door() {
        return new NavigationEntry(
                "/beheer/inloggen",
                "Wie inlogde",
                72,
                me -> me.has(Role.PRIVACY_OFFICER) && !me.has(Role.ADMINISTRATOR));
    }
}
