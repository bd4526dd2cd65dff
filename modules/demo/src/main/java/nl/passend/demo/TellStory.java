// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.passend.cases.Carers;
import nl.passend.cases.Cases;
import nl.passend.cases.FamilyGroupPlans;
import nl.passend.cases.Meetings;
import nl.passend.cases.Networks;
import nl.passend.cases.OwnWords;
import nl.passend.cases.PlanVersions;
import nl.passend.cases.Plans;
import nl.passend.cases.SafetyChecks;
import nl.passend.cases.Strengths;
import nl.passend.cases.SupporterNotes;
import nl.passend.kernel.access.Grants;

/** Loads one family in one transaction: a commit a family, not a commit a sentence. */
@ApplicationScoped
class TellStory {
    private final Cases cases;
    private final Plans plans;
    private final OwnWords ownWords;
    private final Meetings meetings;
    private final Networks networks;
    private final Strengths strengths;
    private final FamilyGroupPlans familyPlans;
    private final PlanVersions versions;
    private final Carers carers;
    private final SupporterNotes supporterNotes;
    private final SafetyChecks safetyChecks;
    private final Grants grants;

    @Inject
    TellStory(
            Cases cases,
            Plans plans,
            OwnWords ownWords,
            Meetings meetings,
            Networks networks,
            Strengths strengths,
            FamilyGroupPlans familyPlans,
            PlanVersions versions,
            Carers carers,
            SupporterNotes supporterNotes,
            SafetyChecks safetyChecks,
            Grants grants) {
        this.cases = cases;
        this.plans = plans;
        this.ownWords = ownWords;
        this.meetings = meetings;
        this.networks = networks;
        this.strengths = strengths;
        this.familyPlans = familyPlans;
        this.versions = versions;
        this.carers = carers;
        this.supporterNotes = supporterNotes;
        this.safetyChecks = safetyChecks;
        this.grants = grants;
    }

    @Transactional
    void tell(FamilyStory story) {
        story.load(cases, grants);
    }

    @Transactional
    void plan(FamilyPlan plan) {
        plan.load(plans);
    }

    @Transactional
    void ideas(FamilyPlan plan) {
        plan.loadIdeas(plans);
    }

    @Transactional
    void words(FamilyWords words) {
        words.load(ownWords);
    }

    @Transactional
    void meetings(FamilyMeetings told) {
        told.load(meetings);
    }

    @Transactional
    void network(FamilyNetwork network) {
        network.load(networks);
    }

    @Transactional
    void versions(FamilyVersions told) {
        told.load(new FamilyVersions.Loaders(plans, strengths, familyPlans, versions));
    }

    @Transactional
    void carers(FamilyCarers told) {
        told.load(carers);
    }

    @Transactional
    void supporterNotes(FamilyStory story) {
        story.notes().forEach(supporterNotes::add);
    }

    @Transactional
    void safety(FamilyStory story) {
        story.looks().forEach(safetyChecks::add);
        story.steps().forEach(safetyChecks::add);
    }
}
