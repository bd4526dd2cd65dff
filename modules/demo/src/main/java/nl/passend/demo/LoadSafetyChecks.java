// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What teams found when they looked whether everybody is safe. After the files. */
@ApplicationScoped
class LoadSafetyChecks implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadSafetyChecks(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "safety-checks";
    }

    @Override
    public int order() {
        return 49;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).forEach(tellStory::safety);
    }
}
