// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.NavigationEntry;
import nl.passend.screenkit.Templates;

/** What the pages have in common: their templates and their places in the navigation. */
@ApplicationScoped
class CaseScreens {
    static final Templates TEMPLATES = Templates.of(CaseScreens.class, "nl.passend.cases.templates");

    @Produces
    NavigationEntry work() {
        return new NavigationEntry("/mijn-werk", "Mijn werk", 15, me -> me.has(Role.WORKER));
    }

    @Produces
    NavigationEntry cases() {
        return new NavigationEntry("/zaken", "Zaken", 20, me -> me.has(Role.WORKER));
    }

    /** For who has this as work; whoever else was let in finds the page by its address, which the director gives along. */
    @Produces
    NavigationEntry paidFiles() {
        return new NavigationEntry("/kosten", "Kosten", 25, me -> me.has(Role.CARE_OFFICE_ADVISER));
    }

    @Produces
    NavigationEntry readings() {
        return new NavigationEntry("/meelezen", "Meelezen", 12, me -> me.has(Role.READER));
    }

    @Produces
    NavigationEntry myPlan() {
        return new NavigationEntry("/mijn-plan", "Mijn plan", 10, me -> me.has(Role.CLIENT));
    }

    @Produces
    NavigationEntry breakGlass() {
        return new NavigationEntry("/noodtoegang", "Noodtoegang", 70, me -> me.has(Role.BREAK_GLASS));
    }

    @Produces
    NavigationEntry breakGlassUses() {
        return new NavigationEntry("/noodtoegang/overzicht", "Noodtoegangen", 71, me -> me.has(Role.PRIVACY_OFFICER));
    }
}
