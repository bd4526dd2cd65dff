// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The nine families that came after the first three. */
@ApplicationScoped
class LoadMoreFamilies implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadMoreFamilies(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "more-families";
    }

    @Override
    public int order() {
        return 31;
    }

    @Override
    public void load(LocalDate firstDay) {
        FamiliesOfRivierenwijk.all(firstDay).forEach(tellStory::tell);
        FamiliesOfHeuvelzicht.all(firstDay).forEach(tellStory::tell);
    }
}
