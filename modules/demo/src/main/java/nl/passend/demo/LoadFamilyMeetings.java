// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** With whom the families sit at a table. After their files. */
@ApplicationScoped
class LoadFamilyMeetings implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadFamilyMeetings(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "meetings";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::meetings).forEach(tellStory::meetings);
    }
}
