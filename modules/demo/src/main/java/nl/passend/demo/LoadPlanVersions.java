// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** How the plans of the families grew. After everything that stands in them. */
@ApplicationScoped
class LoadPlanVersions implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadPlanVersions(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "plan-versions";
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::versions).forEach(tellStory::versions);
    }
}
