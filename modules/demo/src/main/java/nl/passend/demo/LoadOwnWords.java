// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What the families told in their own words. After their files. */
@ApplicationScoped
class LoadOwnWords implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadOwnWords(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "own-words";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::words).forEach(tellStory::words);
    }
}
