// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The case files of the families, with who of them logs in. Comes after the accounts, to which members are bound. */
@ApplicationScoped
class LoadFamilies implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadFamilies(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "families";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(LocalDate firstDay) {
        tellStory.tell(DemoFamilies.zonnewolk(firstDay));
        tellStory.tell(DemoFamilies.dauwtrap(firstDay));
        tellStory.tell(DemoFamilies.lantaarnmaan(firstDay));
    }
}
