// SPDX-License-Identifier: EUPL-1.2
package nl.passend.cases;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Who pays for help, and under which laws: of nothing else is a funder shown what it costs. A municipality sees no more than the Wmo
 * and the Jeugdwet here, though it carries out more: what somebody owes or lives on says nothing about what care costs.
 */
public enum Funder {
    /** Zorgkantoor (Wlz art. 4.2.4). */
    CARE_OFFICE("care-office", HelpLaw.WLZ),
    MUNICIPALITY("municipality", HelpLaw.WMO, HelpLaw.JEUGDWET),
    /** Zorgverzekeraar (Zvw art. 11). */
    INSURER("insurer", HelpLaw.ZVW);

    private static final String GROUND = "pays-";

    private final String code;
    private final Set<HelpLaw> laws;

    Funder(String code, HelpLaw... laws) {
        this.code = code;
        this.laws = Set.of(laws);
    }

    public String code() {
        return code;
    }

    /** What stands with the grant, and with each look in the record. */
    public String ground() {
        return GROUND + code;
    }

    public Set<HelpLaw> laws() {
        return laws;
    }

    /** Help of which nobody said the law is nobody's to see. */
    public boolean pays(Optional<HelpLaw> law) {
        return law.filter(laws::contains).isPresent();
    }

    public static Optional<Funder> of(String code) {
        return Arrays.stream(values())
                .filter(funder -> funder.code.equals(code))
                .findFirst();
    }

    public static Optional<Funder> ofGround(String ground) {
        return Arrays.stream(values())
                .filter(funder -> funder.ground().equals(ground))
                .findFirst();
    }
}
