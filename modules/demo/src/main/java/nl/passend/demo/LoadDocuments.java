// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passend.cases.Documents;

/** Letters and reports of the families. After their files. */
@ApplicationScoped
class LoadDocuments implements DemoPart {
    private final Documents documents;

    @Inject
    LoadDocuments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String name() {
        return "documents";
    }

    @Override
    public int order() {
        return 48;
    }

    @Override
    public void load(LocalDate firstDay) {
        LoadFamilyPlans.everyFamily(firstDay).map(FamilyStory::documents).forEach(one -> one.load(documents));
    }
}
