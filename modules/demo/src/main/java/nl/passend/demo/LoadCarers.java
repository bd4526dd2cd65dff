// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What those who care say of themselves, and who takes over from them. After the plans for the night. */
@ApplicationScoped
class LoadCarers implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadCarers(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "carers";
    }

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::carers).forEach(tellStory::carers);
    }
}
