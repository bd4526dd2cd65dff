// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Ideas that talks about others brought: one waits for its person, others were kept. After the plans they belong to. */
@ApplicationScoped
class LoadIdeas implements DemoPart {
    private final TellStory tellStory;

    @Inject
    LoadIdeas(TellStory tellStory) {
        this.tellStory = tellStory;
    }

    @Override
    public String name() {
        return "ideas";
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::plan).forEach(tellStory::ideas);
    }
}
