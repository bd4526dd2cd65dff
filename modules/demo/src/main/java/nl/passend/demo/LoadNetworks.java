// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Who is family of whom and who stands around the families. After their files. */
@ApplicationScoped
class LoadNetworks implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadNetworks(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "networks";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::network).forEach(tellStory::network);
    }
}
