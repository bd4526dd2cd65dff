// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.passend.cases.Cases;
import nl.passend.kernel.access.Grants;

/** The case files of the families, with who of them logs in. Comes after the accounts, to which members are bound. */
@ApplicationScoped
class LoadFamilies implements DemoPart {
    private final Cases cases;
    private final Grants grants;

    @Inject
    LoadFamilies(Cases cases, Grants grants) {
        this.cases = cases;
        this.grants = grants;
    }

    @Override
    public String name() {
        return "families";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public void load(LocalDate firstDay) {
        DemoFamilies.zonnewolk(firstDay).load(cases, grants);
        DemoFamilies.dauwtrap(firstDay).load(cases, grants);
        DemoFamilies.lantaarnmaan(firstDay).load(cases, grants);
    }
}
