// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** What client supporters wrote for themselves. After the files. */
@ApplicationScoped
class LoadSupporterNotes implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadSupporterNotes(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "supporter-notes";
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).forEach(tellStory::supporterNotes);
    }
}
