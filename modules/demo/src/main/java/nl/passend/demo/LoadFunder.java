// SPDX-License-Identifier: EUPL-1.2
package nl.passend.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import nl.passend.cases.Funder;
import nl.passend.demo.DemoIds.Kind;
import nl.passend.kernel.access.GrantRole;
import nl.passend.kernel.access.Grants;
import nl.passend.kernel.access.Grants.NewGrant;
import nl.passend.kernel.access.ObjectType;

/** The care-office adviser whom Mirre and Tycho Zonnewolk let in: she sees what Lente's Wlz help costs, for a year. */
@ApplicationScoped
class LoadFunder implements DemoPart {
    private static final int FIRST_FUNDER = 700;
    private static final int ZONNEWOLK = 1000;

    private final Grants grants;

    @Inject
    LoadFunder(Grants grants) {
        this.grants = grants;
    }

    @Override
    public String name() {
        return "funder";
    }

    /** After the families and their plans. */
    @Override
    public int order() {
        return 45;
    }

    @Override
    public void load(LocalDate firstDay) {
        grants.grant(careOffice(firstDay));
    }

    static NewGrant careOffice(LocalDate firstDay) {
        return new NewGrant(
                DemoIds.id(Kind.GRANT, ZONNEWOLK + FIRST_FUNDER),
                ObjectType.CASE_FILE,
                DemoIds.FILE_ZONNEWOLK,
                GrantRole.FUNDER,
                Optional.empty(),
                Optional.of(DemoIds.ZORGKANTOOR),
                Optional.empty(),
                Funder.CARE_OFFICE.ground(),
                firstDay,
                Optional.of(firstDay.plusYears(1)),
                Optional.of(DemoIds.RIVIERSTAD));
    }
}
