// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases.internal.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.passend.kernel.account.ActAs;
import nl.passend.kernel.background.Housekeeping;
import nl.passend.kernel.time.LegalCalendar;

/** What was brought goes when its days are over, and the report of it too: nobody has to remember to throw it away. */
@ApplicationScoped
class ForgetImports implements Housekeeping {
    private final ImportTable imports;
    private final SteerImport steer;
    private final ActAs actAs;
    private final LegalCalendar calendar;

    @Inject
    ForgetImports(ImportTable imports, SteerImport steer, ActAs actAs, LegalCalendar calendar) {
        this.imports = imports;
        this.steer = steer;
        this.actAs = actAs;
        this.calendar = calendar;
    }

    @Override
    public void tidy() {
        actAs.system(() -> imports.past(calendar.today()).forEach(steer::forget));
    }
}
