// SPDX-License-Identifier: EUPL-1.2
package nl.passend.knowledge.screens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import nl.passend.kernel.account.Role;
import nl.passend.screenkit.NavigationEntry;
import nl.passend.screenkit.Templates;

/** What the pages have in common: their templates and their places in the navigation. */
@ApplicationScoped
class KnowledgeScreens {
    static final Templates TEMPLATES = Templates.of(KnowledgeScreens.class, "nl.passend.knowledge.templates");

    @Produces
    NavigationEntry routeGuide() {
        return new NavigationEntry("/routewijzer", "Routewijzer", 30, me -> me.has(Role.WORKER));
    }

    @Produces
    NavigationEntry workbench() {
        return new NavigationEntry(
                "/redactie/routes",
                "Werkbank",
                65,
                me -> me.has(Role.KNOWLEDGE_EDITOR) || me.has(Role.CARE_OFFICE_ADVISER));
    }

    @Produces
    NavigationEntry knowledge() {
        return new NavigationEntry("/kennis", "Kennis", 35, me -> true, true);
    }

    @Produces
    NavigationEntry bottlenecks() {
        return new NavigationEntry("/knelpunten", "Knelpunten", 37, me -> !me.has(Role.CLIENT) && !me.has(Role.READER));
    }
}
