// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passend.cases.HealthWebs;
import nl.passend.cases.ZrmAssessments;

/** Webs and judgements of the families. They wait unseen where nobody has switched these on. After their files. */
@ApplicationScoped
class LoadInstruments implements DemoPart {
    private final HealthWebs webs;
    private final ZrmAssessments assessments;

    @Inject
    LoadInstruments(HealthWebs webs, ZrmAssessments assessments) {
        this.webs = webs;
        this.assessments = assessments;
    }

    @Override
    public String name() {
        return "instruments";
    }

    @Override
    public int order() {
        return 49;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::instruments).forEach(one -> one.load(webs, assessments));
    }
}
